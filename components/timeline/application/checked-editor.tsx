import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { say } from '../../../utils/platform/words.ts'
import { CheckedForm } from '../../forms/checked-form.tsx'
import type { FieldErrors } from '../../forms/field-values.ts'

/** A form in its place on the page: checked when it is saved, and said what is wrong from then on. */
export function CheckedEditor({
  label,
  problems,
  saving,
  onSave,
  onCancel,
  children,
}: {
  label: string
  problems: FieldErrors
  saving: boolean
  /** Only ever called when there is no problem. */
  onSave: () => void
  onCancel: () => void
  /** Draws the fields with the errors that are to be shown. */
  children: (errors: FieldErrors) => ComponentChildren
}) {
  const [attempts, setAttempts] = useState(0)
  const errors = attempts > 0 ? problems : {}
  const submit = () => {
    setAttempts(attempts + 1)
    if (Object.keys(problems).length === 0 && !saving) onSave()
  }
  return (
    <div class="editor">
      <CheckedForm label={label} errors={errors} attempts={attempts} onSubmit={submit}>
        {children(errors)}
        <div class="acts">
          <button type="submit" class="primary" aria-disabled={saving}>
            {say('save')}
          </button>
          <button type="button" class="quiet" onClick={onCancel}>
            {say('cancel')}
          </button>
        </div>
      </CheckedForm>
    </div>
  )
}
