import type { Application, ReceivedMessage } from './application.ts'
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
  const open = application.received.filter((message) => isOpen(application, message))
  const [oldest] = open
  if (oldest === undefined) return undefined
  const dueBy = open.map(dueDayOf).reduce((first, next) => (isBefore(next, first) ? next : first))
  const turn = { since: dayIn(oldest.zone, oldest.at), dueBy }
  return oldest.from === undefined ? turn : { ...turn, from: oldest.from }
}

/** An offer is open until the application is closed; a question until we write to that person or in that thread. */
function isOpen(application: Application, message: ReceivedMessage): boolean {
  if (message.kind === 'offer') return true
  if (message.kind !== 'question') return false
  return !application.sent.some(
    (answer) =>
      isAfter(answer, message) &&
      ((message.from !== undefined && answer.to.includes(message.from)) ||
        (message.thread !== undefined && answer.thread === message.thread)),
  )
}

function dueDayOf(message: ReceivedMessage): Temporal.PlainDate {
  return message.replyBy === undefined
    ? nextWeekday(dayIn(message.zone, message.at))
    : Temporal.PlainDate.from(message.replyBy)
}
