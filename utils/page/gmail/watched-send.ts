import type { Request } from '../../messaging/protocol.ts'
import type { ComposeSession } from './compose-session.ts'
import type { SentState } from './sent-state.ts'
import type { Attempt } from './sent-watch.ts'

/** What stands in the place of notices, to tell a new one from it. */
export type NoticeMark = string

/** A send that is being followed. */
export interface Watched {
  session: ComposeSession
  state: SentState
  request: Request<'message.sending'>
  /** Our own guess of Gmail's name for the thread, to know whose a notice is. */
  thread: string | null
  notice: NoticeMark
  recognised: Promise<void>
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

/** Null for a notice that is about another thread. */
export function aboutThis(entry: Watched, thread: string | null): 'this' | 'unknown' | null {
  if (thread === null || entry.thread === null) return 'unknown'
  return thread === entry.thread ? 'this' : null
}
