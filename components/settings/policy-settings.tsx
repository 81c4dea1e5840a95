import { useState } from 'preact/hooks'
import { defaultPolicy, type Policy, type PolicyNumber, policyRanges } from '../../utils/etiquette/policy.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { Setting } from './setting.tsx'
import { SwitchSetting } from './switch-setting.tsx'

interface PolicyWords {
  label: WordKey
  explained: WordKey
}

type PolicySwitch = Exclude<MannersKey, PolicyNumber>

const words: Record<MannersKey, PolicyWords> = {
  waitDays: { label: 'policyWaitDays', explained: 'policyWaitDaysExplained' },
  checkIns: { label: 'policyCheckIns', explained: 'policyCheckInsExplained' },
  skipWeekends: { label: 'policySkipWeekends', explained: 'policySkipWeekendsExplained' },
  promiseGraceBusinessDays: {
    label: 'policyPromiseGraceBusinessDays',
    explained: 'policyPromiseGraceBusinessDaysExplained',
  },
  earlierPromiseWins: { label: 'policyEarlierPromiseWins', explained: 'policyEarlierPromiseWinsExplained' },
  thankWithinHours: { label: 'policyThankWithinHours', explained: 'policyThankWithinHoursExplained' },
  thankLateHours: { label: 'policyThankLateHours', explained: 'policyThankLateHoursExplained' },
  thankDays: { label: 'policyThankDays', explained: 'policyThankDaysExplained' },
  letGoDays: { label: 'policyLetGoDays', explained: 'policyLetGoDaysExplained' },
  interviewMinutes: { label: 'policyInterviewMinutes', explained: 'policyInterviewMinutesExplained' },
}

export const mannersKeys = [
  'waitDays',
  'checkIns',
  'skipWeekends',
  'promiseGraceBusinessDays',
  'earlierPromiseWins',
  'thankWithinHours',
  'thankLateHours',
  'thankDays',
  'letGoDays',
  'interviewMinutes',
] as const satisfies readonly (keyof Policy)[]

type MannersKey = (typeof mannersKeys)[number]

/** Some defaults of the manners, each with its explanation, saved as soon as it is a possible value. */
export function PolicySettings({
  keys,
  policy,
  onPolicy,
}: {
  keys: readonly MannersKey[]
  policy: Policy
  onPolicy: (policy: Policy) => void
}) {
  const isDefault = keys.every((key) => policy[key] === defaultPolicy[key])
  const defaults = Object.fromEntries(keys.map((key) => [key, defaultPolicy[key]]))
  return (
    <div class="settings">
      {keys.map((key) =>
        isSwitch(key) ? (
          <SwitchSetting
            key={key}
            label={say(words[key].label)}
            explained={say(words[key].explained)}
            checked={policy[key]}
            onChecked={(checked) => onPolicy({ ...policy, [key]: checked })}
          />
        ) : (
          <NumberSetting
            key={key}
            words={words[key]}
            range={policyRanges[key]}
            value={policy[key]}
            onValue={(value) => onPolicy({ ...policy, [key]: value })}
          />
        ),
      )}
      {!isDefault && (
        <button type="button" class="quiet" onClick={() => onPolicy({ ...policy, ...defaults })}>
          {say('policyDefault')}
        </button>
      )}
    </div>
  )
}

function isSwitch(key: MannersKey): key is PolicySwitch {
  return typeof defaultPolicy[key] === 'boolean'
}

function NumberSetting({
  words: { label, explained },
  range: { least, most },
  value,
  onValue,
}: {
  words: PolicyWords
  range: { least: number; most: number }
  value: number
  onValue: (value: number) => void
}) {
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && asWhole(typed, least, most) === undefined
  return (
    <Setting label={say(label)} explained={say(explained)}>
      {({ id, 'aria-describedby': why }) => (
        <>
          <input
            id={id}
            type="number"
            inputmode="numeric"
            min={least}
            max={most}
            step={1}
            aria-describedby={isWrong ? `${why} ${id}-error` : why}
            {...(isWrong ? { 'aria-invalid': 'true' as const } : {})}
            value={typed ?? value}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={(event) => {
              const whole = asWhole(event.currentTarget.value, least, most)
              if (whole === undefined) return
              setTyped(undefined)
              onValue(whole)
            }}
          />
          <p class="error" id={`${id}-error`} role="alert">
            {isWrong ? say('policyNumberRange', least, most) : ''}
          </p>
        </>
      )}
    </Setting>
  )
}

function asWhole(typed: string, least: number, most: number): number | undefined {
  const number = Number(typed)
  return typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined
}
