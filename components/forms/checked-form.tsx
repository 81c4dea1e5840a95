import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sayCount } from '../../utils/platform/words.ts'
import type { FieldErrors } from './field-values.ts'
import { PlainForm } from './plain-form.tsx'
import { SubmitOrCancel } from './submit-or-cancel.tsx'

/**
 * A form that is checked when it is saved: from then on it says in words what is missing, leads to the first field that
 * needs another look, and never forgets what was typed.
 */
export function CheckedForm({
  label,
  problems,
  saving,
  isLong = false,
  onSave,
  onCancel,
  children,
}: {
  label: string
  problems: FieldErrors
  /** Whether it is being written to the timeline. */
  saving: boolean
  /** The way to save stays in view. */
  isLong?: boolean
  /** Only ever called when there is no problem. */
  onSave: () => void
  onCancel: () => void
  /** Draws the fields with the errors that are to be shown. */
  children: (errors: FieldErrors) => ComponentChildren
}) {
  const form = useRef<HTMLFormElement>(null)
  // Counts presses of Save, so that the focus moves on each of them.
  const [attempts, setAttempts] = useState(0)
  const count = Object.keys(problems).length
  useEffect(() => {
    const first = form.current?.querySelector('input, select, textarea')
    if (first instanceof HTMLElement) first.focus()
  }, [])
  useEffect(() => {
    if (attempts === 0) return
    const wrong = form.current?.querySelector('[aria-invalid="true"]')
    if (wrong instanceof HTMLElement) wrong.focus()
  }, [attempts])
  const submit = () => {
    setAttempts(attempts + 1)
    if (count === 0 && !saving) onSave()
  }
  return (
    <PlainForm label={label} element={form} onSubmit={submit}>
      {children(attempts > 0 ? problems : {})}
      <SubmitOrCancel saving={saving} isSticky={isLong} onCancel={onCancel} />
      <p class="error" role="alert">
        {attempts > 0 && count > 0 ? sayCount('errorSomeFields', count) : ''}
      </p>
    </PlainForm>
  )
}
