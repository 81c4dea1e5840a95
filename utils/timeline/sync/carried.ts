import type { AnyEvent } from '../database.ts'

/**
 * An event as machines carry it to each other. Events of one instant keep the order in which they were written, so each
 * says which of its instant it is: 0 for nearly all.
 */
export interface Carried {
  event: AnyEvent
  rank: number
}

/** The same text for the same event, in whatever order its fields were written. */
export function textOf(event: AnyEvent): string {
  return JSON.stringify(sorted(event))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** Whether the two say the very same. */
export function saysTheSame(one: AnyEvent, other: AnyEvent): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other) || textOf(one) === textOf(other)
}

/**
 * Of two events with one id the one that every machine takes, whichever it saw first: one machine saw a message in
 * Berlin, the other the same message in Lisbon.
 */
export function agreedOf(one: AnyEvent, other: AnyEvent): AnyEvent {
  return saysTheSame(one, other) || textOf(one) < textOf(other) ? one : other
}

/** Events in their order, the same on every machine: by instant, then by rank, then by id. */
export function inAgreedOrder(carried: readonly Carried[]): Carried[] {
  return carried
    .map((one) => ({ one, moment: momentOf(one.event) }))
    .sort((a, b) => {
      if (a.moment !== b.moment) return a.moment < b.moment ? -1 : 1
      return a.one.rank - b.one.rank || (a.one.event.id < b.one.event.id ? -1 : 1)
    })
    .map(({ one }) => one)
}

/** `…00Z` and `…00.000Z` are one moment. */
export function momentOf({ at }: AnyEvent): bigint {
  return Temporal.Instant.from(at).epochNanoseconds
}
