import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'

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
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void download()
      }}
    >
      <div class="checks">
        <label>
          <input
            type="checkbox"
            checked={isWanted}
            onChange={(event) => {
              setWanted(event.currentTarget.checked)
              setError('')
            }}
          />
          {say('passphraseWanted')}
        </label>
      </div>
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
    </form>
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
    <form
      class="form unsealing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
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
      <div class="acts">
        <button type="submit" class="primary">
          {say('passphraseOpen')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
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
