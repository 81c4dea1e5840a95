import * as v from 'valibot'
import { type Parsed, parseWith } from './parsed.ts'
import { defaultPolicy, type Policy, type PolicyNumber, policyRanges } from './policy.ts'

const within = (key: PolicyNumber) => {
  const { least, most } = policyRanges[key]
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), defaultPolicy[key])
}

const settings = v.object({
  waitDays: within('waitDays'),
  thankWithinHours: within('thankWithinHours'),
  thankLateHours: within('thankLateHours'),
  thankDays: within('thankDays'),
  promiseGraceBusinessDays: within('promiseGraceBusinessDays'),
  earlierPromiseWins: v.optional(v.boolean(), defaultPolicy.earlierPromiseWins),
  skipWeekends: v.optional(v.boolean(), defaultPolicy.skipWeekends),
  interviewMinutes: within('interviewMinutes'),
  letGoDays: within('letGoDays'),
  checkIns: within('checkIns'),
  reminders: v.optional(v.boolean(), defaultPolicy.reminders),
  reminderHour: within('reminderHour'),
  quietFromHour: within('quietFromHour'),
  quietToHour: within('quietToHour'),
})

const schema: v.GenericSchema<unknown, Policy> = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a list is no policy'),
  settings,
)

/**
 * Reads a policy in which any setting may be missing; what is missing is the default.
 * A value of the wrong type or out of its range is an error. Settings of a newer version are skipped.
 */
export function parsePolicy(value: unknown): Parsed<Policy> {
  return parseWith(schema, value)
}
