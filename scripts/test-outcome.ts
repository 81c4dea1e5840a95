import * as v from 'valibot'

/** How many tests went how. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

const report = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
})

/**
 * Counts one run from the JSON that Vitest wrote and its exit status. A file that broke before its first
 * test counts as one failure, and so does a run that ended badly although no test failed, or wrote nothing.
 */
export function countRun(written: unknown, status: number | null): Outcome {
  const parsed = v.safeParse(report, written)
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 }
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 }
  for (const file of parsed.output.testResults) {
    const before = outcome.failed
    for (const test of file.assertionResults) outcome[kind(test.status)] += 1
    if (file.status === 'failed' && outcome.failed === before) outcome.failed += 1
  }
  if (status !== 0 && outcome.failed === 0) outcome.failed = 1
  return outcome
}

function kind(status: string): keyof Outcome {
  if (status === 'passed') return 'passed'
  if (status === 'failed') return 'failed'
  return 'skipped'
}

export function addUp(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The last line of a run, for people and for whatever reads it. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
