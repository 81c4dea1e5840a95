import { plainName } from '../../../utils/platform/names.ts'
import { say } from '../../../utils/platform/words.ts'
import type { PersonCard } from '../../applications/card.ts'
import { CheckGroup } from '../../forms/field.tsx'
import { InterviewFields } from '../../forms/interview-fields.tsx'
import { checkInterview } from '../../forms/interview-values.ts'
import { CheckedEditor } from './checked-editor.tsx'
import type { InterviewEdit } from './edits.ts'

/** Day, time, length, kind and people of one interview. */
export function InterviewEditor({
  label,
  values,
  people,
  saving,
  onValues,
  onSave,
}: {
  label: string
  values: InterviewEdit
  people: readonly PersonCard[]
  saving: boolean
  /** Undefined when it was cancelled. */
  onValues: (values: InterviewEdit | undefined) => void
  onSave: () => void
}) {
  return (
    <CheckedEditor
      label={label}
      problems={checkInterview(values)}
      saving={saving}
      onSave={onSave}
      onCancel={() => onValues(undefined)}
    >
      {(errors) => (
        <>
          <InterviewFields
            values={values}
            errors={errors}
            onValues={(part) => onValues({ ...values, ...part })}
          />
          {people.length > 0 && (
            <CheckGroup
              legend={say('fieldWith')}
              choices={people.map(({ contact, name }) => ({ value: contact, label: plainName(name) }))}
              chosen={values.met}
              onChosen={(met) => onValues({ ...values, met })}
            />
          )}
        </>
      )}
    </CheckedEditor>
  )
}
