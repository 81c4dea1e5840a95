import type { Policy } from '../../utils/etiquette/policy.ts'
import { nameOfHour } from '../../utils/platform/dates-in-words.ts'
import type { ReminderSettings as Reminders } from '../../utils/platform/settings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { REMINDER_KINDS, type ReminderKind } from '../../utils/timeline/reminding.ts'
import { Setting } from './setting.tsx'
import { SwitchSetting } from './switch-setting.tsx'

type Hour = 'reminderHour' | 'quietFromHour' | 'quietToHour'

const hours: readonly { hour: Hour; label: WordKey; explained: WordKey }[] = [
  { hour: 'reminderHour', label: 'remindersAt', explained: 'remindersAtExplained' },
  { hour: 'quietFromHour', label: 'quietFrom', explained: 'quietFromExplained' },
  { hour: 'quietToHour', label: 'quietTo', explained: 'quietToExplained' },
]

const kinds: Record<ReminderKind, WordKey> = {
  thank: 'remindOfThank',
  answer: 'remindOfAnswer',
  prepare: 'remindOfPrepare',
  ask: 'remindOfAsk',
  promise: 'remindOfPromise',
  backup: 'remindOfBackup',
}

export interface ReminderSettingsProps {
  policy: Policy
  reminders: Reminders
  language: string
  onPolicy: (policy: Policy) => void
  onReminders: (reminders: Reminders) => void
}

/** When the one reminder of a day comes, what it speaks of, and the number on the icon. */
export function ReminderSettings({
  policy,
  reminders,
  language,
  onPolicy,
  onReminders,
}: ReminderSettingsProps) {
  const off = !policy.reminders
  return (
    <div class="settings">
      <SwitchSetting
        label={say('remindersOn')}
        explained={say('remindersOnExplained')}
        checked={policy.reminders}
        onChecked={(checked) => onPolicy({ ...policy, reminders: checked })}
      />
      {hours.map(({ hour, label, explained }) => (
        <HourSetting
          key={hour}
          label={say(label)}
          explained={say(explained)}
          value={policy[hour]}
          disabled={off}
          language={language}
          onValue={(value) => onPolicy({ ...policy, [hour]: value })}
        />
      ))}
      <fieldset class="kinds" disabled={off}>
        <legend>{say('remindOf')}</legend>
        <div class="checks">
          {REMINDER_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!reminders.off.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  onReminders({
                    ...reminders,
                    off: REMINDER_KINDS.filter((one) =>
                      one === kind ? !checked : reminders.off.includes(one),
                    ),
                  })
                }
              />
              {say(kinds[kind])}
            </label>
          ))}
        </div>
        <p class="hint">{say('remindOfHint')}</p>
      </fieldset>
      <SwitchSetting
        label={say('badgeOn')}
        explained={say('badgeOnExplained')}
        checked={reminders.badge}
        onChecked={(badge) => onReminders({ ...reminders, badge })}
      />
    </div>
  )
}

function HourSetting({
  label,
  explained,
  value,
  disabled,
  language,
  onValue,
}: {
  label: string
  explained: string
  value: number
  disabled: boolean
  language: string
  onValue: (value: number) => void
}) {
  return (
    <Setting label={label} explained={explained}>
      {(control) => (
        <select
          {...control}
          disabled={disabled}
          value={String(value)}
          onChange={(event) => onValue(Number(event.currentTarget.value))}
        >
          {Array.from({ length: 24 }, (_, hour) => (
            <option key={hour} value={String(hour)}>
              {nameOfHour(hour, language)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  )
}
