import { useState } from 'preact/hooks'
import type { DraftSettings as Drafts } from '../../utils/platform/settings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { SelectField, TextField } from '../forms/field.tsx'

type Language = NonNullable<Drafts['language']>
type Tone = NonNullable<Drafts['tone']>
type Register = NonNullable<Drafts['register']>

const languages: Record<Language, WordKey> = {
  en: 'languageEn',
  es: 'languageEs',
  fr: 'languageFr',
  de: 'languageDe',
  pt: 'languagePt',
}
const tones: Record<Tone, WordKey> = {
  warm: 'draftToneWarm',
  plain: 'draftTonePlain',
  formal: 'draftToneFormal',
}
const registers: Record<Register, WordKey> = {
  formal: 'draftRegisterFormal',
  familiar: 'draftRegisterFamiliar',
}

/** How drafts are written. */
export function DraftSettings({ drafts, onDrafts }: { drafts: Drafts; onDrafts: (drafts: Drafts) => void }) {
  const [name, setName] = useState<string>()
  const { sender, language, tone, register } = drafts
  return (
    <div class="form">
      <div
        onFocusOut={() => {
          if (name === undefined) return
          const { sender: _before, ...others } = drafts
          const trimmed = name.trim().slice(0, 300)
          setName(undefined)
          onDrafts(trimmed === '' ? others : { ...others, sender: trimmed })
        }}
      >
        <TextField
          label={say('draftSender')}
          name="sender"
          hint={say('draftSenderHint')}
          value={name ?? sender ?? ''}
          onValue={setName}
        />
      </div>
      <div class="pair">
        <SelectField
          label={say('draftLanguage')}
          name="language"
          value={language ?? 'en'}
          choices={choicesOf(languages)}
          onValue={(chosen) => onDrafts({ ...drafts, language: chosen })}
        />
        <SelectField
          label={say('draftTone')}
          name="tone"
          value={tone ?? 'warm'}
          choices={choicesOf(tones)}
          onValue={(chosen) => onDrafts({ ...drafts, tone: chosen })}
        />
      </div>
      <SelectField
        label={say('draftRegister')}
        name="register"
        value={register ?? 'formal'}
        choices={choicesOf(registers)}
        onValue={(chosen) => onDrafts({ ...drafts, register: chosen })}
      />
    </div>
  )
}

function choicesOf<Value extends string>(
  words: Readonly<Record<Value, WordKey>>,
): readonly { value: Value; label: string }[] {
  const entries = Object.entries<WordKey>(words)
  return entries.flatMap(([value, key]) => (isOneOf(words, value) ? [{ value, label: say(key) }] : []))
}

function isOneOf<Value extends string>(
  words: Readonly<Record<Value, WordKey>>,
  value: string,
): value is Value {
  return Object.hasOwn(words, value)
}
