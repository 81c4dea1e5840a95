import { useState } from 'preact/hooks'
import type { CivilDate } from '../../utils/etiquette/events.ts'
import { type DraftFacts, writeDraft } from '../../utils/language/draft.ts'
import { draftLanguage } from '../../utils/language/draft-language.ts'
import type { DraftSettings as Drafts } from '../../utils/platform/settings.ts'
import { say } from '../../utils/platform/words.ts'
import { SelectField, TextField } from '../forms/field.tsx'
import { DraftExample } from './draft-example.tsx'
import { choicesOf, languageWords, registerWords, toneWords } from './draft-words.ts'

export interface DraftSettingsProps {
  drafts: Drafts
  onDrafts: (drafts: Drafts) => void
  /** The day the example is written on. */
  today: CivilDate
  /** The interface's language, BCP 47. */
  language: string
}

/** How drafts are written, and how one sounds. */
export function DraftSettings({ drafts, onDrafts, today, language: interfaceLanguage }: DraftSettingsProps) {
  const [name, setName] = useState<string>()
  const { sender, language, tone, register } = drafts
  const { templates: _templates, language: _language, ...style } = drafts
  const written = draftLanguage({ set: language, interfaceLanguage })
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
      <SelectField
        label={say('draftLanguage')}
        name="language"
        hint={say('draftLanguageHint')}
        value={language ?? ''}
        choices={[{ value: '', label: say('draftLanguageInterface') }, ...choicesOf(languageWords)]}
        onValue={(chosen) => {
          const { language: _before, ...others } = drafts
          onDrafts(chosen === '' ? others : { ...others, language: chosen })
        }}
      />
      <div class="pair">
        <SelectField
          label={say('draftTone')}
          name="tone"
          value={tone ?? 'warm'}
          choices={choicesOf(toneWords)}
          onValue={(chosen) => onDrafts({ ...drafts, tone: chosen })}
        />
        <SelectField
          label={say('draftRegister')}
          name="register"
          value={register ?? 'formal'}
          choices={choicesOf(registerWords)}
          onValue={(chosen) => onDrafts({ ...drafts, register: chosen })}
        />
      </div>
      <DraftExample
        title={say('draftExample')}
        language={written}
        draft={writeDraft({
          kind: 'thank-you',
          ...style,
          language: written,
          facts: exampleFacts(today, name ?? sender),
        })}
      />
    </div>
  )
}

/** An invented interview of yesterday; what was talked about stays open, as it does without notes. */
export function exampleFacts(today: CivilDate, sender: string | undefined): DraftFacts {
  return {
    name: 'Imke Sandström',
    company: 'Larkspur Robotics',
    role: 'Data Analyst',
    interviewOn: Temporal.PlainDate.from(today).subtract({ days: 1 }).toString(),
    promisedOn: Temporal.PlainDate.from(today).add({ days: 9 }).toString(),
    today,
    ...(sender === undefined || sender === '' ? {} : { sender }),
  }
}
