import { say } from '../../../utils/platform/words.ts'
import { TextArea, TextField } from '../../forms/field.tsx'
import { CheckedEditor } from './checked-editor.tsx'
import { type ApplicationEdit, checkApplicationEdit } from './edits.ts'

/** Company, role, link, domain and notes, in their place. */
export function ApplicationEditor({
  values,
  saving,
  onValues,
  onSave,
}: {
  values: ApplicationEdit
  saving: boolean
  /** Undefined when it was cancelled. */
  onValues: (values: ApplicationEdit | undefined) => void
  onSave: () => void
}) {
  const change = (part: Partial<ApplicationEdit>) => onValues({ ...values, ...part })
  return (
    <CheckedEditor
      label={say('editApplicationTitle')}
      problems={checkApplicationEdit(values)}
      saving={saving}
      onSave={onSave}
      onCancel={() => onValues(undefined)}
    >
      {(errors) => (
        <>
          <div class="pair">
            <TextField
              label={say('fieldCompany')}
              name="company"
              value={values.company}
              error={errors.company}
              onValue={(company) => change({ company })}
            />
            <TextField
              label={say('fieldRole')}
              name="role"
              optional
              value={values.role}
              error={errors.role}
              onValue={(role) => change({ role })}
            />
          </div>
          <TextField
            label={say('fieldLink')}
            name="link"
            type="url"
            optional
            value={values.link}
            error={errors.link}
            onValue={(link) => change({ link })}
          />
          <TextField
            label={say('fieldDomain')}
            name="domain"
            optional
            hint={say('fieldDomainHint')}
            value={values.domain}
            error={errors.domain}
            onValue={(domain) => change({ domain })}
          />
          <TextArea
            label={say('notesTitle')}
            name="notes"
            rows={3}
            optional
            value={values.notes}
            error={errors.notes}
            onValue={(notes) => change({ notes })}
          />
        </>
      )}
    </CheckedEditor>
  )
}
