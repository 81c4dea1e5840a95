import type { SiteStanding } from '../../utils/platform/site-standings.ts'
import { say } from '../../utils/platform/words.ts'
import { siteName } from './sites.tsx'

/**
 * What belongs to the product from the start and the browser doesn't allow: Firefox lets users leave it out when they
 * install, and every browser lets them take it back. Nothing where nothing is missing.
 */
export function MissingSites({
  sites,
  onAllow,
}: {
  sites: readonly SiteStanding[]
  onAllow: (site: string) => void
}) {
  const missing = sites.filter(({ state }) => state === 'not-allowed')
  if (missing.length === 0) return null
  return (
    <section class="trouble" aria-labelledby="missing">
      <h2 id="missing">{say('welcomeMissing')}</h2>
      <p>{say('welcomeMissingHint')}</p>
      <ul class="site-list">
        {missing.map(({ site }) => (
          <li key={site}>
            <div class="site">
              <span>{siteName(site)}</span>
              <button
                type="button"
                class="secondary"
                aria-label={say('siteAllowFor', siteName(site))}
                onClick={() => onAllow(site)}
              >
                {say('siteAllow')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
