import * as v from 'valibot'

/** What came of reading something from outside: its value, or why it can't be one. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; reason: string }

const longestReason = 500

/** Reads `value` by a schema; the reason names the first thing that is wrong and where. */
export function parseWith<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Parsed<Output> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, reason: reasonOf(result.issues[0]) }
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return shortened(path === null ? issue.message : `${path}: ${issue.message}`)
}

/** A reason may quote what was wrong, and that may be of any length. */
function shortened(reason: string): string {
  return reason.length <= longestReason ? reason : `${reason.slice(0, longestReason)}…`
}
