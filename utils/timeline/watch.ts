import { liveQuery } from 'dexie'
import type { AnyEvent, SendRow, TimelineDatabase } from './database.ts'
import { explainFailure, type Stored } from './failure.ts'
import { inOrder } from './order.ts'

export interface TimelineContents {
  events: readonly AnyEvent[]
  sends: readonly SendRow[]
}

/**
 * Tells the timeline at once and again after every change, whoever wrote it, until `signal` aborts. For
 * extension pages; in the worker it is not reliable, and not needed: the worker is the one who writes.
 */
export function watchTimeline(
  database: TimelineDatabase,
  signal: AbortSignal,
  onContents: (contents: Stored<TimelineContents>) => void,
): void {
  if (signal.aborted) return
  const subscription = liveQuery(async () => ({
    events: await database.events.orderBy('sequence').toArray(),
    sends: await database.sends.toArray(),
  })).subscribe({
    next: ({ events, sends }) =>
      onContents({ ok: true, value: { events: inOrder(events.map(({ event }) => event)), sends } }),
    error: (error) => onContents({ ok: false, failure: explainFailure(error) }),
  })
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true })
}
