import type { Application } from './application.ts'
import type { Place } from './order.ts'
import { isAfter, latest } from './order.ts'
import { endedRounds, type Round } from './rounds.ts'

/** Whether a round has ended after this place in time: a new wait began, what was promised before is past. */
export function roundEndedAfter(rounds: readonly Round[], place: Place, now: number): boolean {
  return endedRounds(rounds, now).some((round) => round.endsAt > place.at)
}

/**
 * Where the last invitation to a further round lies in time: an interview counts from its entry or its start,
 * whichever is earlier, a round that was held from its start. It takes back a rejection that lies before it.
 */
export function lastInvitation(
  application: Application,
  rounds: readonly Round[],
  now: number,
): Place | undefined {
  const putDown = application.interviews.map((interview) => {
    const start = startOf(interview)
    return isAfter(start, interview) ? interview : start
  })
  return latest<Place>([...putDown, ...endedRounds(rounds, now).map(startOf)])
}

/** A start is no entry: it comes before what was written down at its instant. */
function startOf({ startsAt }: { startsAt: number }): Place {
  return { at: startsAt, order: -1 }
}
