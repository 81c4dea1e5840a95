import type { Application, Happening, SentMessage } from '../../etiquette/application.ts'
import { dayIn } from '../../etiquette/dates.ts'
import { compare, isAfter } from '../../etiquette/order.ts'
import type { Policy } from '../../etiquette/policy.ts'
import { endedRounds } from '../../etiquette/rounds.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { thanksOf } from '../../etiquette/thanks.ts'
import { waitOf } from '../../etiquette/wait.ts'

/** A wait of the past or the present, as the rules counted it while it ran. */
export interface KnownWait {
  since: Temporal.PlainDate
  opensOn: Temporal.PlainDate
  /** The date they promised, when it is what moved `opensOn`. */
  promised?: Temporal.PlainDate
  /** Sent within this wait, oldest first. */
  checkIns: readonly SentMessage[]
  /** The day it ended: a new wait began, or the application was closed. Absent while it runs. */
  endedOn?: Temporal.PlainDate
}

/** More waits than this in one application are no help to anybody; the latest are kept. */
const mostWaits = 60

/**
 * Every wait of an application, oldest first, by today's knowledge: what was written down late counts from
 * when it happened. `now` is in milliseconds since 1970. The rules are those of docs/etiquette.md.
 */
export function waitsOf(situation: Situation, now: number, policy: Policy): readonly KnownWait[] {
  const { application, rounds, closing } = situation
  const begins = beginnings(situation, now).slice(-mostWaits)
  return begins.flatMap((begin, index) => {
    const next = begins[index + 1]
    const until = next === undefined ? now : next.at - 1
    if (until < begin.at) return []
    const known = asOf(application, until)
    const wait = waitOf(known, rounds, thanksOf(known, rounds), until, policy)
    const end = next ?? closing
    return [end === undefined ? wait : { ...wait, endedOn: dayIn(end.zone, end.at) }]
  })
}

/** What begins a wait: the application, a round that ends, a message of theirs. */
function beginnings({ application, rounds }: Situation, now: number): readonly Happening[] {
  const { added } = application
  const ends = endedRounds(rounds, now).map(({ endsAt, zone }) => ({ at: endsAt, order: -1, zone }))
  const messages = application.received.filter(({ kind }) => kind !== 'receipt')
  return [added, ...[...ends, ...messages].filter((begin) => isAfter(begin, added))].sort(compare)
}

function asOf(application: Application, time: number): Application {
  return {
    ...application,
    sent: application.sent.filter(({ at }) => at <= time),
    received: application.received.filter(({ at }) => at <= time),
  }
}
