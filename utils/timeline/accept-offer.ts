import type { CivilDate, EventData, EventType, Instant, InterviewRecord } from '../etiquette/events.ts'
import type { SaidInterview } from './said-interview.ts'
import type { SeenThread } from './seen-thread.ts'
import type { ThreadOffer } from './thread-offers.ts'

/** What is written for an offer that the user took, without id and zone; `at` where it isn't now. */
export type AcceptedEvent = {
  [Type in EventType]: { type: Type; data: EventData[Type]; at?: Instant }
}[EventType]

/** `instead`: the other reading, where an offer has two: moved rather than another one, or the other way round. */
export type Acceptance = 'accept' | 'instead'

/** An offer by what it is about, the same each time it is worked out. */
export function offerId(
  offer: Pick<ThreadOffer, 'kind' | 'message'> &
    Partial<{ said: SaidInterview; replyBy: CivilDate; application: string; email: string }>,
): string {
  // A person is the same in all their mails.
  if (offer.kind === 'stranger') return JSON.stringify([offer.kind, offer.application, offer.email])
  return JSON.stringify([offer.kind, offer.message, offer.said?.startsAt ?? offer.replyBy ?? ''])
}

/**
 * The events of an offer that the user took. What the message was entered as is taken back and entered again as what
 * the user says it is, so that the history shows both. `fresh` is the id of a new interview or contact.
 */
export function acceptedEvents(
  offer: ThreadOffer,
  way: Acceptance,
  seen: Pick<SeenThread, 'channel' | 'thread'>,
  fresh: string,
): readonly AcceptedEvent[] {
  const taken = takenEvents(offer, way, seen, fresh)
  return offer.reopens === true ? [{ type: 'applicationReopened', data: {} }, ...taken] : taken
}

function takenEvents(
  offer: ThreadOffer,
  way: Acceptance,
  seen: Pick<SeenThread, 'channel' | 'thread'>,
  fresh: string,
): readonly AcceptedEvent[] {
  switch (offer.kind) {
    case 'rejected': {
      const known = offer.entry?.data.kind === 'rejection'
      return [
        ...(known ? [] : takenFor(offer, seen, { kind: 'rejection' })),
        { type: 'applicationClosed', data: { outcome: 'rejected' } },
      ]
    }
    case 'offered':
      return takenFor(offer, seen, { kind: 'offer' })
    case 'promised':
      return takenFor(offer, seen, { kind: 'promise', replyBy: offer.replyBy })
    case 'interview':
      return way === 'instead' && offer.instead !== undefined
        ? [moved(offer.instead, offer.said)]
        : [scheduled(fresh, offer.said, offer.people)]
    case 'moved':
      return way === 'instead'
        ? [scheduled(fresh, offer.said, offer.was.people)]
        : [moved(offer.was, offer.said)]
    case 'cancelled':
      return [{ type: 'interviewCancelled', data: { interview: offer.was.interview } }]
    case 'unclear-move':
      return []
    case 'stranger': {
      const { name, email } = offer
      const role = way === 'instead' ? 'interviewer' : 'recruiter'
      return [{ type: 'contactAdded', data: { contact: fresh, name, role, emails: [email], profiles: [] } }]
    }
  }
}

function takenFor(
  { entry, from, message, at }: ThreadOffer,
  { channel, thread }: Pick<SeenThread, 'channel' | 'thread'>,
  what: Pick<EventData['messageReceived'], 'kind' | 'replyBy'>,
): readonly AcceptedEvent[] {
  const data = { ...what, channel, thread, message, ...(from === undefined ? {} : { from }) }
  return [
    ...(entry === undefined ? [] : [{ type: 'voided' as const, data: { event: entry.id } }]),
    { type: 'messageReceived', data, at: entry?.at ?? at },
  ]
}

function scheduled(interview: string, said: SaidInterview, people: readonly string[]): AcceptedEvent {
  const { startsAt, endsAt } = said
  return {
    type: 'interviewScheduled',
    data: { interview, startsAt, ...(endsAt === undefined ? {} : { endsAt }), kind: 'other', people },
  }
}

/** The whole record again at its new time; as long as before, unless they say how long. */
function moved(was: InterviewRecord, { startsAt, endsAt }: SaidInterview): AcceptedEvent {
  const { endsAt: before, ...record } = was
  const end = endsAt ?? (before === undefined ? undefined : laterBy(startsAt, was.startsAt, before))
  return {
    type: 'interviewMoved',
    data: { ...record, startsAt, ...(end === undefined ? {} : { endsAt: end }) },
  }
}

function laterBy(startsAt: Instant, from: Instant, to: Instant): Instant {
  return Temporal.Instant.from(startsAt).add(Temporal.Instant.from(from).until(to)).toString()
}
