import type { FindingSentence } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { Meter, type MeterProps } from '../meter.tsx'
import { FindingLine } from './finding-line.tsx'
import { useSurePress } from './sure-press.ts'

export interface StateLineProps {
  /** "Day 5 of 14 with Larkspur Robotics" */
  text: string
  meter: Pick<MeterProps, 'state' | 'day' | 'of'> | null
  /** What the writer of a message would want to know, and the way not to be told such things. */
  finding?: FindingSentence & { onOff: () => void }
  onDismiss(): void
}

/** The state of an application in one quiet line in the corner, while a contact's page or chat is open. */
export function StateLine({ text, meter, finding, onDismiss }: StateLineProps) {
  const sure = useSurePress()
  return (
    <section class="surface note corner" aria-label={say('noteLabel')}>
      <div class="line">
        {meter !== null && <Meter {...meter} shape="line" dot={5} />}
        <span class="words" role="status">
          {text}
        </span>
        <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
          ×
        </button>
      </div>
      {finding !== undefined && <FindingLine {...finding} />}
    </section>
  )
}
