import { counting } from './counting.ts'
import { timeOf } from './dates.ts'
import type {
  Account,
  ApplicationId,
  Channel,
  ContactId,
  ContactRole,
  EventData,
  InterviewId,
  Outcome,
  ReceivedKind,
  SentKind,
  Zone,
} from './events.ts'
import type { Place } from './order.ts'
import { readPerson } from './person.ts'
import type { Projection } from './projection.ts'

/** Something that happened, with the zone the user was in. */
export interface Happening extends Place {
  zone: Zone
}

export interface SentMessage extends Happening {
  kind: SentKind
  channel: Channel
  to: readonly ContactId[]
  thread?: string
  interview?: InterviewId
  account?: Account
}

export interface ReceivedMessage extends Happening {
  kind: ReceivedKind
  channel: Channel
  from?: ContactId
  thread?: string
  replyBy?: string
  account?: Account
}

/** An interview as last scheduled or moved; its `at` and `zone` are those of that entry. */
export interface Interview extends Happening {
  interview: InterviewId
  startsAt: number
  /** Absent when nobody knows. */
  endsAt?: number
  people: readonly ContactId[]
}

export interface Closing extends Happening {
  outcome: Outcome
}

/** What the timeline says about one application at one moment. */
export interface Application {
  application: ApplicationId
  added: Happening
  company: string
  role?: string
  domain?: string
  /** Everybody of the application with their role in it, first added first. */
  contacts: ReadonlyMap<ContactId, ContactRole>
  /** Scheduled and not cancelled. */
  interviews: readonly Interview[]
  /** Cancelled: what hangs on them is cancelled too. */
  cancelled: ReadonlySet<InterviewId>
  sent: readonly SentMessage[]
  received: readonly ReceivedMessage[]
  closed?: Closing
  reopened?: Happening
}

/** Reads one application as it stands at `now`; undefined when nobody has added it by then. */
export function readApplication(
  projection: Projection,
  application: ApplicationId,
  now: number,
): Application | undefined {
  let added: Happening | undefined
  let company = ''
  let role: string | undefined
  let domain: string | undefined
  const roles = new Map<ContactId, ContactRole | undefined>()
  const interviews = new Map<InterviewId, Interview>()
  const cancelled = new Set<InterviewId>()
  const sent: SentMessage[] = []
  const received: ReceivedMessage[] = []
  let closed: Closing | undefined
  let reopened: Happening | undefined
  const meet = (contact: ContactId, as?: ContactRole) => roles.set(contact, as ?? roles.get(contact))

  for (const { event, at, order } of counting(projection, projection.applications.get(application), now)) {
    const happening = { at, order, zone: event.zone }
    switch (event.type) {
      case 'applicationAdded':
        added ??= happening
        company = event.data.company
        role = event.data.role ?? role
        domain = event.data.domain ?? domain
        break
      case 'applicationEdited':
        company = event.data.company ?? company
        role = event.data.role ?? role
        domain = event.data.domain ?? domain
        break
      case 'contactAdded':
      case 'contactEdited':
        meet(event.data.contact, event.data.role)
        break
      case 'interviewScheduled':
      case 'interviewMoved':
        interviews.set(event.data.interview, { ...happening, ...interviewOf(event.data) })
        cancelled.delete(event.data.interview)
        for (const contact of event.data.people) meet(contact)
        break
      case 'interviewCancelled':
        interviews.delete(event.data.interview)
        cancelled.add(event.data.interview)
        break
      case 'messageSent':
        sent.push({ ...happening, ...event.data })
        for (const contact of event.data.to) meet(contact)
        break
      case 'messageReceived':
        received.push({ ...happening, ...event.data })
        if (event.data.from !== undefined) meet(event.data.from)
        break
      case 'applicationClosed':
        closed = { ...happening, outcome: event.data.outcome }
        break
      case 'applicationReopened':
        closed = undefined
        reopened = happening
        break
    }
  }
  if (added === undefined) return undefined
  return {
    application,
    added,
    company,
    contacts: knownContacts(projection, roles, now),
    interviews: [...interviews.values()],
    cancelled,
    sent,
    received,
    ...(role === undefined ? {} : { role }),
    ...(domain === undefined ? {} : { domain }),
    ...(closed === undefined ? {} : { closed }),
    ...(reopened === undefined ? {} : { reopened }),
  }
}

function interviewOf(data: EventData['interviewScheduled']): Omit<Interview, keyof Happening> {
  const { interview, people } = data
  const startsAt = timeOf(data.startsAt)
  return data.endsAt === undefined
    ? { interview, people, startsAt }
    : { interview, people, startsAt, endsAt: timeOf(data.endsAt) }
}

/** Leaves out whom nobody has added, and fills in the role of those who were added elsewhere. */
function knownContacts(
  projection: Projection,
  roles: ReadonlyMap<ContactId, ContactRole | undefined>,
  now: number,
): ReadonlyMap<ContactId, ContactRole> {
  const contacts = new Map<ContactId, ContactRole>()
  for (const [contact, role] of roles) {
    const known = readPerson(projection, contact, now)
    if (known !== undefined) contacts.set(contact, role ?? known.role)
  }
  return contacts
}
