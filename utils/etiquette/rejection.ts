import type { Application, Closing, Happening } from './application.ts'
import { lastInvitation } from './new-round.ts'
import { isAfter, latest, type Place } from './order.ts'
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
  if (closed?.outcome !== 'rejected') return closed
  return stands(closed, lastInvitation(application, rounds, now)) ? closed : undefined
}

/** The rejection that stands at `now`: a reopening, a new round or an offer takes it back. */
export function rejectionOf(
  application: Application,
  rounds: readonly Round[],
  now: number,
): Rejection | undefined {
  const takenBack = lastTakingBack(application, rounds, now)
  const closing = closingOf(application, rounds, now)
  const standing: Happening[] = application.received.filter(
    (message) => message.kind === 'rejection' && stands(message, takenBack),
  )
  if (closing?.outcome === 'rejected') standing.push(closing)
  const since = standing.reduce<Happening | undefined>(
    (first, next) => (first === undefined || isAfter(first, next) ? next : first),
    undefined,
  )
  if (since === undefined) return undefined
  const answered = application.sent.some((message) => message.kind !== 'check-in' && isAfter(message, since))
  return { since, answered }
}

function lastTakingBack(application: Application, rounds: readonly Round[], now: number): Place | undefined {
  const { reopened, received } = application
  const invitation = lastInvitation(application, rounds, now)
  const offers = received.filter((message) => message.kind === 'offer')
  return latest<Place>([
    ...offers,
    ...(reopened === undefined ? [] : [reopened]),
    ...(invitation === undefined ? [] : [invitation]),
  ])
}

function stands(rejection: Happening, takenBack: Place | undefined): boolean {
  return takenBack === undefined || !isAfter(takenBack, rejection)
}
