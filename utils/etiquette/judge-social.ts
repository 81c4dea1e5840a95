import { dayIn } from './dates.ts'
import type { Zone } from './events.ts'
import { handleKey } from './handle-key.ts'
import type { SocialIntent } from './intent.ts'
import { isAfter, latest } from './order.ts'
import { owedPeople } from './owed.ts'
import { type AccountStatement, type Person, readPerson } from './person.ts'
import type { Projection } from './projection.ts'
import { roundsAhead } from './rounds.ts'
import type { Situation } from './situation.ts'
import type { Verdict } from './verdict.ts'

const clear: Verdict = { action: 'clear' }

/**
 * Connecting, following and visiting on a professional network. A connection request is no check-in; it only
 * comes better after the thank-you. Of an account that is somebody else's nothing is said. Messages there are judged as
 * mail.
 */
export function judgeProfessional(
  projection: Projection,
  intent: SocialIntent,
  situation: Situation,
  now: number,
): Verdict {
  const { act, contact } = intent
  if (act !== 'connect' || situation.closing !== undefined) return clear
  const person = readPerson(projection, contact, now)
  if (person !== undefined && isDismissed(person, intent)) return clear
  const isOwed = owedPeople(situation.debts).includes(contact)
  if (!isOwed && roundsAhead(situation.rounds, now).length === 0) return clear
  const { application } = situation.application
  return { action: 'hint', reason: 'thank-first', application, contact }
}

/** Connecting, following, writing to and visiting somebody on a personal network. */
export function judgePersonal(
  projection: Projection,
  intent: SocialIntent,
  situation: Situation,
  now: number,
  zone: Zone,
): Verdict {
  if (situation.closing?.outcome === 'offer') return clear
  const { contact } = intent
  const person = readPerson(projection, contact, now)
  if (person === undefined || isDismissed(person, intent)) return clear
  const { application } = situation.application
  if (intent.act !== 'visit') return { action: 'pause', reason: 'personal-network', application, contact }
  if (isNudgedToday(person, now, zone)) return clear
  return { action: 'hint', reason: 'personal-network', application, contact }
}

/** Whether the user said that this account is not this person's, later than that it is. */
function isDismissed(person: Person, { network, handle }: SocialIntent): boolean {
  const here = person.statements.filter((statement) => statement.network === network)
  const dismissed = latest(
    here.filter((statement) => !statement.isTheirs && coversAccount(statement, handle)),
  )
  if (dismissed === undefined) return false
  const confirmed = latest(
    here.filter(
      (statement) => statement.isTheirs && (handle === undefined || coversAccount(statement, handle)),
    ),
  )
  return confirmed === undefined || isAfter(dismissed, confirmed)
}

/** A statement without a handle covers all accounts of its network. */
function coversAccount(statement: AccountStatement, handle: string | undefined): boolean {
  if (statement.handle === undefined) return true
  const { network } = statement
  return handle !== undefined && handleKey(network, statement.handle) === handleKey(network, handle)
}

/** One nudge a day per person, on whichever network. */
function isNudgedToday(person: Person, now: number, zone: Zone): boolean {
  const today = dayIn(zone, now)
  return person.nudges.some((nudge) => dayIn(zone, nudge.at).equals(today))
}
