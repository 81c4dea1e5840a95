import type { ApplicationCard } from './application-card.ts'

/** Rows of the list that are drawn at first: what the popup's window shows, and a few more. */
export const rowsAtFirst = 12

/** Rows that are drawn each time the end of them comes near, for the first time as soon as the first ones are painted. */
export const rowsAtATime = 30

/** What the first screen of the list shows. */
export interface ListBeginning {
  /** Of the applications that run, the most urgent first. */
  cards: readonly ApplicationCard[]
  /** How many run, and how many are closed. */
  of: { running: number; closed: number }
}

/**
 * The beginning of a list in its order, the most urgent first: the rows of the first screens and the one on top, which is the
 * first that isn't put off.
 */
export function beginningOf(ordered: readonly ApplicationCard[]): ListBeginning {
  const running = ordered.filter(({ window }) => window.state !== 'closed')
  const onTop = running.findIndex(({ isPutOff }) => isPutOff !== true)
  return {
    // What is worked out when it is asked for is asked for here.
    cards: running.slice(0, Math.max(rowsAtATime, onTop) + 1).map((card) => ({ ...card })),
    of: { running: running.length, closed: ordered.length - running.length },
  }
}
