import { type HintReason, PAUSE_REASONS, type PauseReason, type Verdict } from './verdict.ts'

/** From the strictest on. */
const strictness: readonly (PauseReason | HintReason)[] = [
  ...PAUSE_REASONS,
  'answer-first',
  'interview-ahead',
  'ask-recruiter',
  'add-contact',
]

/** Whether a verdict is stricter than another; of two that come too early, the one with the later day. */
export function isStricter(verdict: Verdict, other: Verdict): boolean {
  const difference = rank(other) - rank(verdict)
  if (difference !== 0) return difference > 0
  if (verdict.action === 'clear' || other.action === 'clear' || other.until === undefined) return false
  return verdict.until === undefined || verdict.until > other.until
}

function rank(verdict: Verdict): number {
  switch (verdict.action) {
    case 'pause':
      return strictness.indexOf(verdict.reason)
    case 'hint':
      return strictness.length + strictness.indexOf(verdict.reason)
    case 'clear':
      return 2 * strictness.length
  }
}
