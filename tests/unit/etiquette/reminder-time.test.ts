import { expect, it } from 'vitest'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { isQuiet, reminderInstant } from '../../../utils/etiquette/reminder-time.ts'

const zone = 'Europe/Berlin'

it('reminds at nine in the morning of where the user is', () => {
  expect(reminderInstant('2026-11-24', zone, defaultPolicy)).toBe('2026-11-24T08:00:00Z')
  expect(reminderInstant('2026-11-24', 'America/New_York', defaultPolicy)).toBe('2026-11-24T14:00:00Z')
})

it('reminds at the end of the quiet hours when they hold at the reminder hour', () => {
  expect(reminderInstant('2026-11-24', zone, { ...defaultPolicy, reminderHour: 6 })).toBe(
    '2026-11-24T07:00:00Z',
  )
  expect(reminderInstant('2026-11-24', zone, { ...defaultPolicy, reminderHour: 22 })).toBe(
    '2026-11-24T07:00:00Z',
  )
})

it('reminds an hour later where the clocks skip the hour', () => {
  const policy = { ...defaultPolicy, reminderHour: 2, quietFromHour: 0, quietToHour: 0 }
  expect(reminderInstant('2027-03-28', zone, policy)).toBe('2027-03-28T01:00:00Z')
})

it.each([
  ['2026-11-24T19:59:00Z', false],
  ['2026-11-24T20:00:00Z', true],
  ['2026-11-25T06:59:00Z', true],
  ['2026-11-25T07:00:00Z', false],
])('is quiet over midnight: %s', (now, quiet) => {
  expect(isQuiet(now, zone, defaultPolicy)).toBe(quiet)
})

it('is quiet in the middle of the day when the policy says so', () => {
  const policy = { ...defaultPolicy, quietFromHour: 12, quietToHour: 14 }
  expect(isQuiet('2026-11-24T12:30:00Z', zone, policy)).toBe(true)
  expect(isQuiet('2026-11-24T13:00:00Z', zone, policy)).toBe(false)
})

it('is never quiet when quiet hours begin and end at the same hour', () => {
  const policy = { ...defaultPolicy, quietFromHour: 9, quietToHour: 9 }
  for (let hour = 10; hour < 24; hour += 1)
    expect(isQuiet(`2026-11-24T${hour}:00:00Z`, zone, policy)).toBe(false)
})
