import type { CivilDate, Instant, Zone } from './events.ts'

/** Milliseconds in an hour; instants are counted in milliseconds since 1970 inside this folder. */
export const hour = 3_600_000
export const minute = 60_000

/**
 * An instant as milliseconds since 1970.
 * @throws RangeError when it is no instant; everything that passed `parseEvent` is one.
 */
export function timeOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}

/** Milliseconds since 1970 as an instant in UTC, `2026-12-04T09:00:00Z`. */
export function instantOf(time: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(time).toString()
}

/** The day it is in this zone at this time. */
export function dayIn(zone: Zone, time: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate()
}

/** The day it is in this zone at this instant. */
export function dayAt(zone: Zone, instant: Instant): Temporal.PlainDate {
  return dayIn(zone, timeOf(instant))
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

export function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? other : one
}

function isWeekend(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek > 5
}

/** The same day, or the Monday after it when it is a Saturday or Sunday. */
export function pastWeekend(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWeekend(day) ? day.add({ days: 8 - day.dayOfWeek }) : day
}

/** The first weekday strictly after this day. */
export function nextWeekday(day: Temporal.PlainDate): Temporal.PlainDate {
  return pastWeekend(day.add({ days: 1 }))
}

/** So many weekdays strictly after this day; holidays are not known. */
export function addBusinessDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let reached = day
  for (let left = count; left > 0; left -= 1) reached = nextWeekday(reached)
  return reached
}

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const dateShape = /^\d{4}-\d{2}-\d{2}$/
const zoneShape = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/

/** Whether this is a moment that exists, with `Z` or an offset: without one it would be a different moment everywhere. */
export function isInstant(text: string): text is Instant {
  return instantShape.test(text) && succeeds(() => Temporal.Instant.from(text))
}

/** Whether this is a day of the calendar, `2026-12-04`; 30 February is none. */
export function isCivilDate(text: string): text is CivilDate {
  return dateShape.test(text) && succeeds(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
}

/** Whether this is an IANA time zone; a bare offset is none, for it knows nothing of clocks that change. */
export function isZone(text: string): text is Zone {
  return zoneShape.test(text) && succeeds(() => new Temporal.ZonedDateTime(0n, text))
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
