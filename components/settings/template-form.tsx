import { useState } from 'preact/hooks'
import type { CivilDate } from '../../utils/etiquette/events.ts'
import { writeDraft } from '../../utils/language/draft.ts'
import {
  checkTemplate,
  type DraftTemplate,
  TEMPLATE_SLOTS,
  type TemplateTrouble,
  templateLimits,
} from '../../utils/language/drafts/template.ts'
import { say } from '../../utils/platform/words.ts'
import { SelectField, TextArea, TextField } from '../forms/field.tsx'
import { PlainForm } from '../forms/plain-form.tsx'
import { SubmitOrCancel } from '../forms/submit-or-cancel.tsx'
import { DraftExample } from './draft-example.tsx'
import { exampleFacts } from './draft-settings.tsx'
import { choicesOf, languageWords, slotWords, templateKindWords } from './draft-words.ts'

export interface TemplateFormProps {
  template: DraftTemplate
  sender?: string | undefined
  today: CivilDate
  onSave: (template: DraftTemplate) => void
  onCancel: () => void
}

/** Writes a template: what can be put in, what it will look like, and what is wrong with it. */
export function TemplateForm({ template, sender, today, onSave, onCancel }: TemplateFormProps) {
  const [written, setWritten] = useState(template)
  const [trouble, setTrouble] = useState<TemplateTrouble | null>(null)
  const change = (part: Partial<DraftTemplate>) => {
    const changed = { ...written, ...part }
    setWritten(changed)
    // A trouble that was named goes as soon as it is put right, and another is told on saving.
    if (trouble !== null) setTrouble(checkTemplate(changed))
  }
  const { name, kind, language, subject, text } = written
  return (
    <PlainForm
      label={say('templateNew')}
      look="template"
      onSubmit={() => {
        const found = checkTemplate(written)
        setTrouble(found)
        if (found === null) onSave({ ...written, name: name.trim() })
      }}
    >
      <TextField
        label={say('templateName')}
        name="name"
        hint={say('templateNameHint')}
        value={name}
        onValue={(value) => change({ name: value })}
      />
      <div class="pair">
        <SelectField
          label={say('templateKind')}
          name="kind"
          value={kind}
          choices={choicesOf(templateKindWords)}
          onValue={(value) => change({ kind: value })}
        />
        <SelectField
          label={say('draftLanguage')}
          name="language"
          value={language}
          choices={choicesOf(languageWords)}
          onValue={(value) => change({ language: value })}
        />
      </div>
      <TextField
        label={say('templateSubject')}
        name="subject"
        value={subject}
        onValue={(value) => change({ subject: value })}
      />
      <TextArea
        label={say('templateText')}
        name="text"
        rows={9}
        value={text}
        onValue={(value) => change({ text: value })}
      />
      <section class="slots" aria-labelledby="template-slots">
        <h4 id="template-slots">{say('templateSlots')}</h4>
        <p class="hint">{say('templateSlotsHint')}</p>
        <dl>
          {TEMPLATE_SLOTS.map((slot) => (
            <div key={slot}>
              <dt>
                <code>{`{${slot}}`}</code>
              </dt>
              <dd>{say(slotWords[slot])}</dd>
            </div>
          ))}
        </dl>
      </section>
      {text.trim() !== '' && (
        <DraftExample
          title={say('templatePreview')}
          language={language}
          draft={writeDraft({
            kind,
            language,
            template: { subject, text },
            facts: exampleFacts(today, sender),
          })}
        />
      )}
      <p class="error" role="alert">
        {trouble === null ? '' : troubleWords(trouble)}
      </p>
      <SubmitOrCancel label={say('templateSave')} onCancel={onCancel} />
    </PlainForm>
  )
}

function troubleWords(trouble: TemplateTrouble): string {
  switch (trouble.trouble) {
    case 'no-name':
      return say('templateNoName')
    case 'no-text':
      return say('templateNoText')
    case 'too-long':
      return say('templateTooLong', templateLimits.name, templateLimits.subject, templateLimits.text)
    case 'unknown-slot':
      return say('templateUnknownSlot', trouble.slot)
  }
}
