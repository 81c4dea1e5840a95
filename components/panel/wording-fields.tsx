import { useId } from 'preact/hooks'
import type { Wording } from '../../utils/language/draft-preferences.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

const tones = { warm: 'draftToneWarm', plain: 'draftTonePlain', formal: 'draftToneFormal' } as const
const registers = { formal: 'draftRegisterFormal', familiar: 'draftRegisterFamiliar' } as const
const languages = {
  en: 'languageEn',
  es: 'languageEs',
  fr: 'languageFr',
  de: 'languageDe',
  pt: 'languagePt',
} as const

/** How this one draft is to sound, where that is other than set. */
export function WordingFields({
  wording,
  onWording,
}: {
  wording: Wording
  onWording: (wording: Wording) => void
}) {
  const { language, tone, register } = wording
  return (
    <div class="wording">
      <Choice
        label={say('draftLanguage')}
        unset={say('wordingAsConversation')}
        words={languages}
        value={language}
        onValue={(chosen) => onWording(withPart(wording, 'language', chosen))}
      />
      <Choice
        label={say('draftTone')}
        unset={say('wordingAsSet')}
        words={tones}
        value={tone}
        onValue={(chosen) => onWording(withPart(wording, 'tone', chosen))}
      />
      <Choice
        label={say('draftRegister')}
        unset={say('wordingAsSet')}
        words={registers}
        value={register}
        onValue={(chosen) => onWording(withPart(wording, 'register', chosen))}
      />
    </div>
  )
}

function withPart<Part extends keyof Wording>(
  wording: Wording,
  part: Part,
  value: Wording[Part] | undefined,
): Wording {
  const { [part]: _before, ...others } = wording
  return value === undefined ? others : { ...others, [part]: value }
}

function Choice<Value extends string>({
  label,
  unset,
  words,
  value,
  onValue,
}: {
  label: string
  /** What holds where nothing is chosen. */
  unset: string
  words: Readonly<Record<Value, WordKey>>
  value: Value | undefined
  onValue: (value: Value | undefined) => void
}) {
  const id = useId()
  const entries = Object.entries<WordKey>(words)
  const isValue = (written: string): written is Value => Object.hasOwn(words, written)
  return (
    <label for={id}>
      <span>{label}</span>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          const { value: written } = event.currentTarget
          onValue(isValue(written) ? written : undefined)
        }}
      >
        <option value="">{unset}</option>
        {entries.map(([one, key]) => (
          <option key={one} value={one}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  )
}
