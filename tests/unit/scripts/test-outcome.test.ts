import { describe, expect, it } from 'vitest'
import { addUp, closingLines, notRun, outcomeOf } from '../../../scripts/test-outcome.ts'

const file = (status: string, ...tests: string[]) => ({
  name: 'rules.test.ts',
  status,
  message: status === 'failed' && tests.length === 0 ? 'Cannot find it' : '',
  assertionResults: tests.map((test) => ({
    fullName: `a rule that ${test}`,
    status: test,
    failureMessages: test === 'failed' ? ['1 is not 2'] : [],
  })),
})

const broken = { test: 'rules.test.ts > a rule that failed', messages: ['1 is not 2'] }

describe('the outcome of a run of the tests', () => {
  it('counts what passed and was skipped, and names what failed', () => {
    const written = { testResults: [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed')] }
    expect(outcomeOf(written, 1)).toEqual({ passed: 2, failures: [broken], skipped: 1 })
  })

  it('has a failure for a file that broke before its first test', () => {
    expect(outcomeOf({ testResults: [file('failed')] }, 1)).toEqual({
      passed: 0,
      failures: [{ test: 'rules.test.ts', messages: ['Cannot find it'] }],
      skipped: 0,
    })
  })

  it('is never good when the run ended badly', () => {
    const { passed, failures } = outcomeOf({ testResults: [file('passed', 'passed')] }, 1)
    expect({ passed, failed: failures.length }).toEqual({ passed: 1, failed: 1 })
    expect(outcomeOf(undefined, null).failures).toHaveLength(1)
  })

  it('closes with one plain line', () => {
    const none = { passed: 3, failures: [], skipped: 0 }
    expect(closingLines(addUp([none, { ...none, passed: 4 }]))).toBe('7 passed, 0 failed')
    expect(closingLines({ ...none, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
  })

  it('tells what failed once more in front of that line', () => {
    const total = addUp([{ passed: 3, failures: [broken], skipped: 0 }, notRun('There is no Firefox.')])
    expect(closingLines(total).split('\n')).toEqual([
      '✗ rules.test.ts > a rule that failed',
      '1 is not 2',
      '',
      '✗ There is no Firefox.',
      '',
      '3 passed, 2 failed',
    ])
  })
})
