import type { Request } from '../../messaging/protocol.ts'
import { printsOf } from '../../messaging/recipient-prints.ts'
import { type UnheardSend, withoutWords } from '../../messaging/unheard.ts'
import type { ComposeSession } from './compose-session.ts'
import type { SentState } from './sent-state.ts'
import type { Attempt } from './sent-watch.ts'

/** What stands in the place of notices, to tell a new one from it. */
export type NoticeMark = string

/** A send that is being followed. */
export interface Watched {
  session: ComposeSession
  /** What it is kept under until it was heard: one name for each mail, however often it is pressed. */
  name: string
  /** Whether anybody of its people is tracked; undefined until the background has said. */
  tracked: boolean | undefined
  state: SentState
  request: Request<'message.sending'>
  /** Our own guess of Gmail's name for the thread, to know whose a notice is. */
  thread: string | null
  notice: NoticeMark
  /** Resolves when it is known to whom, and for when, it is; or that nobody says. */
  known: Promise<unknown>
  sendAt: Attempt['sendAt']
  marks: boolean
  startedAt: number
  /** What was told so far has been heard, or never will be: an undo never overtakes its send. */
  told: Promise<void>
}

/** Whether it has left as far as the page can tell, and can still come back. */
export function isOut({ state }: Watched): boolean {
  return state.state === 'sending' || state.state === 'sent'
}

/**
 * What may be kept of it until it was heard. People are in it by name only where one of them is tracked. Null where it
 * is to nobody tracked or isn't sent: it was taken back, or Gmail asks something first; or its time isn't known.
 */
export function unheardSend(entry: Watched): UnheardSend | null {
  const { name, state, request, tracked } = entry
  const isAsked = state.state === 'attempted' && state.alerted
  if (tracked === false || isAsked || state.state === 'editing' || isTimeless(entry)) return null
  const told = state.state !== 'attempted'
  const sending = withoutWords(request)
  if (tracked === true) return { told, sending }
  const prints = sending.people.flatMap(({ email }) => (email === undefined ? [] : [printsOf(email, name)]))
  return { told, sending: { ...sending, people: [] }, prints }
}

/** Whether the time that it is scheduled for is not known, yet or ever. */
export function isTimeless({ request, sendAt }: Watched): boolean {
  return sendAt !== null && request.sendAt === undefined
}

/** Null for a notice that is about another thread. */
export function aboutThis(entry: Watched, thread: string | null): 'this' | 'unknown' | null {
  if (thread === null || entry.thread === null) return 'unknown'
  return thread === entry.thread ? 'this' : null
}
