import type { WindowState } from '../../utils/etiquette/window.ts'
import { boardStates, type StateFilter } from '../../utils/platform/timeline/columns.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import type { Choice } from '../forms/field.tsx'

const words: Record<WindowState, WordKey> = {
  'thank-you': 'stateThankYou',
  'your-turn': 'stateYourTurn',
  open: 'stateOpen',
  upcoming: 'stateUpcoming',
  waiting: 'stateWaiting',
  applied: 'stateApplied',
  spent: 'stateSpent',
  closed: 'stateClosed',
}

/** The name of a state, as on the board's columns. */
export function stateWord(state: WindowState): string {
  return say(words[state])
}

export function filterChoices(): readonly Choice<StateFilter>[] {
  return [
    { value: 'all', label: say('filterAll') },
    { value: 'running', label: say('filterRunning') },
    ...boardStates.map((value) => ({ value, label: stateWord(value) })),
  ]
}
