import type { AnyEvent } from './database.ts'

/**
 * Events in the order in which they happened; equal instants keep the order they were given in.
 * Instants are compared as moments: `…00Z` is before `…00.5Z`, which letters would have the other way round.
 */
export function inOrder(events: readonly AnyEvent[]): AnyEvent[] {
  return events
    .map((event) => ({ event, moment: Temporal.Instant.from(event.at).epochNanoseconds }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
    .map(({ event }) => event)
}
