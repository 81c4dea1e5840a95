import { type Application, readApplication } from '../etiquette/application.ts'
import { dayIn } from '../etiquette/dates.ts'
import type { ApplicationId, SentKind, Zone } from '../etiquette/events.ts'
import { readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { particularsOf } from './application-particulars.ts'
import type { ExportRow } from './export-table.ts'
import type { TableStatus } from './import-table/statuses.ts'

/** The states that an exported table uses. */
export type ExportStatus = Exclude<TableStatus, 'not-applied' | 'note'>

/**
 * Every application as a row, in the order they were added, as it stands at `now` (milliseconds since 1970); days and
 * times of day in `zone`. `words` are the names of the states.
 */
export function exportRows(
  projection: Projection,
  now: number,
  zone: Zone,
  words: Readonly<Record<ExportStatus, string>>,
): readonly ExportRow[] {
  return [...projection.applications.keys()].flatMap((id) => rowOf(projection, id, now, zone, words) ?? [])
}

function rowOf(
  projection: Projection,
  id: ApplicationId,
  now: number,
  zone: Zone,
  words: Readonly<Record<ExportStatus, string>>,
): ExportRow | undefined {
  const application = readApplication(projection, id, now)
  if (application === undefined) return undefined
  const { link, notes } = particularsOf(projection, id, now)
  const { status, at } = standingOf(application)
  const people = [...application.contacts.keys()].flatMap(
    (contact) => readPerson(projection, contact, now) ?? [],
  )
  const dayOf = (time: number) => dayIn(zone, time).toString()
  const sent = (kind: SentKind) =>
    days(
      application.sent.filter((message) => message.kind === kind),
      zone,
    )
  const heard = application.received.filter(({ kind }) => kind !== 'receipt' && kind !== 'offer')
  return {
    company: [application.company],
    role: application.role === undefined ? [] : [application.role],
    applied: [dayOf(application.added.at)],
    status: [words[status]],
    statusDate: at === undefined ? [] : [dayOf(at)],
    interview: application.interviews.map(({ startsAt }) => minuteOf(startsAt, zone)),
    thanked: sent('thank-you'),
    asked: sent('check-in'),
    heard: days(heard, zone),
    // Without an address, a place is left empty, so that names and addresses stay together.
    contact: people.map(({ name }) => name.replaceAll(';', ',')),
    email: people.some(({ emails }) => emails.length > 0) ? people.map(({ emails }) => emails[0] ?? '-') : [],
    link: link === undefined ? [] : [link],
    notes: notes === undefined ? [] : [notes],
  }
}

function standingOf(application: Application): { status: ExportStatus; at?: number } {
  const { closed, received, interviews } = application
  if (closed !== undefined) {
    return { status: closed.outcome === 'offer' ? 'accepted' : closed.outcome, at: closed.at }
  }
  const offer = received.findLast(({ kind }) => kind === 'offer')
  if (offer !== undefined) return { status: 'offer', at: offer.at }
  return { status: interviews.length > 0 ? 'interview' : 'applied' }
}

function days(happenings: readonly { at: number }[], zone: Zone): readonly string[] {
  return [...new Set(happenings.map(({ at }) => dayIn(zone, at).toString()))]
}

/** `2026-12-04 14:00`: what every spreadsheet program takes for a date with a time. */
function minuteOf(time: number, zone: Zone): string {
  const local = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
