import type { FindingSentence } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { useSurePress } from './sure-press.ts'

/** What was found in a message, in one line under its note, and the way not to be told such things. */
export function FindingLine({ text, why, onOff }: FindingSentence & { onOff: () => void }) {
  const sure = useSurePress()
  return (
    <p class="finding">
      <span role="status">
        <b>{text}</b> {why}
      </span>
      <button type="button" class="quiet" onClick={sure(onOff)}>
        {say('findingOff')}
      </button>
    </p>
  )
}
