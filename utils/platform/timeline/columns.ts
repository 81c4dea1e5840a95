import type { Window, WindowState } from '../../etiquette/window.ts'

/** The columns of the board, what is to be done first and what is over last. */
export const boardStates: readonly WindowState[] = [
  'thank-you',
  'your-turn',
  'open',
  'upcoming',
  'waiting',
  'applied',
  'spent',
  'closed',
]

export interface BoardColumn<Card> {
  state: WindowState
  cards: readonly Card[]
}

/** The cards by the state of their window, in the order they are given; columns without a card are left out. */
export function columnsOf<Card extends { window: Window }>(
  cards: readonly Card[],
): readonly BoardColumn<Card>[] {
  return boardStates
    .map((state) => ({ state, cards: cards.filter(({ window }) => window.state === state) }))
    .filter(({ cards: those }) => those.length > 0)
}

/** What a list can be narrowed to: everything, what still runs, or one state. */
export type StateFilter = 'all' | 'running' | WindowState

export function passes(window: Window, filter: StateFilter): boolean {
  if (filter === 'all') return true
  return filter === 'running' ? window.state !== 'closed' : window.state === filter
}
