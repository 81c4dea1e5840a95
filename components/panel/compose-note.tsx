import { useId, useState } from 'preact/hooks'
import type { Wording } from '../../utils/language/draft-preferences.ts'
import type { FindingSentence, NoteSentence } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { Meter, type MeterProps } from '../meter.tsx'
import { type Addressee, AddresseeField } from './addressee-field.tsx'
import { FindingLine } from './finding-line.tsx'
import { useSurePress } from './sure-press.ts'
import { WordingFields } from './wording-fields.tsx'

export interface ComposeNoteProps {
  sentence: NoteSentence
  meter: Pick<MeterProps, 'state' | 'day' | 'of'> | null
  /** The reason in full, shown on *Why?*. */
  why?: string
  /** A draft that can be put into the text, as it is set or as it is wanted here. */
  onInsert?: (choice: { wording: Wording; addressee?: Addressee }) => void
  /** Whom of several it can be written for. */
  addressees?: readonly Addressee[]
  /** What its writer would want to know before it goes, and the way not to be told such things. */
  finding?: FindingSentence & { onOff: () => void }
  onDismiss(): void
  /** Nothing more beside what is written to these people; `name` is one of them. */
  never?: { name: string; onNever: () => void }
  /** From the left and top edge of the viewport, in CSS pixels. Without it the note is not shown. */
  place: { left: number; top: number } | null
  /** Told the note's size whenever that changes, so that it can be placed. */
  measure(element: HTMLElement | null): void
}

/** One line beside a message being written: the state, and a draft where one is due. */
export function ComposeNote(props: ComposeNoteProps) {
  const { sentence, meter, why, onInsert, addressees = [], finding, onDismiss, never, place, measure } = props
  const [open, setOpen] = useState<'why' | 'wording'>()
  const [wording, setWording] = useState<Wording>({})
  const [chosen, setChosen] = useState<string>()
  const details = useId()
  const fields = useId()
  const sure = useSurePress()
  const addressee = addressees.find(({ email }) => email === chosen) ?? addressees[0]
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
          <>
            <button
              type="button"
              class="primary"
              onClick={sure(() => onInsert({ wording, ...(addressee === undefined ? {} : { addressee }) }))}
            >
              {say('insertDraft')}
            </button>
            <button
              type="button"
              class="secondary"
              aria-expanded={open === 'wording'}
              aria-controls={fields}
              onClick={sure(() => setOpen(open === 'wording' ? undefined : 'wording'))}
            >
              {say('noteWording')}
            </button>
          </>
        )}
        {why !== undefined && (
          <button
            type="button"
            class="secondary"
            aria-expanded={open === 'why'}
            aria-controls={details}
            onClick={sure(() => setOpen(open === 'why' ? undefined : 'why'))}
          >
            {say('noteWhy')}
          </button>
        )}
        <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
          ×
        </button>
      </div>
      {finding !== undefined && <FindingLine {...finding} />}
      {open === 'wording' && onInsert !== undefined && (
        <div id={fields}>
          {addressee !== undefined && (
            <AddresseeField addressees={addressees} chosen={addressee.email} onChosen={setChosen} />
          )}
          <WordingFields wording={wording} onWording={setWording} />
        </div>
      )}
      {open === 'why' && why !== undefined && (
        <div class="why" id={details}>
          <p>{why}</p>
          {never !== undefined && (
            <button type="button" class="quiet" onClick={sure(never.onNever)}>
              {say('cardNeverFor', never.name)}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function px(length: number): string {
  return `${length}px`
}
