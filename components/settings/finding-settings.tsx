import { FINDING_KINDS, type FindingKind } from '../../utils/language/manners/finding.ts'
import { findingName } from '../../utils/platform/sentences.ts'
import { SwitchSetting } from './switch-setting.tsx'

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
      {FINDING_KINDS.map((kind) => {
        const { text, why } = findingName(kind)
        const others = off.filter((one) => one !== kind)
        return (
          <SwitchSetting
            key={kind}
            label={text}
            explained={why}
            checked={!off.includes(kind)}
            onChecked={(checked) => onOff(checked ? others : [...others, kind])}
          />
        )
      })}
    </div>
  )
}
