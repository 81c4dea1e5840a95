import { type Application, type Closing, readApplication } from './application.ts'
import type { ApplicationId } from './events.ts'
import { type Debt, debtsOf } from './owed.ts'
import type { Policy } from './policy.ts'
import type { Projection } from './projection.ts'
import { closingOf, type Rejection, rejectionOf } from './rejection.ts'
import { type Round, roundsOf } from './rounds.ts'
import { type Thanks, thanksOf } from './thanks.ts'
import { type Turn, turnOf } from './turn.ts'
import { type Wait, waitOf } from './wait.ts'

/** Everything the rules look at, worked out for one application at one moment. */
export interface Situation {
  application: Application
  rounds: readonly Round[]
  thanks: Thanks
  debts: readonly Debt[]
  wait: Wait
  turn?: Turn
  rejection?: Rejection
  closing?: Closing
}

/** The situation of an application at `now` (milliseconds since 1970); undefined when it is not known by then. */
export function readSituation(
  projection: Projection,
  id: ApplicationId,
  now: number,
  policy: Policy,
): Situation | undefined {
  const application = readApplication(projection, id, now)
  if (application === undefined) return undefined
  const rounds = roundsOf(application, policy)
  const thanks = thanksOf(application, rounds)
  const turn = turnOf(application)
  const rejection = rejectionOf(application, rounds, now)
  const closing = closingOf(application, rounds, now)
  return {
    application,
    rounds,
    thanks,
    debts: debtsOf(rounds, thanks, now, policy),
    wait: waitOf(application, rounds, thanks, now, policy),
    ...(turn === undefined ? {} : { turn }),
    ...(rejection === undefined ? {} : { rejection }),
    ...(closing === undefined ? {} : { closing }),
  }
}
