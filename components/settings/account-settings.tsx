import { plainName } from '../../utils/platform/names.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { SaidAccount } from '../../utils/timeline/said-accounts.ts'
import { siteName } from '../parts/sites.tsx'

export interface AccountSettingsProps {
  accounts: readonly SaidAccount[]
  onForget: (account: SaidAccount) => void
  /** How much was said of people who are no contacts: no names of them are kept, so it is forgotten as a whole. */
  strangers: number
  onForgetStrangers: () => void
}

/** What the user has said about accounts on networks, each with the way to take it back. */
export function AccountSettings({ accounts, onForget, strangers, onForgetStrangers }: AccountSettingsProps) {
  if (accounts.length === 0 && strangers === 0) return <p class="soft">{say('accountsNone')}</p>
  const ofStrangers = sayCount('strangersKept', strangers)
  return (
    <ul class="site-list" aria-label={say('optionsAccounts')}>
      {accounts.map((account) => {
        const sentence = accountSentence(account)
        return (
          <li key={account.said[0]?.event}>
            <div class="site">
              <span dir="auto">{sentence}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('accountForgetNamed', sentence)}
                onClick={() => onForget(account)}
              >
                {say('accountForget')}
              </button>
            </div>
          </li>
        )
      })}
      {strangers > 0 && (
        <li>
          <div class="site">
            <span>{ofStrangers}</span>
            <button
              type="button"
              class="quiet"
              aria-label={say('strangersForgetNamed', ofStrangers)}
              onClick={onForgetStrangers}
            >
              {say('strangersForget')}
            </button>
          </div>
        </li>
      )}
    </ul>
  )
}

function accountSentence({ name, network, handle, isTheirs }: SaidAccount): string {
  const who = plainName(name)
  const where = siteName(network)
  if (handle === undefined) return say(isTheirs ? 'accountAllTheirs' : 'accountNoneTheirs', who, where)
  return say(isTheirs ? 'accountTheirs' : 'accountNotTheirs', who, where, plainName(handle))
}
