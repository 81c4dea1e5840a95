import type { Application, ReceivedMessage, SentMessage } from './application.ts'
import { dayIn, isBefore, nextWeekday } from './dates.ts'
import type { ContactId } from './events.ts'
import { isAfter } from './order.ts'

/** They asked or offered something, and it is for us to answer. */
export interface Turn {
  since: Temporal.PlainDate
  from?: ContactId
  dueBy: Temporal.PlainDate
}

/**
 * Whether it is our turn: since and from are those of the oldest open question, dueBy is the earliest. A date
 * on a question or an offer is ours to keep; without one the answer is due on the next weekday.
 */
export function turnOf(application: Application): Turn | undefined {
  const answers = lastAnswers(application)
  const open = application.received.filter((message) => isOpen(message, answers))
  const [oldest] = open
  if (oldest === undefined) return undefined
  const dueBy = open.map(dueDayOf).reduce((first, next) => (isBefore(next, first) ? next : first))
  const turn = { since: dayIn(oldest.zone, oldest.at), dueBy }
  return oldest.from === undefined ? turn : { ...turn, from: oldest.from }
}

/** Our last message to each person and in each thread. */
interface Answers {
  to: ReadonlyMap<ContactId, SentMessage>
  in: ReadonlyMap<string, SentMessage>
}

function lastAnswers({ sent }: Application): Answers {
  const to = new Map<ContactId, SentMessage>()
  const inThread = new Map<string, SentMessage>()
  for (const message of sent) {
    for (const contact of message.to) to.set(contact, message)
    if (message.thread !== undefined) inThread.set(message.thread, message)
  }
  return { to, in: inThread }
}

/** An offer is open until the application is closed; a question until we write to that person or in that thread. */
function isOpen(message: ReceivedMessage, answers: Answers): boolean {
  if (message.kind === 'offer') return true
  if (message.kind !== 'question') return false
  const toThem = message.from === undefined ? undefined : answers.to.get(message.from)
  const inThread = message.thread === undefined ? undefined : answers.in.get(message.thread)
  return ![toThem, inThread].some((answer) => answer !== undefined && isAfter(answer, message))
}

function dueDayOf(message: ReceivedMessage): Temporal.PlainDate {
  return message.replyBy === undefined
    ? nextWeekday(dayIn(message.zone, message.at))
    : Temporal.PlainDate.from(message.replyBy)
}
