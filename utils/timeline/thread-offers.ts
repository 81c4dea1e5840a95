import { type Application, type Interview, readApplication } from '../etiquette/application.ts'
import { counting } from '../etiquette/counting.ts'
import { dayIn, timeOf } from '../etiquette/dates.ts'
import type {
  ApplicationId,
  CivilDate,
  ContactId,
  EventOf,
  Instant,
  InterviewRecord,
} from '../etiquette/events.ts'
import { readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import type { IncomingClass } from '../language/classify-incoming.ts'
import type { Facts } from '../language/facts/read-facts.ts'
import { nameWords } from './name-words.ts'
import type { ReadMail } from './readings.ts'
import { isAboutInterview, type SaidInterview, saidInterview } from './said-interview.ts'
import type { SeenMessage, SeenThread } from './seen-thread.ts'
import { type Known, ownerOf } from './thread-sighting.ts'

/** What a message of a tracked conversation seems to say and only the user can confirm. */
export type ThreadOffer = About &
  (
    | { kind: 'rejected' }
    | { kind: 'offered' }
    | { kind: 'promised'; replyBy: CivilDate; words: string }
    /** `instead`: the one that lies ahead, where it could be that one moved. */
    | { kind: 'interview'; said: SaidInterview; people: readonly ContactId[]; instead?: InterviewRecord }
    | { kind: 'moved'; said: SaidInterview; was: InterviewRecord }
    | { kind: 'cancelled'; was: InterviewRecord }
    /** They move it, and don't say to when in words that can be read. */
    | { kind: 'unclear-move'; was: InterviewRecord }
    /** Somebody of the company who is no contact yet, by the head of their mail. */
    | { kind: 'stranger'; name: string; email: string }
  )

interface About {
  application: ApplicationId
  company: string
  /** The site's id of the message, and when it came. */
  message: string
  at: Instant
  from?: ContactId
  /** What the timeline has for this message already. */
  entry?: EventOf<'messageReceived'>
  /** The application is closed: to take this is to open it again. */
  reopens?: true
}

const day = 24 * 3_600_000
/** Older messages were dealt with, or never will be. */
const fresh = 45 * day
/** Below this a label says no more than chance; the user is asked in any case. */
const sure = 0.3

/** A message that offers may come of, and what it belongs to. */
export interface Readable {
  message: SeenMessage
  text: string
  application: Application
  from: ContactId | undefined
}

/**
 * The messages of an open conversation with tracked people that may give reason to offer something, the newest first:
 * theirs, not too old, and where the application is closed, only those that came after that.
 */
export function readableIn(seen: SeenThread, known: Known): readonly Readable[] {
  const owner = ownerOf(seen, known)
  const application =
    owner === undefined ? undefined : readApplication(known.projection, owner.application, known.now)
  if (owner === undefined || application === undefined) return []
  const { closed } = application
  if (closed?.outcome === 'offer') return []
  return seen.messages.toReversed().flatMap((message) => {
    const { text } = message
    const at = timeOf(message.at)
    const isTheirs = !message.mine && owner.senders.has(message)
    if (!isTheirs || text === undefined || at < known.now - fresh || at > known.now) return []
    if (closed !== undefined && at <= closed.at) return []
    return [{ message, text, application, from: owner.senders.get(message) }]
  })
}

/**
 * What a message, once it is read, gives reason to offer. What the timeline knows already is not offered again; a closed
 * application is opened by nothing less than another interview or an offer.
 */
export function offerIn(readable: Readable, read: ReadMail, known: Known): ThreadOffer | undefined {
  const offer = offerOf(readable, read, known)
  if (offer === undefined || readable.application.closed === undefined) return offer
  return offer.kind === 'interview' || offer.kind === 'offered' ? { ...offer, reopens: true } : undefined
}

function offerOf(
  { message, application, from }: Readable,
  { taken, facts }: ReadMail,
  known: Known,
): ThreadOffer | undefined {
  const entry = entryOf(known.projection, application.application, message.message, known.now)
  const about: About = {
    application: application.application,
    company: application.company,
    message: message.message,
    at: message.at,
    ...(from === undefined ? {} : { from }),
    ...(entry === undefined ? {} : { entry }),
  }
  const interview = interviewOffer(about, message, taken, facts, application, known)
  if (interview !== undefined) return interview
  if (taken.confidence < sure) return undefined
  switch (taken.label) {
    case 'rejection':
      return { ...about, kind: 'rejected' }
    case 'offer':
      return entry?.data.kind === 'offer' ? undefined : { ...about, kind: 'offered' }
    default: {
      const { replyBy } = facts
      const isNews =
        replyBy !== undefined &&
        entry?.data.replyBy === undefined &&
        // A date on a question is the user's to keep, and a receipt promises nothing.
        entry?.data.kind !== 'question' &&
        taken.label !== 'application_received' &&
        replyBy.value >= dayIn(known.zone, known.now).toString()
      return isNews
        ? { ...about, kind: 'promised', replyBy: replyBy.value, words: replyBy.place.words }
        : undefined
    }
  }
}

function interviewOffer(
  about: About,
  message: SeenMessage,
  { label, because, confidence }: IncomingClass,
  facts: Facts,
  application: Application,
  known: Known,
): ThreadOffer | undefined {
  const isNamed = message.invitation !== undefined
  if (!isNamed && (!isAboutInterview(label) || confidence < sure)) return undefined
  const said = saidInterview(message, facts, known.zone)
  const records = recordsOf(known.projection, application, known.now)
  const ahead = records.filter(({ startsAt }) => timeOf(startsAt) > known.now)
  const only = ahead.length === 1 ? ahead[0] : undefined
  const status = message.invitation?.status ?? (because === 'changes-a-time' ? 'moved' : 'scheduled')
  if (status === 'cancelled') {
    const was = ahead.find(({ startsAt }) => said?.startsAt === startsAt) ?? only
    return was === undefined || changedSince(application, was, about.at)
      ? undefined
      : { ...about, kind: 'cancelled', was }
  }
  if (said === undefined) {
    return status === 'moved' && only !== undefined && !changedSince(application, only, about.at)
      ? { ...about, kind: 'unclear-move', was: only }
      : undefined
  }
  const at = timeOf(said.startsAt)
  if (at < known.now - 7 * day) return undefined
  if (records.some(({ startsAt }) => Math.abs(timeOf(startsAt) - at) < 5 * 60_000)) return undefined
  if (only !== undefined && changedSince(application, only, about.at)) return undefined
  if (status === 'moved' && only !== undefined) return { ...about, kind: 'moved', said, was: only }
  return {
    ...about,
    kind: 'interview',
    said,
    people: peopleOf(facts, application, about.from, known),
    ...(only === undefined ? {} : { instead: only }),
  }
}

/** Whether the user has put this interview down after the message came: then they know better. */
function changedSince({ interviews }: Application, { interview }: InterviewRecord, at: Instant): boolean {
  return interviews.some((each: Interview) => each.interview === interview && each.at > timeOf(at))
}

/** The interviews as they stand, each with its whole record. */
function recordsOf(
  projection: Projection,
  { application, interviews }: Application,
  now: number,
): readonly InterviewRecord[] {
  const standing = new Set(interviews.map(({ interview }) => interview))
  const records = new Map<string, InterviewRecord>()
  for (const { event } of counting(projection, projection.applications.get(application), now)) {
    if (event.type !== 'interviewScheduled' && event.type !== 'interviewMoved') continue
    if (standing.has(event.data.interview)) records.set(event.data.interview, event.data)
  }
  return [...records.values()]
}

function entryOf(
  projection: Projection,
  application: ApplicationId,
  message: string,
  now: number,
): EventOf<'messageReceived'> | undefined {
  for (const { event } of counting(projection, projection.applications.get(application), now)) {
    if (event.type === 'messageReceived' && event.data.message === message) return event
  }
  return undefined
}

/** The people of the application whom the mail names as interviewers; else the sender, if that is their part. */
function peopleOf(
  facts: Facts,
  { contacts }: Application,
  from: ContactId | undefined,
  { projection, now }: Known,
): readonly ContactId[] {
  const named = [...contacts.keys()].filter((contact) => {
    const { words } = nameWords(readPerson(projection, contact, now)?.name ?? '')
    return facts.people.some(({ value }) => {
      const said = nameWords(value).words
      return said.size > 1 && said.isSubsetOf(words)
    })
  })
  if (named.length > 0 || from === undefined) return named
  const role = contacts.get(from)
  return role === 'interviewer' || role === 'hiring-manager' ? [from] : []
}
