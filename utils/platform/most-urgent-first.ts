import type { ApplicationCard } from './application-card.ts'
import { dayOf, daysFromToday, type Moment, today } from './dates-in-words.ts'

/**
 * The order of the rows: what is owed first, then what can be done, then what is waited for by the day it
 * opens, and what is over last. Equal ones keep the order they were added in.
 */
export function mostUrgentFirst(
  cards: readonly ApplicationCard[],
  moment: Pick<Moment, 'now' | 'zone'>,
): readonly ApplicationCard[] {
  return cards
    .map((card) => ({ card, urgency: urgencyOf(card, moment) }))
    .sort((a, b) => a.urgency.rank - b.urgency.rank || compare(a.urgency.by, b.urgency.by))
    .map(({ card }) => card)
}

interface Urgency {
  rank: number
  /** What orders cards of one rank: a date or an instant, the earlier first. */
  by: string
}

function urgencyOf({ window }: ApplicationCard, moment: Pick<Moment, 'now' | 'zone'>): Urgency {
  if (window.rejectedOn !== undefined && window.state !== 'closed') return { rank: 5, by: window.rejectedOn }
  switch (window.state) {
    case 'thank-you':
      return { rank: 0, by: window.dueBy }
    case 'your-turn':
      return { rank: 1, by: window.dueBy }
    case 'upcoming': {
      const soon = daysFromToday(dayOf(window.startsAt, moment), moment) < 2
      return { rank: soon ? 2 : 6, by: window.startsAt }
    }
    case 'open':
      return { rank: 3, by: window.since }
    case 'spent':
      return { rank: window.letGoOn > today(moment) ? 9 : 4, by: window.letGoOn }
    case 'waiting':
      return { rank: 7, by: window.opensOn ?? '9999' }
    case 'applied':
      return { rank: 8, by: window.opensOn ?? '9999' }
    case 'closed':
      return { rank: 10, by: fromTheEnd(window.on) }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Turns the order of dates around: what was closed last comes first. */
function fromTheEnd(date: string): string {
  return String(99_999_999 - Number(date.replaceAll('-', '')))
}
