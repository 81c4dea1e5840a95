import * as v from 'valibot'

/** How the tests went: how many passed and were left out, and each that failed. */
export interface Outcome {
  passed: number
  failures: readonly Failure[]
  skipped: number
}

export interface Failure {
  /** The sentence the test is called by, behind the file it is in. */
  test: string
  /** What was thrown, with its stack. */
  messages: readonly string[]
}

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
})

type File = v.InferOutput<typeof report>['testResults'][number]

/**
 * How one run went, from the JSON that Vitest wrote and its exit status. A file that broke before its first
 * test counts as one failure, and so does a run that ended badly although no test failed, or wrote nothing.
 */
export function outcomeOf(written: unknown, status: number | null): Outcome {
  const parsed = v.safeParse(report, written)
  if (!parsed.success) return notRun('The tests wrote no report.')
  const files = parsed.output.testResults
  const states = files.flatMap(({ assertionResults }) => assertionResults.map((test) => test.status))
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length
  const failures = files.flatMap(failuresIn)
  const ended = status === 0 || failures.length > 0 ? [] : notRun(`The run ended with ${status}.`).failures
  return { passed, failures: [...failures, ...ended], skipped: states.length - passed - failed }
}

/** A part of the tests that couldn't be run, or not to its end: one failure, with the reason. */
export function notRun(reason: string): Outcome {
  return { passed: 0, failures: [{ test: reason, messages: [] }], skipped: 0 }
}

function failuresIn({ name, status, message, assertionResults }: File): readonly Failure[] {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [{ test: name, messages: [message] }]
  return failed.map(({ fullName, failureMessages }) => ({
    test: `${name} > ${fullName}`,
    messages: failureMessages,
  }))
}

export function addUp(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failures: [...sum.failures, ...one.failures],
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failures: [], skipped: 0 },
  )
}

/**
 * The end of a run, for people and for whatever reads it: each failure once more, as its own place is thousands of lines
 * above, and last of all the line `N passed, N failed`.
 */
export function closingLines({ passed, failures, skipped }: Outcome): string {
  const line = `${passed} passed, ${failures.length} failed`
  const told = failures.flatMap(({ test, messages }) => [`✗ ${test}`, ...messages, ''])
  return [...told, skipped > 0 ? `${line}, ${skipped} skipped` : line].join('\n')
}
