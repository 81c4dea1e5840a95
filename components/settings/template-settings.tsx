import { useState } from 'preact/hooks'
import type { CivilDate } from '../../utils/etiquette/events.ts'
import { type DraftTemplate, templateLimits } from '../../utils/language/drafts/template.ts'
import { say } from '../../utils/platform/words.ts'
import { languageWords, templateKindWords } from './draft-words.ts'
import { TemplateForm } from './template-form.tsx'

export interface TemplateSettingsProps {
  templates: readonly DraftTemplate[]
  onTemplates: (templates: readonly DraftTemplate[]) => void
  /** What a new template begins with. */
  language: DraftTemplate['language']
  sender?: string | undefined
  today: CivilDate
  newId: () => string
}

/** Texts of the user's own: which there are, which are in use, and the form to write one. */
export function TemplateSettings(props: TemplateSettingsProps) {
  const { templates, onTemplates, language, sender, today, newId } = props
  const [edited, setEdited] = useState<DraftTemplate>()
  const keep = (template: DraftTemplate) => {
    const isNew = !templates.some(({ id }) => id === template.id)
    onTemplates(
      isNew ? [...templates, template] : templates.map((one) => (one.id === template.id ? template : one)),
    )
    setEdited(undefined)
  }
  if (edited !== undefined) {
    return (
      <TemplateForm
        key={edited.id}
        template={edited}
        sender={sender}
        today={today}
        onSave={keep}
        onCancel={() => setEdited(undefined)}
      />
    )
  }
  return (
    <div class="templates">
      {templates.length > 0 && (
        <ul>
          {templates.map((template) => (
            <TemplateRow
              key={template.id}
              template={template}
              onUsed={(used) => keep({ ...template, used })}
              onEdit={() => setEdited(template)}
              onRemove={() => onTemplates(templates.filter(({ id }) => id !== template.id))}
            />
          ))}
        </ul>
      )}
      {templates.length < templateLimits.count && (
        <button
          type="button"
          class="secondary"
          onClick={() =>
            setEdited({
              id: newId(),
              name: '',
              kind: 'thank-you',
              language,
              subject: '',
              text: '',
              used: true,
            })
          }
        >
          {say('templateAdd')}
        </button>
      )}
    </div>
  )
}

function TemplateRow({
  template: { name, kind, language, used },
  onUsed,
  onEdit,
  onRemove,
}: {
  template: DraftTemplate
  onUsed: (used: boolean) => void
  onEdit: () => void
  onRemove: () => void
}) {
  return (
    <li>
      <div>
        <b dir="auto">{name}</b>
        <p class="soft">{say('templateAbout', say(templateKindWords[kind]), say(languageWords[language]))}</p>
      </div>
      <label>
        <input
          type="checkbox"
          aria-label={say('templateUseNamed', name)}
          checked={used}
          onChange={(event) => onUsed(event.currentTarget.checked)}
        />
        {say('templateUse')}
      </label>
      <button type="button" class="quiet" aria-label={say('templateEditNamed', name)} onClick={onEdit}>
        {say('templateEdit')}
      </button>
      <button type="button" class="quiet" aria-label={say('templateRemoveNamed', name)} onClick={onRemove}>
        {say('templateRemove')}
      </button>
    </li>
  )
}
