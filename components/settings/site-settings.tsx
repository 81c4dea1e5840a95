import { useId } from 'preact/hooks'
import type { Mailbox } from '../../utils/platform/mailboxes.ts'
import type { SiteStanding } from '../../utils/platform/site-standings.ts'
import { say } from '../../utils/platform/words.ts'
import { siteName, siteSentence } from '../parts/sites.tsx'

export interface SiteSettingsProps {
  sites: readonly SiteStanding[]
  /** The mailboxes that Fortnight has been in. */
  mailboxes: readonly Mailbox[]
  onAllow: (site: string) => void
  /** Gives the permission of a network back. */
  onGiveBack: (site: string) => void
  onSite: (site: string, wanted: boolean) => void
  onMailbox: (mailbox: Mailbox) => void
  /** Given the report to copy. */
  onCopy: (report: string) => void
}

/** The sites one by one: how each stands, its switch, a button where its permission is missing, and its report. */
export function SiteSettings({
  sites,
  mailboxes,
  onAllow,
  onGiveBack,
  onSite,
  onMailbox,
  onCopy,
}: SiteSettingsProps) {
  return (
    <ul class="site-list" aria-label={say('sites')}>
      {sites.map((standing) => (
        <li key={standing.site} class={standing.state}>
          <div class="site">
            <span>
              {siteSentence(standing)}
              {standing.isExperimental && <small class="soft">{say('siteExperimental')}</small>}
            </span>
            {isMissing(standing) && (
              <button
                type="button"
                class="secondary"
                aria-label={say('siteAllowFor', siteName(standing.site))}
                onClick={() => onAllow(standing.site)}
              >
                {say('siteAllow')}
              </button>
            )}
            {standing.report !== undefined && (
              <button
                type="button"
                class="quiet"
                aria-label={say('siteReportFor', siteName(standing.site))}
                onClick={() => onCopy(standing.report ?? '')}
              >
                {say('siteReport')}
              </button>
            )}
            {standing.isOptional && standing.state !== 'to-allow' && standing.state !== 'off' && (
              <button
                type="button"
                class="quiet"
                aria-label={say('siteGiveBackFor', siteName(standing.site))}
                onClick={() => onGiveBack(standing.site)}
              >
                {say('siteGiveBack')}
              </button>
            )}
            {!isMissing(standing) && !standing.isOptional && (
              <input
                type="checkbox"
                aria-label={say('siteSwitch', siteName(standing.site))}
                checked={standing.state !== 'off'}
                onChange={(event) => onSite(standing.site, event.currentTarget.checked)}
              />
            )}
          </div>
          {standing.site === 'gmail' &&
            standing.state !== 'off' &&
            mailboxes.map((mailbox) => (
              <MailboxSwitch key={mailbox.account} mailbox={mailbox} onMailbox={onMailbox} />
            ))}
        </li>
      ))}
    </ul>
  )
}

/** Whether Allow is the way on: a network has no switch of its own beside its permission. */
function isMissing({ state, isOptional }: SiteStanding): boolean {
  if (isOptional && state === 'off') return true
  return state === 'not-allowed' || state === 'revoked' || state === 'to-allow'
}

function MailboxSwitch({
  mailbox: { account, wanted },
  onMailbox,
}: {
  mailbox: Mailbox
  onMailbox: (mailbox: Mailbox) => void
}) {
  const id = useId()
  return (
    <div class="site mailbox">
      <label for={id}>{account}</label>
      <input
        id={id}
        type="checkbox"
        checked={wanted}
        onChange={(event) => onMailbox({ account, wanted: event.currentTarget.checked })}
      />
    </div>
  )
}
