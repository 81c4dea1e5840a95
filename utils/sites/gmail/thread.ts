import { enclosing, find, findAll } from '../selectors.ts'
import { readLine, readText } from '../text.ts'
import { isShown } from '../visibility.ts'
import { readAccount } from './account.ts'
import { findComposes } from './compose.ts'
import { isOwn } from './foreign.ts'
import { legacyIdOf, parseLegacyId, parsePermanentThreadId } from './ids.ts'
import { type ReadInvitation, readMessage } from './message.ts'
import { page, thread } from './thread-selectors.ts'
import type { Thread, ThreadMessage } from './types.ts'

/** The part of the page that is shown; Gmail keeps earlier ones, hidden. A pop-out may have none. */
export function mainElement(document: Document): Element | null {
  const mains = findAll(document, page.main, (main) => isOwn(main) && isShown(main))
  return mains.find((main) => subjectElement(main) !== null) ?? mains[0] ?? null
}

/**
 * The open conversation, or null. Takes from bodies nothing but their text; invitations are only noticed, unless
 * `readInvitation` reads them.
 */
export function readThread(document: Document, readInvitation?: ReadInvitation): Thread | null {
  const found = threadHeading(document)
  if (found === null) return null
  const { scope, heading } = found
  const carrier = find(scope, thread.id, isThreads)
  const permanentId = parsePermanentThreadId(
    heading.getAttribute('data-thread-perm-id') ??
      find(scope, thread.permanentId, isThreads)?.getAttribute('data-thread-perm-id'),
  )
  const subject = readLine(readText(heading))
  return {
    id: parseLegacyId(carrier?.getAttribute('data-legacy-thread-id')) ?? legacyIdOf(permanentId),
    permanentId,
    subject,
    messages: readMessages(scope, readAccount(document), subject, readInvitation),
  }
}

/** The subject of the open conversation and the part of the page it stands in, or null. What is in it is not read. */
export function threadHeading(document: Document): { scope: Element; heading: Element } | null {
  // Whether something is shown is only asked where there is something: after a large change the browser would work out all
  // styles for it, in our time. Gmail keeps conversations that were left, hidden.
  const shown = find(document, thread.subject, isThreads)
  if (shown === null) return null
  const around = enclosing(shown, page.main)
  if (around !== null && isShown(around)) return { scope: around, heading: shown }
  const scope = mainElement(document) ?? document.body
  const heading = scope && subjectElement(scope)
  return heading ? { scope, heading } : null
}

function readMessages(
  scope: ParentNode,
  account: string | null,
  subject: string,
  readInvitation: ReadInvitation | undefined,
): ThreadMessage[] {
  const messages: ThreadMessage[] = []
  for (const item of findAll(scope, thread.item, isThreads)) {
    const message = readMessage(item, findComposes(item), account, subject, readInvitation)
    if (message !== null) messages.push(message)
  }
  return messages
}

function subjectElement(scope: ParentNode): Element | null {
  return find(scope, thread.subject, isThreads)
}

function isThreads(element: Element): boolean {
  return isOwn(element) && isShown(element)
}
