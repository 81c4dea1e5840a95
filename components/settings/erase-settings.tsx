import { useId, useState } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'
import { CheckField } from '../forms/check-field.tsx'
import { PlainForm } from '../forms/plain-form.tsx'

export interface EraseSettingsProps {
  /** The timeline is shared with other machines. */
  isShared: boolean
  /** `everywhere`: what lies in the browser's sync goes too, whichever machine has put it there. */
  onErase: (everywhere: boolean) => void
}

/** Erases everything on this machine, in two steps: open it, and type the word. */
export function EraseSettings({ isShared, onErase }: EraseSettingsProps) {
  const id = useId()
  const [everywhere, setEverywhere] = useState(false)
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const word = say('eraseWord')
  if (typed === undefined) {
    return (
      <button type="button" class="secondary" onClick={() => setTyped('')}>
        {say('eraseStart')}
      </button>
    )
  }
  return (
    <PlainForm
      onSubmit={() => {
        if (typed.trim().toLowerCase() === word.toLowerCase()) onErase(isShared && everywhere)
        else setWrong(true)
      }}
    >
      <div class="field">
        <label for={id}>{say('eraseConfirm', word)}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={typed}
          {...(isWrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` } : {})}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="error" id={`${id}-error`} role="alert">
          {isWrong ? say('eraseWrongWord', word) : ''}
        </p>
      </div>
      {isShared && (
        <>
          <p class="soft">{say('eraseShared')}</p>
          <CheckField label={say('eraseEverywhere')} checked={everywhere} onChecked={setEverywhere} />
        </>
      )}
      <div class="acts">
        <button type="submit" class="danger">
          {say('eraseNow')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setTyped(undefined)
            setWrong(false)
          }}
        >
          {say('cancel')}
        </button>
      </div>
    </PlainForm>
  )
}
