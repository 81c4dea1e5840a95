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
  bluesky: 'siteBluesky',
  mastodon: 'siteMastodon',
  whatsapp: 'siteWhatsapp',
  telegram: 'siteTelegram',
  vk: 'siteVk',
  discord: 'siteDiscord',
  pinterest: 'sitePinterest',
  snapchat: 'siteSnapchat',
}

const words: Record<SiteState, WordKey> = {
  watching: 'siteWatching',
  'not-seen': 'siteNotSeen',
  changed: 'siteChanged',
  off: 'siteOff',
  'not-allowed': 'siteForbidden',
  revoked: 'siteRevoked',
  'to-allow': 'siteToAllow',
}

/** The parts that matter most, in words; the weightiest first in what is said. */
const parts: Readonly<Record<string, WordKey>> = {
  send: 'partSend',
  compose: 'partCompose',
  to: 'partTo',
  body: 'partBody',
  messages: 'partMessages',
  sender: 'partMessages',
  'message id': 'partMessages',
  'message body': 'partMessages',
  'thread id': 'partMessages',
}

export function siteName(site: string): string {
  const key = names[site]
  return key === undefined ? site : say(key)
}

export function siteSentence({ site, state, missing }: SiteStanding): string {
  const part = (missing ?? []).map((each) => parts[each]).find((each) => each !== undefined)
  if (state === 'changed' && part !== undefined) return say('siteChangedPart', siteName(site), say(part))
  return say(words[state], siteName(site))
}

/** The state of each site in a few words, with a button where a permission is missing, and the ways to our pages. */
export function SitesFooter({
  sites,
  onAllow,
  onCopy,
  onOptions,
}: {
  sites: readonly SiteStanding[]
  onAllow: (site: string) => void
  /** Given the report to copy. */
  onCopy: (report: string) => void
  onOptions: () => void
}) {
  return (
    <footer>
      <ul class="sites" aria-label={say('sites')}>
        {sites.map((standing) => (
          <li key={standing.site} class={standing.state}>
            <span>{siteSentence(standing)}</span>
            {(standing.state === 'not-allowed' || standing.state === 'revoked') && (
              <button
                type="button"
                class="link"
                aria-label={say('siteAllowFor', siteName(standing.site))}
                onClick={() => onAllow(standing.site)}
              >
                {say('siteAllow')}
              </button>
            )}
            {standing.state === 'changed' && standing.report !== undefined && (
              <button
                type="button"
                class="link"
                aria-label={say('siteReportFor', siteName(standing.site))}
                onClick={() => onCopy(standing.report ?? '')}
              >
                {say('siteReport')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="ways">
        <a class="quiet" href="/timeline.html" target="_blank" rel="noopener">
          {say('openTimeline')}
        </a>
        <button type="button" class="quiet" onClick={onOptions}>
          {say('openOptions')}
        </button>
      </div>
    </footer>
  )
}
