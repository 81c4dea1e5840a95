import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'
import { CheckField } from '../forms/check-field.tsx'
import { PlainForm } from '../forms/plain-form.tsx'
import { SubmitOrCancel } from '../forms/submit-or-cancel.tsx'

/** Shorter than this a passphrase is guessed too soon. */
const leastCharacters = 10

/** The download, with a passphrase where the user wants one: typed twice, for nobody can open the file without it. */
export function BackupDownload({
  canDownload,
  onDownload,
}: {
  canDownload: boolean
  onDownload: (passphrase?: string) => Promise<void>
}) {
  const id = useId()
  const [isWanted, setWanted] = useState(false)
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [isSealing, setSealing] = useState(false)
  const download = async () => {
    if (!isWanted) return onDownload()
    if ([...typed].length < leastCharacters) return setError(say('passphraseTooShort', leastCharacters))
    if (typed !== again) return setError(say('passphraseDiffers'))
    setError('')
    setSealing(true)
    try {
      await onDownload(typed)
      setTyped('')
      setAgain('')
      setWanted(false)
    } finally {
      setSealing(false)
    }
  }
  return (
    <PlainForm onSubmit={() => void download()}>
      <CheckField
        label={say('passphraseWanted')}
        checked={isWanted}
        onChecked={(wanted) => {
          setWanted(wanted)
          setError('')
        }}
      />
      {isWanted && (
        <>
          <p class="hint" id={`${id}-hint`}>
            {say('passphraseHint')}
          </p>
          <PassphraseField
            label={say('passphrase')}
            describedBy={`${id}-hint`}
            isNew
            value={typed}
            isWrong={error !== ''}
            onValue={setTyped}
          />
          <PassphraseField
            label={say('passphraseAgain')}
            describedBy={`${id}-error`}
            isNew
            value={again}
            isWrong={error !== ''}
            onValue={setAgain}
          />
          <p class="error" id={`${id}-error`} role="alert">
            {error}
          </p>
        </>
      )}
      <div class="acts">
        <button type="submit" class="primary" disabled={!canDownload || isSealing}>
          {say('downloadBackup')}
        </button>
      </div>
    </PlainForm>
  )
}

/** Asks for the passphrase of a file that was chosen. */
export function PassphraseForm({
  isWrong,
  onPassphrase,
  onCancel,
}: {
  isWrong: boolean
  onPassphrase: (passphrase: string) => void
  onCancel: () => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  return (
    <PlainForm
      look="unsealing"
      onSubmit={() => {
        if (typed !== '') onPassphrase(typed)
      }}
    >
      <p>{say('passphraseAsked')}</p>
      <PassphraseField
        label={say('passphraseOfFile')}
        describedBy={`${id}-error`}
        value={typed}
        isWrong={isWrong}
        hasFocus
        onValue={setTyped}
      />
      <p class="error" id={`${id}-error`} role="alert">
        {isWrong ? say('passphraseWrong') : ''}
      </p>
      <SubmitOrCancel label={say('passphraseOpen')} onCancel={onCancel} />
    </PlainForm>
  )
}

function PassphraseField({
  label,
  describedBy,
  isNew = false,
  value,
  isWrong,
  hasFocus = false,
  onValue,
}: {
  label: string
  describedBy: string
  isNew?: boolean
  value: string
  isWrong: boolean
  hasFocus?: boolean
  onValue: (value: string) => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) field.current?.focus()
  }, [hasFocus])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="password"
        autocomplete={isNew ? 'new-password' : 'off'}
        spellcheck={false}
        value={value}
        aria-describedby={describedBy}
        {...(isWrong ? { 'aria-invalid': 'true' as const } : {})}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  )
}
