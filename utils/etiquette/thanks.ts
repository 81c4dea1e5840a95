import type { Application, SentMessage } from './application.ts'
import type { ContactId } from './events.ts'
import type { Round } from './rounds.ts'

/** For each round, who was thanked for it and with which messages, oldest first. */
export type Thanks = ReadonlyMap<Round, ReadonlyMap<ContactId, readonly SentMessage[]>>

/**
 * Attributes every thank-you to its round. One that names an interview belongs to that interview's round; one
 * that names none, to the latest ended round of the person. A group note thanks all its recipients. In a round
 * of which nobody is known, a thank-you to anyone of the application counts. Thanks to somebody outside the
 * round, or for an interview that was cancelled, belong to none.
 */
export function thanksOf(application: Application, rounds: readonly Round[]): Thanks {
  const thanks = new Map<Round, Map<ContactId, SentMessage[]>>(rounds.map((round) => [round, new Map()]))
  for (const message of application.sent) {
    if (message.kind !== 'thank-you') continue
    for (const contact of new Set(message.to)) {
      for (const round of roundsThanked(application, rounds, message, contact)) {
        const messages = thanks.get(round)
        const earlier = messages?.get(contact)
        if (earlier === undefined) messages?.set(contact, [message])
        else earlier.push(message)
      }
    }
  }
  return thanks
}

/** The round that a thank-you to this person at this time is for, when it names no interview. */
export function roundToThankFor(rounds: readonly Round[], contact: ContactId, at: number): Round | undefined {
  return rounds.findLast((round) => isOver(round, contact, at))
}

export function thanksTo(thanks: Thanks, round: Round, contact: ContactId): readonly SentMessage[] {
  return thanks.get(round)?.get(contact) ?? []
}

function roundsThanked(
  application: Application,
  rounds: readonly Round[],
  message: SentMessage,
  contact: ContactId,
): readonly Round[] {
  const { interview, at } = message
  if (interview !== undefined && application.cancelled.has(interview)) return []
  const named = interview === undefined ? undefined : rounds.find((round) => round.interviews.has(interview))
  if (named !== undefined) {
    const counts = takesPart(named, contact) && named.startsAt <= at
    return counts ? [named] : []
  }
  const own = rounds.findLast((round) => round.people.includes(contact) && isOver(round, contact, at))
  const nobodyKnown = rounds.filter((round) => round.people.length === 0 && round.endsAt <= at)
  return own === undefined ? nobodyKnown : [own, ...nobodyKnown]
}

function takesPart(round: Round, contact: ContactId): boolean {
  return round.people.length === 0 || round.people.includes(contact)
}

/**
 * Whether the round is over for this person. A recorded end is often a guess, so a thank-you after their own
 * last interview of the day has begun is one for this round.
 */
function isOver(round: Round, contact: ContactId, at: number): boolean {
  if (round.people.length === 0) return round.endsAt <= at
  const lastStart = round.lastStartOf.get(contact)
  return lastStart !== undefined && lastStart <= at
}
