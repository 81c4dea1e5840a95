import { dayAt } from '../etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../etiquette/events.ts'

/** From so many entries that no file holds, a backup is suggested… */
export const manyUnsaved = 200
/** …and from so many days on, if there is any. */
export const daysUnsaved = 30

/** What was last saved to a file. */
export interface SavedBackup {
  at: Instant
  /** How many entries the timeline had; 0 where nothing was saved yet, and only the days are counted from `at`. */
  events: number
}

/** A backup would be good. */
export interface BackupDue {
  what: 'backup'
  /** The day of the last backup, or the first day of counting: what makes it this item and no other. */
  since: CivilDate
  /** Whether nothing was ever saved. */
  isFirst: boolean
  /** How many entries are in no file. */
  unsaved: number
}

/**
 * Whether a backup is to be suggested at `now`: the timeline of `count` entries holds something new, and it is much,
 * or a month has passed since the last file. Null where there is nothing to count from.
 */
export function backupDue(
  count: number,
  saved: SavedBackup | undefined,
  now: Instant,
  zone: Zone,
): BackupDue | null {
  if (saved === undefined) return null
  const unsaved = count - saved.events
  if (unsaved <= 0) return null
  const since = dayOf(saved.at, zone)
  const days = since.until(dayOf(now, zone), { largestUnit: 'days' }).days
  if (days < daysUnsaved && unsaved < manyUnsaved) return null
  return { what: 'backup', since: since.toString(), isFirst: saved.events === 0, unsaved }
}

/**
 * From when to count, where that has to be written down anew: from now for a timeline that holds something and was
 * never saved, and where the last backup lies in the future, which a wrong clock does. Null where all is well.
 */
export function countFrom(saved: SavedBackup | undefined, count: number, now: Instant): SavedBackup | null {
  if (saved === undefined) return count === 0 ? null : { at: now, events: 0 }
  const dayAhead = Temporal.Instant.from(now).add({ hours: 24 })
  return Temporal.Instant.compare(saved.at, dayAhead) > 0 ? { ...saved, at: now } : null
}

function dayOf(instant: Instant, zone: Zone): Temporal.PlainDate {
  return dayAt(zone, instant)
}
