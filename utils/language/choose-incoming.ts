import { INCOMING_LABELS, type IncomingLabel } from './model/labels.ts'

/** What it costs to take a mail for another; most mistakes cost 1. */
const PRIVATE_TAKEN_FOR_JOB = 1.25
const REFUSAL_TAKEN_FOR_HOPE = 1.5

/** Labels that a rejection may not be mixed up with, in either direction. */
const HOPES: readonly IncomingLabel[] = ['interview_invitation', 'interview_confirmation', 'offer']

function priceOf(truth: IncomingLabel, said: IncomingLabel): number {
  if (truth === said) return 0
  if (truth === 'unrelated') return PRIVATE_TAKEN_FOR_JOB
  const isMixUp =
    (truth === 'rejection' && HOPES.includes(said)) || (said === 'rejection' && HOPES.includes(truth))
  return isMixUp ? REFUSAL_TAKEN_FOR_HOPE : 1
}

/**
 * The label with the least to lose, once the prices of the mistakes are counted, and its probability. `chances` are in
 * the order of `INCOMING_LABELS`.
 */
export function chooseIncoming(chances: readonly number[]): { label: IncomingLabel; confidence: number } {
  const risks = INCOMING_LABELS.map((said) =>
    INCOMING_LABELS.reduce((sum, truth, index) => sum + (chances[index] ?? 0) * priceOf(truth, said), 0),
  )
  const best = risks.indexOf(Math.min(...risks))
  return { label: INCOMING_LABELS[best] ?? 'unrelated', confidence: chances[best] ?? 0 }
}
