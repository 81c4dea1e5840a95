import { say } from '../../../utils/platform/words.ts'
import { CompanyField, LinkAndDomainFields, RoleField } from '../../forms/application-fields.tsx'
import { TextArea } from '../../forms/field.tsx'
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
            <CompanyField values={values} errors={errors} onValues={change} />
            <RoleField values={values} errors={errors} onValues={change} />
          </div>
          <LinkAndDomainFields values={values} errors={errors} onValues={change} />
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
