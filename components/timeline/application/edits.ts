import type {
  ContactId,
  EventData,
  EventType,
  InterviewRecord,
  TimelineEvent,
} from '../../../utils/etiquette/events.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import type { ApplicationDepth, PersonCard } from '../../applications/card.ts'
import {
  type EntryContext,
  type FieldErrors,
  filled,
  mailDomain,
  webAddress,
} from '../../forms/field-values.ts'
import { type InterviewValues, interviewData } from '../../forms/interview-values.ts'
import { type PersonValues, personData } from '../../forms/person-values.ts'
import { withoutFields } from './emptied-fields.ts'

/** What can be changed about an application, as typed. */
export interface ApplicationEdit {
  company: string
  role: string
  domain: string
  link: string
  notes: string
}

/** An interview as typed, with who takes part. */
export interface InterviewEdit extends InterviewValues {
  met: readonly ContactId[]
}

export function applicationEditOf(depth: ApplicationDepth): ApplicationEdit {
  const { company, role = '', domain = '', link = '', notes = '' } = depth
  return { company, role, domain, link, notes }
}

const emptiable = ['role', 'domain', 'link', 'notes'] as const

/** What is wrong with the form. */
export function checkApplicationEdit(edit: ApplicationEdit): FieldErrors {
  const errors: Record<string, FieldErrors[string]> = {}
  if (edit.company.trim() === '') errors.company = 'errorCompany'
  if (edit.company.length > 300) errors.company = 'errorTooLong'
  if (edit.role.length > 300) errors.role = 'errorTooLong'
  if (edit.link.trim() !== '' && webAddress(edit.link) === undefined) errors.link = 'errorLink'
  if (edit.domain.trim() !== '' && mailDomain(edit.domain) === undefined) errors.domain = 'errorDomain'
  if (edit.notes.length > 20_000) errors.notes = 'errorTooLong'
  return errors
}

/** The events of a checked edit: what was emptied, and what else changes; none when nothing does. */
export function applicationEdited(
  edit: ApplicationEdit,
  depth: ApplicationDepth,
  context: EntryContext,
): readonly TimelineEvent[] {
  const { company, role, notes } = edit
  const after = filled({ company, role, notes, domain: mailDomain(edit.domain), link: webAddress(edit.link) })
  const before = applicationEditOf(depth)
  const data = changesOf(filled({ ...before }), after)
  const emptied = emptiable.filter((name) => edit[name].trim() === '' && before[name].trim() !== '')
  return [
    ...withoutFields(emptied, depth, context),
    ...(Object.keys(data).length === 0 ? [] : [write('applicationEdited', data, depth.id, context)]),
  ]
}

export function personEditOf(person: PersonCard): PersonValues {
  const { name, role, emails, profiles } = person
  return { name, role, emails: emails.join(', '), profiles: profiles.join(', ') }
}

/** A person who is new here, or what changes about one who is known. */
export function personEdited(
  values: PersonValues,
  person: PersonCard | undefined,
  application: string,
  context: EntryContext,
): readonly TimelineEvent[] {
  if (person === undefined) {
    return [write('contactAdded', personData(values, context.newId()), application, context)]
  }
  const { contact } = person
  const { name, role, emails = [], profiles = [] } = personData(values, contact)
  const { name: oldName, role: oldRole } = person
  const data = {
    contact,
    ...changesOf({ name: oldName, role: oldRole }, { name, role }),
    ...(same(emails, person.emails) ? {} : { emails }),
    ...(same(profiles, person.profiles) ? {} : { profiles }),
  }
  return Object.keys(data).length === 1 ? [] : [write('contactEdited', data, application, context)]
}

export function interviewEditOf(record: InterviewRecord, { zone }: Pick<Moment, 'zone'>): InterviewEdit {
  const start = Temporal.Instant.from(record.startsAt)
  const local = start.toZonedDateTimeISO(zone)
  const minutes = record.endsAt === undefined ? 60 : Math.round(start.until(record.endsAt).total('minutes'))
  return {
    interviewOn: local.toPlainDate().toString(),
    interviewAt: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    minutes: String(minutes),
    interviewKind: record.kind,
    met: record.people,
  }
}

/** A new interview, or the whole record again for one that was moved. */
export function interviewEdited(
  edit: InterviewEdit,
  interview: string | undefined,
  application: string,
  context: EntryContext,
): readonly TimelineEvent[] {
  const data = interviewData(edit, interview ?? context.newId(), edit.met, context.zone)
  const type = interview === undefined ? 'interviewScheduled' : 'interviewMoved'
  return [write(type, data, application, context)]
}

/** One event written by hand, now. */
export function write<Type extends Exclude<EventType, 'voided' | 'snoozed'>>(
  type: Type,
  data: EventData[Type],
  application: string,
  { newId, now: at, zone }: EntryContext,
) {
  return { id: newId(), type, at, zone, source: 'hand', application, data }
}

function changesOf<Fields extends Readonly<Record<string, string | undefined>>>(
  before: Fields,
  after: Fields,
): Partial<Fields> {
  const changed = Object.entries(after).filter(([name, value]) => before[name] !== value)
  return Object.fromEntries(changed) as Partial<Fields>
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
