import type { SiteStanding, SiteState } from '../../utils/platform/site-standings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

const names: Readonly<Record<string, WordKey>> = {
  gmail: 'siteGmail',
  linkedin: 'siteLinkedin',
  facebook: 'siteFacebook',
  instagram: 'siteInstagram',
  x: 'siteX',
  threads: 'siteThreads',
  tiktok: 'siteTiktok',
}

const words: Record<SiteState, WordKey> = {
  watching: 'siteWatching',
  'not-seen': 'siteNotSeen',
  changed: 'siteChanged',
  off: 'siteOff',
  'not-allowed': 'siteForbidden',
}

export function siteName(site: string): string {
  const key = names[site]
  return key === undefined ? site : say(key)
}

export function siteSentence({ site, state }: SiteStanding): string {
  return say(words[state], siteName(site))
}

/** The state of each site in a few words, with a button where a permission is missing, and the ways to our pages. */
export function SitesFooter({
  sites,
  onAllow,
  onOptions,
}: {
  sites: readonly SiteStanding[]
  onAllow: (site: string) => void
  onOptions: () => void
}) {
  return (
    <footer>
      <ul class="sites" aria-label={say('sites')}>
        {sites.map((standing) => (
          <li key={standing.site} class={standing.state}>
            <span>{siteSentence(standing)}</span>
            {standing.state === 'not-allowed' && (
              <button
                type="button"
                class="link"
                aria-label={say('siteAllowFor', siteName(standing.site))}
                onClick={() => onAllow(standing.site)}
              >
                {say('siteAllow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <a class="quiet" href="/timeline.html" target="_blank" rel="noopener">
        {say('openTimeline')}
      </a>
      <button type="button" class="quiet" onClick={onOptions}>
        {say('openOptions')}
      </button>
    </footer>
  )
}
