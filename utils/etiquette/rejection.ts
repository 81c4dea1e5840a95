import type { Application, Closing, Happening } from './application.ts'
import { invitedAfter } from './new-round.ts'
import { isAfter } from './order.ts'
import type { Round } from './rounds.ts'

/** They said no, and nothing has taken it back. */
export interface Rejection {
  /** The first no: their message, or the closing where no message is known. */
  since: Happening
  /** Whether the one gracious answer has been sent. */
  answered: boolean
}

/** How the application was closed; a new round takes a closing as rejected back. */
export function closingOf(
  application: Application,
  rounds: readonly Round[],
  now: number,
): Closing | undefined {
  const { closed } = application
  if (closed?.outcome === 'rejected' && invitedAfter(application, rounds, closed, now)) return undefined
  return closed
}

/** The rejection that stands at `now`: a reopening, a new round or an offer takes it back. */
export function rejectionOf(
  application: Application,
  rounds: readonly Round[],
  now: number,
): Rejection | undefined {
  const closing = closingOf(application, rounds, now)
  const messages = application.received.filter((message) => message.kind === 'rejection')
  const standing: Happening[] = messages.filter((message) => stands(application, rounds, message, now))
  if (closing?.outcome === 'rejected') standing.push(closing)
  const since = standing.reduce<Happening | undefined>(
    (first, next) => (first === undefined || isAfter(first, next) ? next : first),
    undefined,
  )
  if (since === undefined) return undefined
  const answered = application.sent.some((message) => message.kind !== 'check-in' && isAfter(message, since))
  return { since, answered }
}

function stands(
  application: Application,
  rounds: readonly Round[],
  rejection: Happening,
  now: number,
): boolean {
  if (application.reopened !== undefined && isAfter(application.reopened, rejection)) return false
  if (application.received.some((message) => message.kind === 'offer' && isAfter(message, rejection)))
    return false
  return !invitedAfter(application, rounds, rejection, now)
}
