import type { Judgement } from '../../messaging/protocol.ts'

/** Everything the answer depends on, read at the moment of the gesture. */
export interface SendFacts {
  /** Another extension replaced Send and cancels native sends: a replay would never arrive. */
  sendReplaced: boolean
  /** Gmail did not react to a press made again before: nothing is held here any more. */
  released: boolean
  /** A dialog about this compose is open, or its question under way. */
  deciding: boolean
  /** `none`: nobody is addressed, which is Gmail's own to say. `unknown`: not asked about these people yet. */
  recipients: 'none' | 'untracked' | 'tracked' | 'unknown'
  /** What was said to exactly this message; null when it changed since, or was never asked. */
  judgement: Judgement | null
  /** The user said to send exactly this before, and it came back by Undo. */
  allowed: boolean
  /** Gaps of a draft that nobody has filled in. */
  slots: readonly string[]
}

/** `ask`: hold, ask the background, and go on within a second. `swallow`: it is being decided already. */
export type SendDecision = 'pass' | 'swallow' | 'ask' | 'pause' | 'pause-for-slot'

/** The decision on a send gesture. The first row that fits decides; every doubt lets the mail go. */
export function decideSend(facts: SendFacts): SendDecision {
  if (facts.sendReplaced || facts.released) return 'pass'
  if (facts.deciding) return 'swallow'
  if (facts.recipients === 'none' || facts.recipients === 'untracked') return 'pass'
  if (facts.allowed) return 'pass'
  if (facts.recipients === 'unknown' || facts.judgement === null) return 'ask'
  return decideJudged(facts.judgement, facts.slots)
}

/** The same for a judgement that has just arrived. */
export function decideJudged(
  judgement: Judgement,
  slots: readonly string[],
): Extract<SendDecision, 'pass' | 'pause' | 'pause-for-slot'> {
  if (!judgement.tracked) return 'pass'
  if (judgement.verdict.action === 'pause') return 'pause'
  return slots.length > 0 ? 'pause-for-slot' : 'pass'
}
