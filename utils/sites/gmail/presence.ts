import { first } from '../selectors.ts'
import { isPopOut } from './address.ts'
import { compose } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { page, thread } from './thread-selectors.ts'
import type { Health } from './types.ts'

/** Which of them finds it doesn't matter here, so all are one question. */
const leads = [...compose.root, ...thread.subject].map(({ selector }) => selector).join()

/**
 * Whether there may be a mail to write or to read. It is asked at every change of every page, so it only looks for what
 * leads to them; whether it does is read by those who are brought then.
 */
export function mayHaveMail(document: Document, url: string): boolean {
  return (
    document.querySelector(leads) !== null ||
    document.body?.classList.contains('xE') === true ||
    isPopOut(new URL(url))
  )
}

/** As `readHealth`, for a page that has neither composes nor a conversation. */
export function readMailboxHealth(document: Document): Health {
  const app = first(document, page.app, isOwn)
  return app === null
    ? { page: 'loading', found: {}, missing: [] }
    : { page: 'mailbox', found: { page: app.candidate.selector }, missing: [] }
}
