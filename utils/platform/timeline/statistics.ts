import { dayIn, hour } from '../../etiquette/dates.ts'
import { isAfter } from '../../etiquette/order.ts'
import type { Policy } from '../../etiquette/policy.ts'
import { endedRounds, type Round } from '../../etiquette/rounds.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { thanksTo } from '../../etiquette/thanks.ts'
import { waitsOf } from './waits.ts'

/** A finding that belongs to a month, `2026-11`. */
interface Dated {
  month: string
}

/** How many days a company took from the application, or from a round, to its next message. */
export interface AnswerTime extends Dated {
  days: number
}

/** One thank-you that was due: within the hours of the policy, later, or none. */
export interface ThankYouFinding extends Dated {
  came: 'in-time' | 'later' | 'not'
}

/** One wait that was put to the test: kept until its day, or asked before. */
export interface WaitFinding extends Dated {
  kept: boolean
}

/**
 * How long the company took to write. A receipt is no answer. An interview that nobody wrote about was
 * arranged at a time that nobody knows, so the application before it says nothing.
 */
export function answerTimesOf({ application, rounds }: Situation, now: number): readonly AnswerTime[] {
  const { added, received } = application
  const answers = received.filter(({ kind }) => kind !== 'receipt')
  const points = [
    added,
    ...endedRounds(rounds, now).map(({ endsAt, zone }) => ({ at: endsAt, order: -1, zone })),
  ]
  return points.flatMap((point, index) => {
    const answer = answers.find((candidate) => isAfter(candidate, point))
    const nextRound = rounds[index]
    if (answer === undefined || (nextRound !== undefined && nextRound.startsAt < answer.at)) return []
    const from = dayIn(point.zone, point.at)
    return [{ month: monthOf(from), days: from.until(dayIn(answer.zone, answer.at)).total('days') }]
  })
}

/** Each person of each round that is over; one whose thank-you can still be in time says nothing yet. */
export function thankYousOf(
  { rounds, thanks }: Situation,
  now: number,
  policy: Policy,
): readonly ThankYouFinding[] {
  return endedRounds(rounds, now).flatMap((round) => {
    const due = round.endsAt + policy.thankWithinHours * hour
    return firstThanks(round, thanks).flatMap((at): ThankYouFinding[] => {
      const month = monthOf(dayIn(round.zone, round.endsAt))
      if (at !== undefined) return [{ month, came: at <= due ? 'in-time' : 'later' }]
      return now <= due ? [] : [{ month, came: 'not' }]
    })
  })
}

/** When each person was first thanked; of a round of which nobody is known, when anybody was. */
function firstThanks(round: Round, thanks: Situation['thanks']): readonly (number | undefined)[] {
  if (round.people.length > 0) return round.people.map((contact) => thanksTo(thanks, round, contact)[0]?.at)
  const all = [...(thanks.get(round)?.values() ?? [])].flat().map(({ at }) => at)
  return [all.length === 0 ? undefined : Math.min(...all)]
}

/** Each wait that reached its day, or in which something was asked. */
export function waitFindingsOf(situation: Situation, now: number, policy: Policy): readonly WaitFinding[] {
  return waitsOf(situation, now, policy).flatMap(({ since, opensOn, endedOn, checkIns }) => {
    const early = checkIns.some(({ zone, at }) => Temporal.PlainDate.compare(dayIn(zone, at), opensOn) < 0)
    const end = endedOn ?? dayIn('UTC', now)
    const isTested = early || checkIns.length > 0 || Temporal.PlainDate.compare(end, opensOn) >= 0
    return isTested ? [{ month: monthOf(since), kept: !early }] : []
  })
}

function monthOf(day: Temporal.PlainDate): string {
  return day.toString().slice(0, 7)
}

/** At most so many months are drawn; older ones are in the timeline all the same. */
export const mostMonths = 12

/** The findings of each month from the first to the last that has any, at most the latest twelve. */
export function byMonth<Finding extends Dated>(
  findings: readonly Finding[],
): readonly { month: string; findings: readonly Finding[] }[] {
  const months = findings.map(({ month }) => month).sort()
  const last = months.at(-1)
  const first = months[0]
  if (first === undefined || last === undefined) return []
  const rows: { month: string; findings: readonly Finding[] }[] = []
  let month = Temporal.PlainYearMonth.from(last)
  while (rows.length < mostMonths && month.toString() >= first) {
    const name = month.toString()
    rows.unshift({ month: name, findings: findings.filter((finding) => finding.month === name) })
    month = month.subtract({ months: 1 })
  }
  return rows
}

/** The middle of some numbers, the lower of the two where there are two; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const ordered = numbers.toSorted((one, other) => one - other)
  return ordered[Math.floor((ordered.length - 1) / 2)]
}
