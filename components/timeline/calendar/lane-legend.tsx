import type { LaneBar, LaneMark } from '../../../utils/platform/timeline/lane.ts'
import { say, type WordKey } from '../../../utils/platform/words.ts'
import { BarSign, MarkSign } from './lane-sign.tsx'

const on = '2026-01-01'
const signs: readonly { mark: LaneMark; word: WordKey }[] = [
  { mark: { what: 'applied', on }, word: 'legendApplied' },
  { mark: { what: 'round', on, people: [], ahead: false }, word: 'legendRound' },
  { mark: { what: 'sent', on, kind: 'thank-you', to: [] }, word: 'legendThanked' },
  { mark: { what: 'received', on, kind: 'update' }, word: 'legendReceived' },
  { mark: { what: 'sent', on, kind: 'reply', to: [] }, word: 'legendReplied' },
  { mark: { what: 'sent', on, kind: 'check-in', to: [] }, word: 'legendAsked' },
  { mark: { what: 'promised', on }, word: 'legendPromised' },
  { mark: { what: 'closed', on, outcome: 'silent' }, word: 'legendClosed' },
]
const bars: readonly { part: LaneBar['part']; word: WordKey }[] = [
  { part: 'past', word: 'legendPast' },
  { part: 'rest', word: 'legendRest' },
  { part: 'open', word: 'legendOpen' },
]

/** What the signs of the calendar mean, in a line. */
export function LaneLegend() {
  return (
    <ul class="legend" aria-label={say('legendTitle')}>
      {bars.map(({ part, word }) => (
        <li key={word}>
          <svg width="24" height="16" aria-hidden="true">
            <BarSign part={part} over={false} x={1} width={22} y={8} />
          </svg>
          {say(word)}
        </li>
      ))}
      {signs.map(({ mark, word }) => (
        <li key={word}>
          <svg width="16" height="16" aria-hidden="true">
            <MarkSign mark={mark} x={8} y={8} />
          </svg>
          {say(word)}
        </li>
      ))}
    </ul>
  )
}
