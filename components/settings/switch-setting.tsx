import { Setting } from './setting.tsx'

/** A row of the options that is on or off, as a check box with its reason. */
export function SwitchSetting({
  label,
  explained,
  checked,
  disabled = false,
  onChecked,
}: {
  label: string
  explained: string
  checked: boolean
  disabled?: boolean
  onChecked: (checked: boolean) => void
}) {
  return (
    <Setting label={label} explained={explained}>
      {(control) => (
        <input
          {...control}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
      )}
    </Setting>
  )
}
