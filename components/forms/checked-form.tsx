import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { sayCount } from '../../utils/platform/words.ts'
import type { FieldErrors } from './field-values.ts'

/**
 * A form that says what is missing in words, leads to the first field that needs another look, and never
 * forgets what was typed.
 */
export function CheckedForm({
  label,
  errors,
  attempts,
  onSubmit,
  children,
}: {
  label: string
  errors: FieldErrors
  /** Counts presses of Save, so that the focus moves on each of them. */
  attempts: number
  onSubmit: () => void
  children: ComponentChildren
}) {
  const form = useRef<HTMLFormElement>(null)
  const count = Object.keys(errors).length
  useEffect(() => {
    const first = form.current?.querySelector('input, select, textarea')
    if (first instanceof HTMLElement) first.focus()
  }, [])
  useEffect(() => {
    if (attempts === 0) return
    const wrong = form.current?.querySelector('[aria-invalid="true"]')
    if (wrong instanceof HTMLElement) wrong.focus()
  }, [attempts])
  return (
    <form
      ref={form}
      class="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <p class="error" role="alert">
        {attempts > 0 && count > 0 ? sayCount('errorSomeFields', count) : ''}
      </p>
    </form>
  )
}
