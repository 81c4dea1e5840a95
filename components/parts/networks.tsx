import type { SiteStanding } from '../../utils/platform/site-standings.ts'
import { say } from '../../utils/platform/words.ts'
import { siteName, siteSentence } from './sites.tsx'

/** The networks one by one: how each stands, and the press that allows it or gives it back. Leaving them be is fine. */
export function Networks({
  networks,
  onAllow,
  onGiveBack,
}: {
  networks: readonly SiteStanding[]
  onAllow: (site: string) => void
  onGiveBack: (site: string) => void
}) {
  return (
    <ul class="site-list" aria-label={say('welcomeNetworks')}>
      {networks.map((standing) => {
        const { site, state } = standing
        const isAllowed = state === 'watching' || state === 'not-seen' || state === 'changed'
        return (
          <li key={site} class={state}>
            <div class="site">
              <span>
                {state === 'not-seen' ? say('networkAllowed', siteName(site)) : siteSentence(standing)}
              </span>
              <button
                type="button"
                class={isAllowed ? 'quiet' : 'secondary'}
                aria-label={say(isAllowed ? 'siteGiveBackFor' : 'siteAllowFor', siteName(site))}
                onClick={() => (isAllowed ? onGiveBack(site) : onAllow(site))}
              >
                {say(isAllowed ? 'siteGiveBack' : 'siteAllow')}
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
