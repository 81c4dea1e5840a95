/** One thing to say yes to, with its words beside the box. */
export function CheckField({
  label,
  checked,
  onChecked,
}: {
  label: string
  checked: boolean
  onChecked: (checked: boolean) => void
}) {
  return (
    <div class="checks">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
        {label}
      </label>
    </div>
  )
}
