import { useId, useState } from 'preact/hooks'
import type { NoteSentence } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { Meter, type MeterProps } from '../meter.tsx'
import { useSurePress } from './sure-press.ts'

export interface ComposeNoteProps {
  sentence: NoteSentence
  meter: Pick<MeterProps, 'state' | 'day' | 'of'> | null
  /** The reason in full, shown on *Why?*. */
  why?: string
  /** A draft that can be put into the text. */
  onInsert?: () => void
  onDismiss(): void
  /** From the left and top edge of the viewport, in CSS pixels. Without it the note is not shown. */
  place: { left: number; top: number } | null
  /** Told the note's size whenever that changes, so that it can be placed. */
  measure(element: HTMLElement | null): void
}

/** One line beside a message being written: the state, and a draft where one is due. */
export function ComposeNote({ sentence, meter, why, onInsert, onDismiss, place, measure }: ComposeNoteProps) {
  const [open, setOpen] = useState(false)
  const details = useId()
  const sure = useSurePress()
  const at =
    place === null
      ? { left: '0', top: '0', visibility: 'hidden' }
      : { left: px(place.left), top: px(place.top) }
  return (
    <section class="surface note" ref={measure} style={at} aria-label={say('noteLabel')}>
      <div class="line">
        {meter !== null && <Meter {...meter} shape="line" dot={5} />}
        <span class="words" role="status">
          {sentence.text}
        </span>
        {onInsert !== undefined && (
          <button type="button" class="primary" onClick={sure(onInsert)}>
            {say('insertDraft')}
          </button>
        )}
        {why !== undefined && (
          <button
            type="button"
            class="secondary"
            aria-expanded={open}
            aria-controls={details}
            onClick={sure(() => setOpen(!open))}
          >
            {say('noteWhy')}
          </button>
        )}
        <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
          ×
        </button>
      </div>
      {open && why !== undefined && (
        <p class="why" id={details}>
          {why}
        </p>
      )}
    </section>
  )
}

function px(length: number): string {
  return `${length}px`
}
