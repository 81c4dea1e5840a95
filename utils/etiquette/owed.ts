import { hour } from './dates.ts'
import type { ContactId } from './events.ts'
import type { Policy } from './policy.ts'
import { endedRounds, type Round } from './rounds.ts'
import type { Thanks } from './thanks.ts'

/** A round that is over and of which somebody has not been thanked. */
export interface Debt {
  round: Round
  /** Empty when nobody of the round is known: then somebody is owed. */
  people: readonly ContactId[]
}

/** What is owed at `now`, earliest round first; after `thankDays` nobody is owed any more. */
export function debtsOf(
  rounds: readonly Round[],
  thanks: Thanks,
  now: number,
  policy: Policy,
): readonly Debt[] {
  return endedRounds(rounds, now)
    .filter((round) => now <= round.endsAt + policy.thankDays * 24 * hour)
    .flatMap((round) => {
      const thanked = thanks.get(round) ?? new Map()
      if (round.people.length === 0) return thanked.size === 0 ? [{ round, people: [] }] : []
      const people = round.people.filter((contact) => !thanked.has(contact))
      return people.length === 0 ? [] : [{ round, people }]
    })
}

/** Everybody who is owed a thank-you, each once. */
export function owedPeople(debts: readonly Debt[]): readonly ContactId[] {
  return [...new Set(debts.flatMap((debt) => debt.people))]
}
