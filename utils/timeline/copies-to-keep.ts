import { dayAt } from '../etiquette/dates.ts'
import type { Instant, Zone } from '../etiquette/events.ts'

/** What is known of a copy without opening it. */
export interface CopyAbout {
  /** Its name. */
  id: string
  at: Instant
  /** How many entries it holds. */
  events: number
}

const days = 7
const weeks = 4
const months = 3

/**
 * Whether it is time for a copy of a timeline of `count` entries: one a day at most, and only where something has
 * changed since the last one. The list of entries only grows, so its length says whether it is the same.
 */
export function isCopyDue(copies: readonly CopyAbout[], count: number, now: Instant, zone: Zone): boolean {
  if (count === 0) return false
  const today = dayOf(now, zone).toString()
  if (copies.some(({ at }) => dayOf(at, zone).toString() === today)) return false
  return newestFirst(copies)[0]?.events !== count
}

/**
 * The copies to keep: the last one of each of seven days, four weeks and three months that have one. The fullest
 * stays whatever its age: a timeline that was lost must not push out what it once was. Up to `missedSince`, where there is such
 * a moment, all stay: they are of a timeline that is missing, and nobody has said yet what is to become of it.
 */
export function copiesToKeep(
  copies: readonly CopyAbout[],
  zone: Zone,
  missedSince?: Instant,
): readonly CopyAbout[] {
  const ordered = newestFirst(copies)
  const kept = new Set([
    ...lastOfEach(ordered, days, ({ at }) => dayOf(at, zone).toString()),
    ...lastOfEach(ordered, weeks, ({ at }) => weekOf(dayOf(at, zone))),
    ...lastOfEach(ordered, months, ({ at }) => dayOf(at, zone).toPlainYearMonth().toString()),
  ])
  const most = Math.max(...ordered.map(({ events }) => events))
  const fullest = ordered.find(({ events }) => events === most)
  return ordered.filter(
    (copy) =>
      kept.has(copy) || copy === fullest || (missedSince !== undefined && isUpTo(copy.at, missedSince)),
  )
}

/** The copies that were made before a timeline was missed, the newest first. */
export function copiesUpTo(copies: readonly CopyAbout[], missedSince: Instant): readonly CopyAbout[] {
  return newestFirst(copies).filter(({ at }) => isUpTo(at, missedSince))
}

function isUpTo(at: Instant, moment: Instant): boolean {
  return Temporal.Instant.compare(at, moment) <= 0
}

export function newestFirst(copies: readonly CopyAbout[]): readonly CopyAbout[] {
  return copies.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
}

/** Of the first `count` periods that have any copy, the newest one each. */
function lastOfEach(
  ordered: readonly CopyAbout[],
  count: number,
  periodOf: (copy: CopyAbout) => string,
): readonly CopyAbout[] {
  const periods = new Map<string, CopyAbout>()
  for (const copy of ordered) {
    const period = periodOf(copy)
    if (!periods.has(period)) periods.set(period, copy)
  }
  return [...periods.values()].slice(0, count)
}

function weekOf(day: Temporal.PlainDate): string {
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

function dayOf(instant: Instant, zone: Zone): Temporal.PlainDate {
  return dayAt(zone, instant)
}
