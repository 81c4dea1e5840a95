import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { say, type WordKey } from '../../utils/platform/words.ts'

interface FieldProps {
  label: string
  /** The name in the form's values; the error summary leads to it. */
  name: string
  optional?: boolean
  hint?: string | undefined
  error?: WordKey | undefined
}

interface Described extends FieldProps {
  children: (control: ControlAttributes) => ComponentChildren
}

interface ControlAttributes {
  id: string
  name: string
  'aria-invalid'?: 'true'
  'aria-describedby'?: string
}

/** A label, a control, and the words below it; an error is said next to its field and read with it. */
function Field({ label, name, optional, hint, error, children }: Described) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <div class="field">
      <label for={id}>
        <span>{label}</span>
        {optional === true && <small> {say('fieldOptional')}</small>}
      </label>
      {children({
        id,
        name,
        ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
        ...(described === '' ? {} : { 'aria-describedby': described }),
      })}
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={errorId}>
          {say(error)}
        </p>
      )}
    </div>
  )
}

export interface TextFieldProps extends FieldProps {
  value: string
  onValue: (value: string) => void
  type?: 'text' | 'url' | 'date' | 'time'
  /** A soft limit; longer input is refused in words when the form is checked. */
  max?: string
}

export function TextField({ value, onValue, type = 'text', max, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => {
        const attributes = {
          ...control,
          value,
          autocomplete: 'off',
          spellcheck: false,
          onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
          ...(max === undefined ? {} : { max }),
        }
        switch (type) {
          case 'text':
            return <input {...attributes} type="text" dir="auto" />
          case 'url':
            return <input {...attributes} type="url" />
          case 'date':
          case 'time':
            return <input {...attributes} type={type} />
        }
      }}
    </Field>
  )
}

export function TextArea({
  value,
  onValue,
  rows = 2,
  ...field
}: FieldProps & { value: string; onValue: (value: string) => void; rows?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          dir="auto"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface Choice<Value extends string> {
  value: Value
  label: string
}

export function SelectField<Value extends string>({
  value,
  choices,
  onValue,
  ...field
}: FieldProps & { value: Value; choices: readonly Choice<Value>[]; onValue: (value: Value) => void }) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value)
            if (chosen !== undefined) onValue(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Several of a few, as boxes to tick. */
export function CheckGroup({
  legend,
  choices,
  chosen,
  onChosen,
}: {
  legend: string
  choices: readonly Choice<string>[]
  chosen: readonly string[]
  onChosen: (chosen: readonly string[]) => void
}) {
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChosen(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
              )
            }
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
