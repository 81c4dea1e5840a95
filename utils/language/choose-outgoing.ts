import { OUTGOING_LABELS, type OutgoingLabel } from './model/labels.ts'

/** Where in a thread a mail stands, as far as known. */
export interface ThreadPlace {
  position?: 'new' | 'reply' | undefined
  lastFrom?: 'them' | 'us' | undefined
}

/**
 * Holding an unrelated mail is the worst mistake: a check-in or thank-you must be this many times likelier than
 * `unrelated` to win over it.
 */
const TIMES_LIKELIER_THAN_UNRELATED = 3.5

/** What the thread says beside the words: answering needs somebody to answer. */
function threadFactor(label: OutgoingLabel, mail: ThreadPlace): number {
  if (label === 'reply') {
    if (mail.position === 'new') return 0.3
    if (mail.lastFrom === 'us') return 0.4
    if (mail.lastFrom === 'them') return 1.6
  }
  if (label === 'check_in' && mail.lastFrom === 'us') return 1.6
  return 1
}

/** The likeliest label once the prices of the mistakes are counted, with its probability. */
export function chooseOutgoing(
  chances: readonly number[],
  mail: ThreadPlace,
): { label: OutgoingLabel; confidence: number } {
  const weighted = OUTGOING_LABELS.map((label, index) => ({
    label,
    chance: (chances[index] ?? 0) * threadFactor(label, mail),
  }))
  const total = weighted.reduce((sum, { chance }) => sum + chance, 0)
  const unrelated = weighted.find(({ label }) => label === 'unrelated')?.chance ?? 0
  const eligible = weighted.filter(
    ({ label, chance }) =>
      (label !== 'check_in' && label !== 'thank_you') || chance >= unrelated * TIMES_LIKELIER_THAN_UNRELATED,
  )
  const best = eligible.reduce((top, next) => (next.chance > top.chance ? next : top))
  return { label: best.label, confidence: total > 0 ? best.chance / total : 0 }
}
