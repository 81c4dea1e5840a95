import { describe, expect, it } from 'vitest'
import { addUp, closingLine, countRun } from '../../../scripts/test-outcome.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('counting a run of the tests', () => {
  it('counts what passed, failed and was skipped', () => {
    const written = { testResults: [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed')] }
    expect(countRun(written, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that broke before its first test as a failure', () => {
    expect(countRun({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('never calls a run good that ended badly', () => {
    expect(countRun({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
    expect(countRun(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('closes with one plain line', () => {
    const total = addUp([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ])
    expect(closingLine(total)).toBe('7 passed, 1 failed')
    expect(closingLine({ ...total, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
  })
})
