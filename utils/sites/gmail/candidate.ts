import type { Candidate } from '../selectors.ts'

/** One way to find a part of Gmail: why it should, and the month in which it was last known to. */
export const at = (selector: string, because: string, seen = '2026-07'): Candidate => ({
  selector,
  seen,
  because,
})
