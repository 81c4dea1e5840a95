import { useId } from 'preact/hooks'
import type { NetworkSettings as Values } from '../../utils/platform/settings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

export interface NetworkSettingsProps {
  networks: Values
  onNetworks: (networks: Values) => void
}

const switches: readonly { key: 'everyProfile' | 'linkedInAside'; label: WordKey; explained: WordKey }[] = [
  { key: 'everyProfile', label: 'networksEveryProfile', explained: 'networksEveryProfileExplained' },
  { key: 'linkedInAside', label: 'networksLinkedInAside', explained: 'networksLinkedInAsideExplained' },
]

/** How Fortnight is to be on the networks: what it speaks of, and from where. */
export function NetworkSettings({ networks, onNetworks }: NetworkSettingsProps) {
  return (
    <div class="settings">
      {switches.map(({ key, label, explained }) => (
        <Switch
          key={key}
          label={say(label)}
          explained={say(explained)}
          checked={networks[key]}
          onChecked={(checked) => onNetworks({ ...networks, [key]: checked })}
        />
      ))}
    </div>
  )
}

interface SwitchProps {
  label: string
  explained: string
  checked: boolean
  onChecked: (checked: boolean) => void
}

function Switch({ label, explained, checked, onChecked }: SwitchProps) {
  const id = useId()
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <p id={`${id}-why`}>{explained}</p>
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
