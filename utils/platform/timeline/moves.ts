import type { ContactId, Outcome } from '../../etiquette/events.ts'
import type { Window } from '../../etiquette/window.ts'

/**
 * What can be said about an application that moves it to another column. A column is worked out from what
 * happened, so moving a card means to write down something that did happen.
 */
export type Move =
  | { to: 'waiting'; because: 'thanked'; people: readonly ContactId[] }
  | { to: 'waiting'; because: 'answered'; people: readonly ContactId[] }
  | { to: 'your-turn'; because: 'asked-me' }
  | { to: 'spent'; because: 'asked'; people: readonly ContactId[] }
  | { to: 'closed'; because: Outcome }
  | { to: 'running'; because: 'reopened' }

const outcomes: readonly Outcome[] = ['offer', 'rejected', 'withdrawn', 'silent']

/** The moves that would be true to the rules, the likeliest first. */
export function movesOf(window: Window): readonly Move[] {
  if (window.state === 'closed') return [{ to: 'running', because: 'reopened' }]
  const closing = outcomes.map((because): Move => ({ to: 'closed', because }))
  return [...ownMoves(window), ...closing]
}

function ownMoves(window: Exclude<Window, { state: 'closed' }>): readonly Move[] {
  const askedMe: Move = { to: 'your-turn', because: 'asked-me' }
  switch (window.state) {
    case 'thank-you':
      // Thanks to nobody would thank nobody: where no name is known, the form asks for it.
      if (window.owed.length === 0) return [askedMe]
      return [{ to: 'waiting', because: 'thanked', people: window.owed }, askedMe]
    case 'your-turn':
      return [{ to: 'waiting', because: 'answered', people: window.from === undefined ? [] : [window.from] }]
    case 'open':
      return [{ to: 'spent', because: 'asked', people: window.ask.slice(0, 1) }, askedMe]
    case 'applied':
    case 'waiting':
    case 'upcoming':
    case 'spent':
      return [askedMe]
  }
}
