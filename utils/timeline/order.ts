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

/** The same for a few more events among many that are in order already. */
export function withMore(ordered: readonly AnyEvent[], more: readonly AnyEvent[]): readonly AnyEvent[] {
  const all = [...ordered]
  for (const event of more) {
    let place = all.length
    while (place > 0 && isBefore(event, all[place - 1])) place -= 1
    all.splice(place, 0, event)
  }
  return all
}

function isBefore(event: AnyEvent, other: AnyEvent | undefined): boolean {
  return other !== undefined && Temporal.Instant.compare(event.at, other.at) < 0
}
