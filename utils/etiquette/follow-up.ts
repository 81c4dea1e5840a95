import { dayIn, daysBetween, hour, instantOf, timeOf } from './dates.ts'
import type { ApplicationId, ContactId, Instant, Zone } from './events.ts'
import { owedPeople } from './owed.ts'
import type { Policy } from './policy.ts'
import type { Projection } from './projection.ts'
import { endedRounds, type Round, roundsAhead } from './rounds.ts'
import { readSituation, type Situation } from './situation.ts'
import type { Window } from './window.ts'

const soon = 7 * 24 * hour

/**
 * The follow-up state of one application at `now` for a user who is in `zone` (docs/etiquette.md).
 * Undefined when the application is not known at `now`.
 */
export function followUp(
  projection: Projection,
  application: ApplicationId,
  now: Instant,
  zone: Zone,
  policy: Policy,
): Window | undefined {
  const time = timeOf(now)
  const situation = readSituation(projection, application, time, policy)
  return situation === undefined ? undefined : windowOf(situation, time, zone, policy)
}

/** The window of a situation; where several states hold, the first of this list is shown. */
export function windowOf(situation: Situation, now: number, zone: Zone, policy: Policy): Window {
  const of = partsOf(situation, now)
  return (
    closed(situation, of) ??
    yourTurn(situation, of) ??
    upcoming(situation, of, now) ??
    thankYou(situation, of, now, policy) ??
    spent(situation, of, policy) ??
    waitingOrOpen(situation, of, now, zone)
  )
}

/** The round more than a week ahead that keeps the window from opening, when one before it is over. */
function laterRound(situation: Situation, now: number): Round | undefined {
  return roundsAhead(situation.rounds, now).find((round) => round.startsAt - now > soon)
}

type Parts = Pick<Window, 'application' | 'later' | 'rejectedOn'>

function partsOf(situation: Situation, now: number): Parts {
  const { application, closing, rejection } = situation
  const of: Parts = { application: application.application }
  if (closing !== undefined) return of
  const later = laterRound(situation, now)
  if (later !== undefined && later !== nextRound(situation, now)) {
    of.later = { startsAt: instantOf(later.startsAt) }
  }
  if (rejection !== undefined) of.rejectedOn = dayIn(rejection.since.zone, rejection.since.at).toString()
  return of
}

function closed({ closing }: Situation, of: Parts): Window | undefined {
  if (closing === undefined) return undefined
  return { ...of, state: 'closed', outcome: closing.outcome, on: dayIn(closing.zone, closing.at).toString() }
}

function yourTurn({ turn }: Situation, of: Parts): Window | undefined {
  if (turn === undefined) return undefined
  const { since, from, dueBy } = turn
  const window = { ...of, state: 'your-turn' as const, since: since.toString(), dueBy: dueBy.toString() }
  return from === undefined ? window : { ...window, from }
}

function upcoming(situation: Situation, of: Parts, now: number): Window | undefined {
  const next = nextRound(situation, now)
  return next === undefined ? undefined : { ...of, state: 'upcoming', startsAt: instantOf(next.startsAt) }
}

/** The round to look ahead to: any while none is over, else one within the next seven days. */
function nextRound({ rounds }: Situation, now: number): Round | undefined {
  const [next] = roundsAhead(rounds, now)
  if (next === undefined) return undefined
  return endedRounds(rounds, now).length === 0 || next.startsAt - now <= soon ? next : undefined
}

function thankYou({ debts }: Situation, of: Parts, now: number, policy: Policy): Window | undefined {
  const [earliest] = debts.toSorted((one, other) => one.round.endsAt - other.round.endsAt)
  if (earliest === undefined) return undefined
  const { endsAt } = earliest.round
  return {
    ...of,
    state: 'thank-you',
    dueBy: instantOf(endsAt + policy.thankWithinHours * hour),
    late: now > endsAt + policy.thankLateHours * hour,
    owed: owedPeople(debts),
  }
}

function spent({ wait }: Situation, of: Parts, policy: Policy): Window | undefined {
  const last = wait.checkIns.at(-1)
  if (last === undefined || wait.checkIns.length < policy.checkIns) return undefined
  const on = dayIn(last.zone, last.at)
  const letGoOn = on.add({ days: policy.letGoDays })
  return { ...of, state: 'spent', on: on.toString(), letGoOn: letGoOn.toString() }
}

function waitingOrOpen(situation: Situation, of: Parts, now: number, zone: Zone): Window {
  const { wait } = situation
  const today = dayIn(zone, now)
  const isShut = laterRound(situation, now) !== undefined
  if (!isShut && daysBetween(wait.opensOn, today) >= 0) {
    return { ...of, state: 'open', since: wait.opensOn.toString(), ask: askOf(situation) }
  }
  const running = {
    ...of,
    since: wait.since.toString(),
    day: Math.max(0, daysBetween(wait.since, today)),
    ...(isShut ? {} : { opensOn: wait.opensOn.toString(), of: daysBetween(wait.since, wait.opensOn) }),
    ...(isShut || wait.promised === undefined ? {} : { promised: wait.promised.toString() }),
  }
  const hadInterview = endedRounds(situation.rounds, now).length > 0
  return { ...running, state: hadInterview ? 'waiting' : 'applied' }
}

/** Everybody who can be asked, recruiters first, else as they were added. */
function askOf({ application }: Situation): readonly ContactId[] {
  const all = [...application.contacts]
  const recruiters = all.filter(([, role]) => role === 'recruiter')
  const others = all.filter(([, role]) => role !== 'recruiter')
  return [...recruiters, ...others].map(([contact]) => contact)
}
