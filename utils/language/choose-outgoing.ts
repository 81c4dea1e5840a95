import { OUTGOING_LABELS, type OutgoingLabel } from './model/labels.ts'

/** Where in a thread a mail stands and whom it is to, as far as known. */
export interface MailPlace {
  position?: 'new' | 'reply' | undefined
  lastFrom?: 'them' | 'us' | undefined
  /** Somebody of a tracked application is among those it is to. */
  toTracked?: boolean | undefined
}

/**
 * Holding an unrelated mail is the worst mistake: a check-in or thank-you must be this many times likelier than
 * `unrelated` to win over it.
 */
const TIMES_LIKELIER_THAN_UNRELATED = 3.5

/**
 * Whoever thanks an interviewer in one line says it as one does for a dinner, and whoever asks for news asks as one does
 * for a parcel; but hardly anybody writes an interviewer of a dinner or a parcel. A thank-you is held only where there was one
 * before, so there it need not be surer than `unrelated` at all.
 */
const TO_TRACKED = { unrelated: 1 / 3, timesLikelierThanUnrelated: { thank_you: 1, check_in: 1.5 } } as const

/** What the place says beside the words: answering needs somebody to answer. */
function placeFactor(label: OutgoingLabel, mail: MailPlace): number {
  if (label === 'unrelated') return mail.toTracked === true ? TO_TRACKED.unrelated : 1
  if (label === 'reply') {
    if (mail.position === 'new') return 0.3
    if (mail.lastFrom === 'us') return 0.4
    if (mail.lastFrom === 'them') return 1.6
  }
  if (label === 'check_in' && mail.lastFrom === 'us') return 1.6
  return 1
}

function timesLikelierThanUnrelated(label: OutgoingLabel, mail: MailPlace): number {
  if (label !== 'check_in' && label !== 'thank_you') return 0
  return mail.toTracked === true
    ? TO_TRACKED.timesLikelierThanUnrelated[label]
    : TIMES_LIKELIER_THAN_UNRELATED
}

/** The likeliest label once the prices of the mistakes are counted, with its probability. */
export function chooseOutgoing(
  chances: readonly number[],
  mail: MailPlace,
): { label: OutgoingLabel; confidence: number } {
  const weighted = OUTGOING_LABELS.map((label, index) => ({
    label,
    chance: (chances[index] ?? 0) * placeFactor(label, mail),
  }))
  const total = weighted.reduce((sum, { chance }) => sum + chance, 0)
  const unrelated = weighted.find(({ label }) => label === 'unrelated')?.chance ?? 0
  const eligible = weighted.filter(
    ({ label, chance }) => chance >= unrelated * timesLikelierThanUnrelated(label, mail),
  )
  const best = eligible.reduce((top, next) => (next.chance > top.chance ? next : top))
  return { label: best.label, confidence: total > 0 ? best.chance / total : 0 }
}
