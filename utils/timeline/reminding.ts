import type { CivilDate, Instant, Zone } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { AgendaItem } from './agenda.ts'

/** What has been reminded of: enough to say nothing twice, whatever the clock or the worker does. */
export interface Reminded {
  /** The day of the last reminder. */
  on?: CivilDate
  /** The items of the agenda that were in one. */
  items: readonly string[]
}

/** One reminder, and what to remember of it. */
export interface Reminder {
  items: readonly AgendaItem[]
  reminded: Reminded
}

/**
 * The reminder that is due at `now`, or null: at most one a day, from the hour of `policy.reminderHour` on, none
 * in the quiet hours, and of each thing once.
 */
export function dueReminder(
  agenda: readonly AgendaItem[],
  reminded: Reminded,
  now: Instant,
  zone: Zone,
  policy: Policy,
): Reminder | null {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const today = local.toPlainDate().toString()
  if (!policy.reminders || local.hour < policy.reminderHour || isQuiet(local.hour, policy)) return null
  // A day in the future is the trace of a clock that was set back: it must not silence us for weeks.
  if (reminded.on === today) return null
  const keys = new Set(reminded.items)
  const fresh = agenda.filter((item) => !keys.has(keyOf(item)))
  if (fresh.length === 0) return null
  return { items: fresh, reminded: { on: today, items: agenda.map(keyOf) } }
}

function isQuiet(hour: number, { quietFromHour, quietToHour }: Policy): boolean {
  if (quietFromHour === quietToHour) return false
  return quietFromHour < quietToHour
    ? hour >= quietFromHour && hour < quietToHour
    : hour >= quietFromHour || hour < quietToHour
}

function keyOf({ what, application, since }: AgendaItem): string {
  return JSON.stringify([what, application, since])
}
