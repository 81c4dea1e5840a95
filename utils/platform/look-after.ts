import { dayIn, timeOf } from '../etiquette/dates.ts'
import { readPerson } from '../etiquette/person.ts'
import { type AgendaItem, agendaItemsOf } from '../timeline/agenda.ts'
import { backupDue, countFrom, type SavedBackup } from '../timeline/backup-due.ts'
import type { Stored } from '../timeline/failure.ts'
import type { OpenLedger } from '../timeline/ledger-source.ts'
import { putOffsOf } from '../timeline/put-off.ts'
import { noteReminded, readReminded } from '../timeline/reminded.ts'
import { dueReminder, nextReminder, type ReminderItem } from '../timeline/reminding.ts'
import { setFinalAlarm, setReminderAlarm } from './alarms.ts'
import { showBadge } from './badge.ts'
import type { Clock } from './clock.ts'
import { clearReminder, type NamedItem, showReminder } from './reminder.ts'
import { noteSavedBackup } from './saved-backup.ts'
import type { Settings } from './settings.ts'
import { language } from './words.ts'

/** So many applications are looked at in one go: a page that asks in between is answered first. */
const between = 50

/** What looking after the timeline needs. */
export interface LookAfterParts {
  open(): Promise<Stored<OpenLedger>>
  settings(): Promise<Pick<Settings, 'policy' | 'reminders'>>
  savedBackup(): Promise<SavedBackup | undefined>
  clock: Clock
}

/**
 * Does what is due by now, from the timeline alone: messages that can't be undone any more are written, the badge
 * is set, the reminder of the day is shown. It may be called at any time and as often as one likes; where the
 * timeline can't be opened it does nothing.
 */
export async function lookAfter({ open, settings, savedBackup, clock }: LookAfterParts): Promise<void> {
  const opened = await open()
  if (!opened.ok) return
  const { ledger, database } = opened.value
  const now = clock.now()
  const zone = clock.zone()
  await ledger.sweep(now)
  await setFinalAlarm(ledger.sends[0]?.finalAt ?? null, now)

  const { policy, reminders } = await settings()
  await setReminderAlarm(nextReminder(now, zone, policy))
  const time = timeOf(now)
  const projection = ledger.projection()
  const putOffs = putOffsOf(projection, time)
  const agenda: AgendaItem[] = []
  for (const [index, application] of [...projection.applications.keys()].entries()) {
    if (index % between === between - 1) await new Promise((resolve) => setTimeout(resolve))
    agenda.push(...agendaItemsOf(projection, application, now, zone, policy, putOffs))
  }
  const toDo = agenda.filter(({ isPrepared }) => isPrepared !== true)
  await showBadge(reminders.badge ? new Set(toDo.map(({ application }) => application)).size : 0)

  const isPutOffToday = putOffs.all !== undefined && dayIn(zone, time).toString() < putOffs.all.until
  const count = ledger.events.length
  const saved = await savedBackup()
  const start = countFrom(saved, count, now)
  if (start !== null) await noteSavedBackup(start)
  const backup = isPutOffToday ? null : backupDue(count, start ?? saved, now, zone)
  const things: readonly ReminderItem[] = backup === null ? agenda : [...agenda, backup]
  if (things.length === 0) await clearReminder()

  const reminded = await readReminded(database)
  const reminder = reminded.ok ? dueReminder(things, reminded.value, now, zone, policy, reminders.off) : null
  if (reminder === null) return
  const noted = await noteReminded(database, reminder.reminded)
  if (!noted.ok) return
  const [first, ...others] = reminder.items.map((item) =>
    named(item, (id) => readPerson(projection, id, time)?.name),
  )
  if (first !== undefined) await showReminder([first, ...others], { now, zone, language: language() })
}

function named(item: ReminderItem, nameOf: (contact: string) => string | undefined): NamedItem {
  if (item.what === 'backup') return item
  const name = item.people[0] === undefined ? undefined : nameOf(item.people[0])
  return name === undefined ? item : { ...item, person: name }
}
