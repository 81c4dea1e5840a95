import { type InterfaceLanguage, ownName, WORD_LANGUAGES } from '../../utils/platform/languages.ts'
import { say } from '../../utils/platform/words.ts'
import { SelectField } from '../forms/field.tsx'

/** Which language Fortnight speaks; each by the name that it has for itself. */
export function LanguageSettings({
  language,
  onLanguage,
}: {
  language: InterfaceLanguage
  onLanguage: (language: InterfaceLanguage) => void
}) {
  return (
    <div class="form">
      <SelectField
        label={say('interfaceLanguage')}
        name="interface-language"
        value={language}
        choices={[
          { value: 'browser', label: say('interfaceLanguageBrowser') },
          ...WORD_LANGUAGES.map((one) => ({ value: one, label: ownName(one) })),
        ]}
        onValue={onLanguage}
      />
    </div>
  )
}
