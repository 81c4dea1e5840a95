import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../utils/etiquette/parse-policy.ts'
import { defaultPolicy, policyRanges } from '../../../utils/etiquette/policy.ts'

describe('a policy', () => {
  it('is the default where nothing is said', () => {
    expect(parsePolicy({})).toEqual({ ok: true, value: defaultPolicy })
  })

  it('is the default but for what is said', () => {
    expect(parsePolicy({ waitDays: 10, skipWeekends: false })).toEqual({
      ok: true,
      value: { ...defaultPolicy, waitDays: 10, skipWeekends: false },
    })
  })

  it('skips settings of a newer version', () => {
    expect(parsePolicy({ moonPhase: 'full' })).toEqual({ ok: true, value: defaultPolicy })
  })

  it('can be written and read again', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual({ ok: true, value: defaultPolicy })
  })

  it.each(Object.entries(policyRanges))(
    'takes %s from the least to the most and nothing beyond',
    (key, { least, most }) => {
      expect(parsePolicy({ [key]: least }).ok).toBe(true)
      expect(parsePolicy({ [key]: most }).ok).toBe(true)
      expect(parsePolicy({ [key]: least - 1 })).toMatchObject({
        ok: false,
        reason: expect.stringContaining(key),
      })
      expect(parsePolicy({ [key]: most + 1 }).ok).toBe(false)
    },
  )

  it.each([
    { waitDays: '14' },
    { waitDays: 13.5 },
    { waitDays: null },
    { waitDays: Number.NaN },
    { skipWeekends: 1 },
    { reminders: 'yes' },
    null,
    [['waitDays', 10]],
    'strict',
  ])('is not %j', (value) => expect(parsePolicy(value).ok).toBe(false))

  it('waits seven to thirty days', () => {
    expect(policyRanges.waitDays).toEqual({ least: 7, most: 30 })
  })
})
