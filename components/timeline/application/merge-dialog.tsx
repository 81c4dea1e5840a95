import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../../utils/platform/words.ts'
import { type Choice, SelectField } from '../../forms/field.tsx'

/** Asks what somebody or something is the same as; Esc closes it and nothing is written. */
export function MergeDialog({
  title,
  label,
  choices,
  onMerge,
  onClose,
}: {
  title: string
  label: string
  choices: readonly Choice<string>[]
  /** Given the chosen value. */
  onMerge: (chosen: string) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [chosen, setChosen] = useState(choices[0]?.value ?? '')
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="moves" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <p class="soft">{say('mergeHint')}</p>
      <div class="choice">
        <SelectField label={label} name="same" value={chosen} choices={choices} onValue={setChosen} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="primary"
          onClick={() => {
            dialog.current?.close()
            onMerge(chosen)
          }}
        >
          {say('actMerge')}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
      </div>
    </dialog>
  )
}
