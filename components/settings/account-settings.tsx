import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import type { SaidAccount } from '../../utils/timeline/said-accounts.ts'
import { siteName } from '../parts/sites.tsx'

export interface AccountSettingsProps {
  accounts: readonly SaidAccount[]
  onForget: (account: SaidAccount) => void
}

/** What the user has said about accounts on networks, each with the way to take it back. */
export function AccountSettings({ accounts, onForget }: AccountSettingsProps) {
  if (accounts.length === 0) return <p class="soft">{say('accountsNone')}</p>
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
    </ul>
  )
}

function accountSentence({ name, network, handle, isTheirs }: SaidAccount): string {
  const who = plainName(name)
  const where = siteName(network)
  if (handle === undefined) return say(isTheirs ? 'accountAllTheirs' : 'accountNoneTheirs', who, where)
  return say(isTheirs ? 'accountTheirs' : 'accountNotTheirs', who, where, plainName(handle))
}
