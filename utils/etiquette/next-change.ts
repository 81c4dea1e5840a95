import { dayIn, hour } from './dates.ts'
import type { Zone } from './events.ts'
import type { Policy } from './policy.ts'
import type { Ledger, Projection } from './projection.ts'
import type { Situation } from './situation.ts'

const soon = 7 * 24 * hour

/** The start of the day after, for a user who is in `zone`: every window counts days. */
export function nextDay(now: number, zone: Zone): number {
  return dayIn(zone, now).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
}

/** When the first of the entries that lie ahead of `now` begins to count; infinite where none does. */
export function nextEntry(projection: Projection, now: number): number {
  const { applications, people, threads, snoozes, voids } = projection
  const ledgers: readonly Ledger[] = [
    ...applications.values(),
    ...people.values(),
    ...threads.values(),
    snoozes,
  ]
  let next = Number.POSITIVE_INFINITY
  for (const { entries } of ledgers) for (const { at } of entries) if (at > now && at < next) next = at
  for (const entries of voids.values()) for (const { at } of entries) if (at > now && at < next) next = at
  return next
}

/**
 * The next moment after `now` at which the hours of its rounds may make another window of this situation, within one day and
 * with nothing written in between; infinite where none does. Milliseconds since 1970. It may name a moment at
 * which nothing changes; between `now` and it nothing does.
 */
export function nextHour({ rounds }: Situation, now: number, policy: Policy): number {
  let next = Number.POSITIVE_INFINITY
  for (const { startsAt, endsAt } of rounds) {
    for (const moment of [
      startsAt - soon,
      startsAt,
      endsAt,
      endsAt + policy.thankLateHours * hour,
      endsAt + policy.thankDays * 24 * hour,
    ]) {
      // Some of them are the first moment of something, some the last.
      for (const edge of [moment, moment + 1]) if (edge > now && edge < next) next = edge
    }
  }
  return next
}
