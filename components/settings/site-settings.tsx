import type { SiteStanding } from '../../utils/platform/site-standings.ts'
import { say } from '../../utils/platform/words.ts'
import { siteName, siteSentence } from '../parts/sites.tsx'

/** The sites one by one: how each stands, and a button where its permission is missing. */
export function SiteSettings({
  sites,
  onAllow,
}: {
  sites: readonly SiteStanding[]
  onAllow: (site: string) => void
}) {
  return (
    <ul class="site-list" aria-label={say('sites')}>
      {sites.map((standing) => (
        <li key={standing.site} class={standing.state}>
          <span>{siteSentence(standing)}</span>
          {standing.state === 'not-allowed' && (
            <button
              type="button"
              class="secondary"
              aria-label={say('siteAllowFor', siteName(standing.site))}
              onClick={() => onAllow(standing.site)}
            >
              {say('siteAllow')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
