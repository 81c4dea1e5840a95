import type { Application } from './application.ts'
import type { Place } from './order.ts'
import { isAfter } from './order.ts'
import { endedRounds, type Round } from './rounds.ts'

/** Whether a round has ended after this place in time: a new wait began, what was promised before is past. */
export function roundEndedAfter(rounds: readonly Round[], place: Place, now: number): boolean {
  return endedRounds(rounds, now).some((round) => round.endsAt > place.at)
}

/** Whether they invited again after this: a later interview was put down after it, or has been held. */
export function invitedAfter(
  application: Application,
  rounds: readonly Round[],
  place: Place,
  now: number,
): boolean {
  const isPutDown = application.interviews.some(
    (interview) => interview.startsAt > place.at && isAfter(interview, place),
  )
  return isPutDown || endedRounds(rounds, now).some((round) => round.startsAt > place.at)
}
