import { useId } from 'preact/hooks'
import { FINDING_KINDS, type FindingKind } from '../../utils/language/manners/finding.ts'
import { findingName } from '../../utils/platform/sentences.ts'

/** What the quiet check of a message looks for, each with its reason and a switch. */
export function FindingSettings({
  off,
  onOff,
}: {
  off: readonly FindingKind[]
  onOff: (off: readonly FindingKind[]) => void
}) {
  return (
    <div class="settings">
      {FINDING_KINDS.map((kind) => (
        <FindingSwitch
          key={kind}
          kind={kind}
          checked={!off.includes(kind)}
          onChecked={(checked) =>
            onOff(checked ? off.filter((one) => one !== kind) : [...off.filter((one) => one !== kind), kind])
          }
        />
      ))}
    </div>
  )
}

function FindingSwitch({
  kind,
  checked,
  onChecked,
}: {
  kind: FindingKind
  checked: boolean
  onChecked: (checked: boolean) => void
}) {
  const id = useId()
  const { text, why } = findingName(kind)
  return (
    <div class="setting">
      <label for={id}>{text}</label>
      <p id={`${id}-why`}>{why}</p>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-why`}
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
    </div>
  )
}
