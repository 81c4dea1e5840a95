import type { CivilDate, ContactId } from '../../etiquette/events.ts'
import type { Window } from '../../etiquette/window.ts'
import { type Moment, today } from '../dates-in-words.ts'

/** The one thing that helps an application next. */
type NextAction =
  | { action: 'write-thank-you'; to: readonly ContactId[] }
  | { action: 'answer'; to?: ContactId }
  | { action: 'ask'; to?: ContactId }
  | { action: 'prepare' }
  | { action: 'wait'; until?: CivilDate }
  | { action: 'let-go' }
  | { action: 'close' }
  | { action: 'none' }

/** What to do about an application now; waiting is something to do, too. */
export function nextAction(window: Window, moment: Moment): NextAction {
  if (window.rejectedOn !== undefined && window.state !== 'closed') return { action: 'close' }
  switch (window.state) {
    case 'applied':
    case 'waiting':
      return window.opensOn === undefined ? { action: 'wait' } : { action: 'wait', until: window.opensOn }
    case 'upcoming':
      return { action: 'prepare' }
    case 'thank-you':
      return { action: 'write-thank-you', to: window.owed }
    case 'your-turn':
      return window.from === undefined ? { action: 'answer' } : { action: 'answer', to: window.from }
    case 'open': {
      const to = window.ask[0]
      return to === undefined ? { action: 'ask' } : { action: 'ask', to }
    }
    case 'spent':
      return window.letGoOn > today(moment) ? { action: 'wait', until: window.letGoOn } : { action: 'let-go' }
    case 'closed':
      return { action: 'none' }
  }
}
