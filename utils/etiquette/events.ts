/**
 * The timeline's events: the format of the backup file and a public contract (docs/timeline.md).
 * It may grow; it never changes meaning. What no event says did not happen.
 */

/** A moment in UTC, `2026-12-04T09:00:00Z`. */
export type Instant = string
/** A day of the calendar without time or zone, `2026-12-04`. */
export type CivilDate = string
/** An IANA time zone, `Europe/Berlin`. */
export type Zone = string

export type ApplicationId = string
export type ContactId = string
export type InterviewId = string
/** The mailbox that a message is in: its address, where the site named it. */
export type Account = string

export type ContactRole = 'interviewer' | 'recruiter' | 'hiring-manager' | 'other'
export type InterviewKind = 'phone' | 'video' | 'onsite' | 'other'
export type Channel = 'gmail' | 'linkedin' | 'letter' | 'phone' | 'other'
export type SentKind = 'thank-you' | 'check-in' | 'reply' | 'other'
export type ReceivedKind = 'question' | 'promise' | 'update' | 'rejection' | 'offer' | 'receipt' | 'other'
export type Outcome = 'offer' | 'rejected' | 'withdrawn' | 'silent'

/** Where the entry came from: a site's name (`gmail`, `linkedin`, `facebook`…), `hand` or `import`. */
export type Source = string

/** What is known about an application beside its company. */
export interface ApplicationDetails {
  role?: string
  domain?: string
  link?: string
  notes?: string
  /** Where a letter is posted to: the lines below the company's name. */
  address?: string
}

/** What each type of event says. Optional fields are absent, never empty. */
export interface EventData {
  applicationAdded: { company: string } & ApplicationDetails
  applicationEdited: { company?: string } & ApplicationDetails
  contactAdded: {
    contact: ContactId
    name: string
    role: ContactRole
    emails?: readonly string[]
    /** Addresses of profile pages. */
    profiles?: readonly string[]
  }
  contactEdited: {
    contact: ContactId
    name?: string
    role?: ContactRole
    emails?: readonly string[]
    profiles?: readonly string[]
  }
  interviewScheduled: InterviewRecord
  interviewMoved: InterviewRecord
  interviewCancelled: { interview: InterviewId }
  messageSent: {
    kind: SentKind
    channel: Channel
    to: readonly ContactId[]
    thread?: string
    message?: string
    interview?: InterviewId
    account?: Account
  }
  messageReceived: {
    kind: ReceivedKind
    channel: Channel
    from?: ContactId
    thread?: string
    message?: string
    replyBy?: CivilDate
    account?: Account
  }
  threadMarked: { thread: string; kind: 'reply' | 'other' }
  prepared: { interview: InterviewId; text: string }
  noted: { interview: InterviewId; text: string }
  connected: { contact: ContactId; network: string }
  nudged: { contact: ContactId; network: string }
  paused: { intent: unknown; reason: string }
  overridden: { intent: unknown; reason: string }
  personConfirmed: { contact: ContactId; network: string; handle?: string }
  personDismissed: { contact: ContactId; network: string; handle?: string }
  snoozed: { until: CivilDate }
  applicationClosed: { outcome: Outcome }
  applicationReopened: Record<never, never>
  voided: { event: string }
}

export interface InterviewRecord {
  interview: InterviewId
  startsAt: Instant
  endsAt?: Instant
  kind: InterviewKind
  people: readonly ContactId[]
}

export type EventType = keyof EventData

interface Envelope {
  id: string
  /** When it happened, not when it was written down. */
  at: Instant
  /** The zone the user was in. */
  zone: Zone
  source: Source
}

/** `application` stands on every event but `voided` and `snoozed`, where it may be absent. */
export type EventOf<Type extends EventType> = Envelope & { type: Type; data: EventData[Type] } & (Type extends
    | 'voided'
    | 'snoozed'
    ? { application?: ApplicationId }
    : { application: ApplicationId })

/** One entry of the timeline. */
export type TimelineEvent = { [Type in EventType]: EventOf<Type> }[EventType]

/** An entry of a type that this version does not know: kept, carried through backups, otherwise ignored. */
export interface ForeignEvent extends Envelope {
  type: string
  application?: ApplicationId
  data: unknown
}
