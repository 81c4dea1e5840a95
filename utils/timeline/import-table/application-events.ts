import { instantOf } from '../../etiquette/dates.ts'
import type { ContactRole, EventData, EventType, TimelineEvent, Zone } from '../../etiquette/events.ts'
import { folded } from './columns.ts'
import type { RowFacts } from './row-facts.ts'
import type { TableDates } from './table-dates.ts'

/** One application of the table: all rows that speak about it, first to last. */
export interface TableApplication {
  application: string
  rows: readonly [RowFacts, ...RowFacts[]]
}

/** The id under which the application of a table is added. */
export function addedId(application: string): string {
  return `${application}:added`
}

/**
 * What the rows say, as events. Ids follow from the table alone, so that the same table never enters anything twice.
 * A day without a time of day counts from noon in `zone`, and nothing that has happened lies after now.
 */
export function eventsOf(
  { application, rows }: TableApplication,
  dates: TableDates,
  zone: Zone,
): readonly TimelineEvent[] {
  const events = new Map<string, TimelineEvent>()
  const add = <Type extends EventType>(key: string, type: Type, time: number, data: EventData[Type]) => {
    const id = `${application}:${key}`
    // The compiler can't follow that type and data belong together once both are generic.
    if (!events.has(id))
      events.set(id, {
        id,
        type,
        at: instantOf(time),
        zone,
        source: 'import',
        application,
        data,
      } as TimelineEvent)
  }
  const [first] = rows
  const link = rows.find((row) => row.link !== undefined)?.link
  const notes = [...new Set(rows.flatMap((row) => row.notes))].join('\n')
  const appliedAt = first.applied === undefined ? dates.now : dates.pastTimeOf(first.applied)
  add('added', 'applicationAdded', appliedAt, {
    company: first.company,
    ...(first.role === undefined ? {} : { role: first.role }),
    ...(link === undefined ? {} : { link }),
    ...(notes === '' ? {} : { notes }),
  })
  for (const row of rows) {
    for (const { name, email } of row.people) {
      const key = `contact:${folded(email ?? name)}`
      const data = { contact: `${application}:${key}`, name, role: roleOf(row.peopleHeader) }
      add(key, 'contactAdded', appliedAt, email === undefined ? data : { ...data, emails: [email] })
    }
    for (const date of row.interviews) {
      const startsAt = instantOf(dates.timeOf(date))
      const key = `interview:${date.at ?? date.day}`
      const interview = { interview: `${application}:${key}`, startsAt, kind: 'other', people: [] } as const
      add(key, 'interviewScheduled', dates.pastTimeOf(date), interview)
    }
    const channel = 'other'
    for (const date of row.heard)
      add(`heard:${date.day}`, 'messageReceived', dates.pastTimeOf(date), { kind: 'update', channel })
    for (const date of row.thanked)
      add(`thanked:${date.day}`, 'messageSent', dates.pastTimeOf(date), {
        kind: 'thank-you',
        channel,
        to: peopleOf(application, row),
      })
    for (const date of row.asked)
      add(`asked:${date.day}`, 'messageSent', dates.pastTimeOf(date), {
        kind: 'check-in',
        channel,
        to: peopleOf(application, row),
      })
    const statusAt =
      row.statusOn === undefined ? dates.now : Math.max(dates.pastTimeOf(row.statusOn), appliedAt)
    switch (row.status) {
      case 'interview':
        if (row.interviews.length === 0 && row.statusOn !== undefined) {
          add('status:interview', 'messageReceived', statusAt, { kind: 'update', channel })
        }
        break
      case 'offer':
        add('status:offer', 'messageReceived', statusAt, { kind: 'offer', channel })
        break
      case 'accepted':
        add('closed:offer', 'applicationClosed', statusAt, { outcome: 'offer' })
        break
      case 'rejected':
      case 'withdrawn':
      case 'silent':
        add(`closed:${row.status}`, 'applicationClosed', statusAt, { outcome: row.status })
        break
      case 'applied':
      case 'not-applied':
      case 'note':
        break
    }
  }
  return [...events.values()]
}

function peopleOf(application: string, { people }: RowFacts): readonly string[] {
  return people.map(({ name, email }) => `${application}:contact:${folded(email ?? name)}`)
}

function roleOf(header: string): ContactRole {
  const words = folded(header)
  if (/\b(recrui\w*|reclut\w*|recrut\w*)\b/.test(words)) return 'recruiter'
  return /\bhiring manager\b/.test(words) ? 'hiring-manager' : 'other'
}
