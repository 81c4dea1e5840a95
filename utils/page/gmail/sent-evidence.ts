import type { Request } from '../../messaging/protocol.ts'
import { bodyElement, isOpen } from '../../sites/gmail/compose.ts'
import { instantOf } from '../../sites/gmail/ids.ts'
import { readThread } from '../../sites/gmail/thread.ts'
import { isShown } from '../../sites/visibility.ts'
import type { ComposeSession } from './compose-session.ts'

/** Whether the compose is closed, hidden or emptied. */
export function hasClosed(session: ComposeSession): boolean {
  if (!isOpen(session.root)) return true
  const body = bodyElement(session.root)
  return body === null || !isShown(body)
}

/**
 * How many milliseconds before `now` the server took the message. Undefined while it is not in the open thread; null
 * before the server gave it an id.
 */
export function ageInThread(
  document: Document,
  { message, thread }: Pick<Request<'message.sending'>, 'message' | 'thread'>,
  now: string,
): number | null | undefined {
  if (message === undefined || thread === undefined) return undefined
  const found = readThread(document)?.messages.find(({ id }) => id === message)
  if (found === undefined) return undefined
  const sent = instantOf(found.legacyId)
  return sent === null ? null : Temporal.Instant.from(now).since(sent).total('milliseconds')
}
