import { type Candidates, first } from '../selectors.ts'
import { findComposes } from './compose.ts'
import { compose, recipientParts, recipients } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { readPageKind } from './page.ts'
import { mainElement } from './thread.ts'
import { message, page, thread, toast } from './thread-selectors.ts'
import type { Health } from './types.ts'

/**
 * Which candidate found each part that this page should have. Names of parts and selectors only, nothing
 * of what they hold: it goes into the popup and into reports.
 */
export function readHealth(document: Document, url: string): Health {
  const kind = readPageKind(document, url)
  const found: Record<string, string | null> = {}
  const look = (name: string, scope: ParentNode, candidates: Candidates, accept = isOwn) => {
    found[name] = first(scope, candidates, accept)?.candidate.selector ?? null
  }
  const root = findComposes(document)[0]
  if (root !== undefined) {
    look('compose', document, compose.root)
    look('body', root, compose.body)
    look('draft', root, compose.draft)
    look('subject', root, compose.subject)
    look('to', root, [...recipients('to').container, ...recipients('to').oldInput, ...recipientParts.summary])
    look('send', root, compose.send)
    look('schedule', root, compose.schedule)
    look('discard', root, compose.discard)
  }
  const main = mainElement(document)
  if (kind === 'thread' || kind === 'pop-out-thread') {
    const scope = main ?? document
    look('thread subject', scope, thread.subject)
    look('thread id', scope, [...thread.id, ...thread.permanentId])
    look('messages', scope, thread.item)
    look('sender', scope, message.sender)
    look('message id', scope, message.ids)
    look('message body', scope, message.body, () => true)
  }
  if (kind === 'mailbox' || kind === 'thread') look('page', document, page.app)
  const notice = first(document, toast.host, isOwn)
  if (notice !== null) found.notice = notice.candidate.selector
  // A window whose mail was sent shows the notice and no compose any more.
  if (kind === 'pop-out-compose' && root === undefined && notice === null) found.compose = null
  const missing = Object.keys(found).filter((name) => found[name] === null)
  return { page: kind, found, missing }
}
