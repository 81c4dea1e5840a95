import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What ties the control to its label and to its explanation. */
export interface SettingControl {
  id: string
  'aria-describedby': string
}

/** One row of the options: what is set, why one would, and the control that sets it. */
export function Setting({
  label,
  explained,
  children,
}: {
  label: string
  explained: ComponentChildren
  /** Draws the control, and what stands below it. */
  children: (control: SettingControl) => ComponentChildren
}) {
  const id = useId()
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <p id={`${id}-why`}>{explained}</p>
      {children({ id, 'aria-describedby': `${id}-why` })}
    </div>
  )
}
