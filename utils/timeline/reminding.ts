import { dayAt } from '../etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import { isQuiet, reminderInstant } from '../etiquette/reminder-time.ts'
import type { AgendaItem } from './agenda.ts'
import type { BackupDue } from './backup-due.ts'

/** What reminders are about; each can be switched off by itself. */
export const REMINDER_KINDS = ['thank', 'answer', 'prepare', 'ask', 'promise', 'backup'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** What a reminder can speak of. */
export type ReminderItem = AgendaItem | BackupDue

/** One thing that has been reminded of, and on which day. */
export interface RemindedItem {
  key: string
  on: CivilDate
}

/** What has been reminded of: enough to say nothing twice, whatever the clock or the worker does. */
export interface Reminded {
  /** The day of the last reminder. */
  on?: CivilDate
  items: readonly RemindedItem[]
}

/** One reminder, and what to remember of it. */
export interface Reminder {
  items: readonly ReminderItem[]
  reminded: Reminded
}

/** So many things are remembered, the latest ones; nobody has so many going on at once. */
const most = 2_000

/**
 * The reminder that is due at `now`, or null: at most one a day, from the time of `reminderInstant` on, none in the
 * quiet hours, and of each thing once, the most urgent first. Kinds in `off` are left out.
 */
export function dueReminder(
  things: readonly ReminderItem[],
  reminded: Reminded,
  now: Instant,
  zone: Zone,
  policy: Policy,
  off: readonly ReminderKind[] = [],
): Reminder | null {
  if (!policy.reminders) return null
  const day = dayAt(zone, now)
  const today = day.toString()
  if (Temporal.Instant.compare(now, reminderInstant(today, zone, policy)) < 0) return null
  if (isQuiet(now, zone, policy)) return null
  // Tomorrow may be the day it was where the user was an hour ago; a later one is the trace of a wrong clock,
  // which must not silence us for weeks.
  const latest = day.add({ days: 1 }).toString()
  if (reminded.on !== undefined && reminded.on >= today && reminded.on <= latest) return null
  const told = reminded.items.filter(({ on }) => on <= latest)
  const keys = new Set(told.map(({ key }) => key))
  const fresh = things.filter((item) => !off.includes(kindOf(item)) && !keys.has(keyOf(item)))
  if (fresh.length === 0) return null
  return {
    items: fresh.toSorted((one, other) => rank[one.what] - rank[other.what]),
    reminded: {
      on: today,
      items: [...reminded.items, ...fresh.map((item) => ({ key: keyOf(item), on: today }))].slice(-most),
    },
  }
}

/** The next moment at which a reminder may be due, after `now`; null where there are none. */
export function nextReminder(now: Instant, zone: Zone, policy: Policy): Instant | null {
  if (!policy.reminders) return null
  const day = dayAt(zone, now)
  const today = reminderInstant(day.toString(), zone, policy)
  return Temporal.Instant.compare(now, today) < 0
    ? today
    : reminderInstant(day.add({ days: 1 }).toString(), zone, policy)
}

/** The same order as that of the popup. */
const rank: Record<ReminderItem['what'], number> = { thank: 0, answer: 1, prepare: 2, ask: 3, backup: 4 }

function kindOf(item: ReminderItem): ReminderKind {
  return item.what === 'ask' && item.promised !== undefined ? 'promise' : item.what
}

function keyOf(item: ReminderItem): string {
  return JSON.stringify([item.what, item.what === 'backup' ? '' : item.application, item.since])
}
