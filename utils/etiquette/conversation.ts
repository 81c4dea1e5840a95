import { lastCounting } from './counting.ts'
import type { Projection } from './projection.ts'

/** What is known about the conversation a message goes into. */
export interface Conversation {
  /** Whose message is the last; absent without a thread or without messages in it. Receipts never count. */
  last?: 'ours' | 'theirs'
  /** The user has said that it is no follow-up. */
  isMarked: boolean
}

/** A conversation at `now`, under whichever application its messages were written down. */
export function conversationOf(
  projection: Projection,
  thread: string | undefined,
  now: number,
): Conversation {
  const ledger = thread === undefined ? undefined : projection.threads.get(thread)
  const mark = lastCounting(projection, ledger, now, ({ event }) => event.type === 'threadMarked')
  const last = lastCounting(
    projection,
    ledger,
    now,
    ({ event }) =>
      event.type === 'messageSent' || (event.type === 'messageReceived' && event.data.kind !== 'receipt'),
  )
  const isMarked = mark !== undefined
  if (last === undefined) return { isMarked }
  return { isMarked, last: last.event.type === 'messageSent' ? 'ours' : 'theirs' }
}
