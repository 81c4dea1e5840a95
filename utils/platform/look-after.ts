import { readPerson } from '../etiquette/person.ts'
import type { Policy } from '../etiquette/policy.ts'
import { type AgendaItem, agendaItemsOf } from '../timeline/agenda.ts'
import type { Stored } from '../timeline/failure.ts'
import type { OpenLedger } from '../timeline/ledger-source.ts'
import { noteReminded, readReminded } from '../timeline/reminded.ts'
import { dueReminder } from '../timeline/reminding.ts'
import { setFinalAlarm } from './alarms.ts'
import { showBadge } from './badge.ts'
import type { Clock } from './clock.ts'
import { type NamedItem, showReminder } from './reminder.ts'

/** So many applications are looked at in one go: a page that asks in between is answered first. */
const between = 50

/** What looking after the timeline needs. */
export interface LookAfterParts {
  open(): Promise<Stored<OpenLedger>>
  policy(): Promise<Policy>
  clock: Clock
}

/**
 * Does what is due by now, from the timeline alone: messages that can't be undone any more are written, the badge
 * is set, the reminder of the day is shown. It may be called at any time and as often as one likes; where the
 * timeline can't be opened it does nothing.
 */
export async function lookAfter({ open, policy, clock }: LookAfterParts): Promise<void> {
  const opened = await open()
  if (!opened.ok) return
  const { ledger, database } = opened.value
  const now = clock.now()
  const zone = clock.zone()
  await ledger.sweep(now)
  await setFinalAlarm(ledger.sends[0]?.finalAt ?? null, now)

  const rules = await policy()
  const projection = ledger.projection()
  const agenda: AgendaItem[] = []
  for (const [index, application] of [...projection.applications.keys()].entries()) {
    if (index % between === between - 1) await new Promise((resolve) => setTimeout(resolve))
    agenda.push(...agendaItemsOf(projection, application, now, zone, rules))
  }
  await showBadge(new Set(agenda.map(({ application }) => application)).size)

  const reminded = await readReminded(database)
  const reminder = reminded.ok ? dueReminder(agenda, reminded.value, now, zone, rules) : null
  if (reminder === null) return
  const noted = await noteReminded(database, reminder.reminded)
  if (!noted.ok) return
  const time = Temporal.Instant.from(now).epochMilliseconds
  const [first, ...others] = reminder.items.map((item) =>
    named(item, (id) => readPerson(projection, id, time)?.name),
  )
  if (first !== undefined) await showReminder([first, ...others])
}

function named(item: AgendaItem, nameOf: (contact: string) => string | undefined): NamedItem {
  const name = item.people[0] === undefined ? undefined : nameOf(item.people[0])
  return name === undefined ? item : { ...item, person: name }
}
