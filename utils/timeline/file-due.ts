import { dayAt } from '../etiquette/dates.ts'
import type { Instant, Zone } from '../etiquette/events.ts'
import type { SavedBackup } from './backup-due.ts'

const daysOf = { weekly: 7, monthly: 30 } as const

/**
 * Whether a backup file is to be saved now for somebody who wants one every week or month: where anything is new, and
 * the last one, by hand or not, is so old or was never saved.
 */
export function isFileDue(
  every: keyof typeof daysOf,
  count: number,
  saved: SavedBackup | undefined,
  now: Instant,
  zone: Zone,
): boolean {
  if (count === 0) return false
  if (saved === undefined || saved.events === 0) return true
  if (count <= saved.events) return false
  const days = dayOf(saved.at, zone).until(dayOf(now, zone), { largestUnit: 'days' }).days
  // A last time in the future is the trace of a wrong clock.
  return days >= daysOf[every] || days < -1
}

function dayOf(instant: Instant, zone: Zone): Temporal.PlainDate {
  return dayAt(zone, instant)
}
