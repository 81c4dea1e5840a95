import type { Application, Happening, ReceivedMessage, SentMessage } from './application.ts'
import { addBusinessDays, dayIn, daysBetween, isBefore, laterOf, pastWeekend } from './dates.ts'
import { roundEndedAfter } from './new-round.ts'
import { isAfter, latest } from './order.ts'
import type { Policy } from './policy.ts'
import { endedRounds, type Round } from './rounds.ts'
import type { Thanks } from './thanks.ts'

/** The two weeks in which nothing is sent unprompted. */
export interface Wait {
  since: Temporal.PlainDate
  opensOn: Temporal.PlainDate
  /** The date they promised, when it is what moves `opensOn`. */
  promised?: Temporal.PlainDate
  /** Check-ins sent in this wait, oldest first; a thank-you moves the start of a wait but begins no new one. */
  checkIns: readonly SentMessage[]
}

export function waitOf(
  application: Application,
  rounds: readonly Round[],
  thanks: Thanks,
  now: number,
  policy: Policy,
): Wait {
  const begin = beginningOf(application, rounds, now)
  const start = latest([begin, ...thanksThatMoveTheStart(begin, rounds, thanks, now, policy)]) ?? begin
  const since = dayIn(start.zone, start.at)
  const checkIns = application.sent.filter(
    (message) => message.kind === 'check-in' && isAfter(message, begin),
  )
  return { since, checkIns, ...openingOf(application, rounds, since, now, policy) }
}

/** The application, the last round that ended or the last message of the company, whichever is latest. */
function beginningOf(application: Application, rounds: readonly Round[], now: number): Happening {
  const ends = endedRounds(rounds, now).map((round) => ({ at: round.endsAt, order: -1, zone: round.zone }))
  const messages = application.received.filter((message) => message.kind !== 'receipt')
  return latest([application.added, ...ends, ...messages]) ?? application.added
}

/** The first thank-yous to each person of each round that came within `thankDays` calendar days and move the start on. */
function thanksThatMoveTheStart(
  begin: Happening,
  rounds: readonly Round[],
  thanks: Thanks,
  now: number,
  policy: Policy,
): readonly SentMessage[] {
  return endedRounds(rounds, now).flatMap((round) =>
    [...(thanks.get(round)?.values() ?? [])]
      .flatMap(([first]) => first ?? [])
      .filter((first) => isAfter(first, begin) && daysAfter(round, first) <= policy.thankDays),
  )
}

/** Calendar days from the end of a round to a message, each by the zone it was recorded in. */
function daysAfter(round: Round, message: SentMessage): number {
  return daysBetween(dayIn(round.zone, round.endsAt), dayIn(message.zone, message.at))
}

function openingOf(
  application: Application,
  rounds: readonly Round[],
  since: Temporal.PlainDate,
  now: number,
  policy: Policy,
): { opensOn: Temporal.PlainDate; promised?: Temporal.PlainDate } {
  const roll = (day: Temporal.PlainDate) => (policy.skipWeekends ? pastWeekend(day) : day)
  const own = since.add({ days: policy.waitDays })
  const promise = standingPromise(application, rounds, now)
  if (promise?.replyBy === undefined) return { opensOn: roll(own) }
  const promised = Temporal.PlainDate.from(promise.replyBy)
  const theirs = addBusinessDays(promised, policy.promiseGraceBusinessDays)
  if (isBefore(own, theirs)) return { opensOn: roll(theirs), promised }
  if (!policy.earlierPromiseWins) return { opensOn: roll(own) }
  return { opensOn: roll(laterOf(theirs, since)), promised }
}

/** The newest date they promised; it stands until a newer one or a new round. */
function standingPromise(
  application: Application,
  rounds: readonly Round[],
  now: number,
): ReceivedMessage | undefined {
  const promise = latest(application.received.filter(isPromise))
  if (promise === undefined || roundEndedAfter(rounds, promise, now)) return undefined
  return promise
}

/** A date on a question or an offer is ours to keep, a receipt never promises; on all else it is theirs. */
function isPromise(message: ReceivedMessage): boolean {
  if (message.replyBy === undefined) return false
  return message.kind !== 'question' && message.kind !== 'offer' && message.kind !== 'receipt'
}
