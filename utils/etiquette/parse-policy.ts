import type { Parsed } from './parsed.ts'
import { defaultPolicy, type Policy, type PolicyNumber, policyRanges } from './policy.ts'

/**
 * Reads a policy in which any setting may be missing; what is missing is the default.
 * A value of the wrong type or out of its range is an error. Settings of a newer version are skipped.
 */
export function parsePolicy(value: unknown): Parsed<Policy> {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'a policy is an object' }
  if (Array.isArray(value)) return { ok: false, reason: 'a list is no policy' }
  const policy = { ...defaultPolicy }
  for (const key of policyNumbers) {
    const said: unknown = Reflect.get(value, key)
    const { least, most } = policyRanges[key]
    if (said === undefined) continue
    if (!isWithin(said, least, most)) {
      return { ok: false, reason: `${key}: a whole number from ${least} to ${most} is expected` }
    }
    policy[key] = said
  }
  for (const key of switches) {
    const said: unknown = Reflect.get(value, key)
    if (said === undefined) continue
    if (typeof said !== 'boolean') return { ok: false, reason: `${key}: true or false is expected` }
    policy[key] = said
  }
  return { ok: true, value: policy }
}

const policyNumbers = [
  'waitDays',
  'thankWithinHours',
  'thankLateHours',
  'thankDays',
  'promiseGraceBusinessDays',
  'interviewMinutes',
  'letGoDays',
  'checkIns',
  'reminderHour',
  'quietFromHour',
  'quietToHour',
] as const satisfies readonly PolicyNumber[]

const switches = ['earlierPromiseWins', 'skipWeekends', 'reminders'] as const

function isWithin(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
