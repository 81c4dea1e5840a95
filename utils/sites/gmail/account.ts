import { addressesIn } from '../addresses.ts'
import { find } from '../selectors.ts'
import { isOwn } from './foreign.ts'
import { page } from './thread-selectors.ts'

/**
 * The address of the mailbox that is open, lower case, or null. The account button names it in every
 * language; a delegated mailbox is named only by the title, whose last address is the account's
 * (an earlier one may come from a subject).
 */
export function readAccount(document: Document): string | null {
  const label = find(document, page.accountLink, isOwn)?.getAttribute('aria-label') ?? ''
  const signedIn = addressesIn(label).at(-1) ?? null
  const titled = addressesIn(document.title.slice(-500)).at(-1) ?? null
  const delegated = /^\/mail\/u\/\d+\/d\//.test(pathOf(document.URL))
  return ((delegated ? titled : null) ?? signedIn ?? titled)?.toLowerCase() ?? null
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : ''
}
