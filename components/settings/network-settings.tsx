import type { NetworkSettings as Values } from '../../utils/platform/settings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { SwitchSetting } from './switch-setting.tsx'

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
        <SwitchSetting
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
