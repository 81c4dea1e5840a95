import type { ComponentProps } from 'preact'
import { CheckedForm } from '../../forms/checked-form.tsx'

/** A checked form in its place on the page. */
export function CheckedEditor(props: ComponentProps<typeof CheckedForm>) {
  return (
    <div class="editor">
      <CheckedForm {...props} />
    </div>
  )
}
