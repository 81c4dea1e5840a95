import { counting } from '../../etiquette/counting.ts'
import type {
  ApplicationId,
  ContactId,
  EventOf,
  Instant,
  TimelineEvent,
  Zone,
} from '../../etiquette/events.ts'
import type { Person } from '../../etiquette/person.ts'
import type { Projection } from '../../etiquette/projection.ts'

/** What writing by hand needs from outside. */
export interface MergeContext {
  now: Instant
  zone: Zone
  newId: () => string
}

/**
 * Two entries for one application become one: everything that stands about `dropped` is taken back and
 * written down again, at its own time, under `kept`; the application `kept` keeps its company and role.
 * Nothing is erased, so voiding what this returns makes two of them again. `now` is in milliseconds since 1970.
 */
export function mergedApplications(
  projection: Projection,
  kept: ApplicationId,
  dropped: ApplicationId,
  now: number,
  context: MergeContext,
): readonly TimelineEvent[] {
  if (kept === dropped) return []
  return standing(projection, dropped, now).flatMap((event) => {
    const gone = takenBack(event, context)
    if (event.type === 'applicationAdded' || event.type === 'applicationEdited') return [gone]
    return [gone, { ...event, id: context.newId(), application: kept }]
  })
}

/**
 * Two entries for one person become one, under every application they belong to: `kept` gets the addresses
 * and profiles of both, and what was said about `dropped` is taken back and written down again about `kept`.
 */
export function mergedPeople(
  projection: Projection,
  kept: Person,
  dropped: Person,
  now: number,
  context: MergeContext,
): readonly TimelineEvent[] {
  if (kept.contact === dropped.contact) return []
  const applications = [...(projection.applicationsOf.get(dropped.contact) ?? [])]
  const rewritten = applications.flatMap((application) => {
    const events = standing(projection, application, now)
    const isThere = events.some(({ type, data }) => type === 'contactAdded' && data.contact === kept.contact)
    return events
      .filter((event) => names(event, dropped.contact))
      .flatMap((event) => [
        takenBack(event, context),
        ...(event.type === 'contactAdded' && isThere ? [] : about(event, kept, dropped.contact, context)),
      ])
  })
  const [first] = applications
  if (first === undefined) return []
  const both: EventOf<'contactEdited'> = {
    id: context.newId(),
    type: 'contactEdited',
    at: context.now,
    zone: context.zone,
    source: 'hand',
    application: first,
    data: {
      contact: kept.contact,
      emails: [...new Set([...kept.emails, ...dropped.emails])],
      profiles: [...new Set([...kept.profiles, ...dropped.profiles])],
    },
  }
  return [...rewritten, both]
}

function standing(projection: Projection, application: ApplicationId, now: number): readonly TimelineEvent[] {
  return counting(projection, projection.applications.get(application), now).map(({ event }) => event)
}

function takenBack(event: TimelineEvent, { newId, now: at, zone }: MergeContext): TimelineEvent {
  const { application } = event
  return {
    id: newId(),
    type: 'voided',
    at,
    zone,
    source: 'hand',
    ...(application === undefined ? {} : { application }),
    data: { event: event.id },
  }
}

function names(event: TimelineEvent, contact: ContactId): boolean {
  switch (event.type) {
    case 'contactAdded':
    case 'contactEdited':
    case 'connected':
    case 'nudged':
    case 'personConfirmed':
    case 'personDismissed':
      return event.data.contact === contact
    case 'interviewScheduled':
    case 'interviewMoved':
      return event.data.people.includes(contact)
    case 'messageSent':
      return event.data.to.includes(contact)
    case 'messageReceived':
      return event.data.from === contact
    case 'applicationAdded':
    case 'applicationEdited':
    case 'interviewCancelled':
    case 'threadMarked':
    case 'prepared':
    case 'noted':
    case 'paused':
    case 'overridden':
    case 'snoozed':
    case 'applicationClosed':
    case 'applicationReopened':
    case 'voided':
      return false
  }
}

/** The same about the person who is kept. Being added brings them into an application, in their own name. */
function about(
  event: TimelineEvent,
  kept: Person,
  dropped: ContactId,
  { newId }: MergeContext,
): readonly TimelineEvent[] {
  const { contact, name, role } = kept
  const each = (people: readonly ContactId[]) => [
    ...new Set(people.map((person) => (person === dropped ? contact : person))),
  ]
  const id = newId()
  switch (event.type) {
    case 'contactAdded':
      return [{ ...event, id, data: { contact, name, role } }]
    case 'contactEdited':
      return []
    case 'interviewScheduled':
      return [{ ...event, id, data: { ...event.data, people: each(event.data.people) } }]
    case 'interviewMoved':
      return [{ ...event, id, data: { ...event.data, people: each(event.data.people) } }]
    case 'messageSent':
      return [{ ...event, id, data: { ...event.data, to: each(event.data.to) } }]
    case 'messageReceived':
      return [{ ...event, id, data: { ...event.data, from: contact } }]
    case 'connected':
      return [{ ...event, id, data: { ...event.data, contact } }]
    case 'nudged':
      return [{ ...event, id, data: { ...event.data, contact } }]
    case 'personConfirmed':
      return [{ ...event, id, data: { ...event.data, contact } }]
    case 'personDismissed':
      return [{ ...event, id, data: { ...event.data, contact } }]
    case 'applicationAdded':
    case 'applicationEdited':
    case 'interviewCancelled':
    case 'threadMarked':
    case 'prepared':
    case 'noted':
    case 'paused':
    case 'overridden':
    case 'snoozed':
    case 'applicationClosed':
    case 'applicationReopened':
    case 'voided':
      return []
  }
}
