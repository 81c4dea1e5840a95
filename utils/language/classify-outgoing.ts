import type { IntentKind } from '../etiquette/intent.ts'
import { chooseOutgoing } from './choose-outgoing.ts'
import { featuresOf } from './model/features.ts'
import type { OutgoingLabel } from './model/labels.ts'
import { probabilities, unpack } from './model/linear.ts'
import { outgoingWeights } from './model/outgoing-weights.ts'
import { type Reason, type ReasonRule, reasonFor } from './reasons.ts'
import { whenFirstAsked } from './when-first-asked.ts'

export type { OutgoingLabel } from './model/labels.ts'

/** A mail the user writes. */
export interface OutgoingMail {
  subject?: string | undefined
  text: string
  /** Whether it answers a mail or starts a thread; unknown where absent. */
  position?: 'new' | 'reply' | undefined
  /** Whose mail was last in the thread. */
  lastFrom?: 'them' | 'us' | undefined
  /** Somebody of a tracked application is among those it is to; unknown where absent. */
  toTracked?: boolean | undefined
}

/** What a mail the user writes is. */
export interface OutgoingClass {
  /** The likeliest label, prices of mistakes included. */
  label: OutgoingLabel
  /** The same for the verdict; `unclear` where the label is too uncertain to act on. */
  kind: IntentKind
  /** Probability of the label, 0 to 1. */
  confidence: number
  because: Reason
}

const modelOf = whenFirstAsked(() => unpack(outgoingWeights))

/** Below this probability a label leads to the question instead of a verdict. */
const CERTAIN_ENOUGH = 0.5

const RULES: readonly ReasonRule<OutgoingLabel>[] = [
  { label: 'thank_you', reason: 'thanks-for-a-conversation', all: ['thanks', 'interview'] },
  { label: 'thank_you', reason: 'thanks-for-a-conversation', all: ['thanks', 'conversation'] },
  { label: 'thank_you', reason: 'thanks-for-a-conversation', all: ['thanks', 'trialDay'] },
  { label: 'thank_you', reason: 'thanks', all: ['thanks'] },
  { label: 'check_in', reason: 'asks-where-the-process-stands', all: ['status', 'ask'] },
  { label: 'check_in', reason: 'asks-when-they-decide', all: ['decision', 'ask'] },
  { label: 'check_in', reason: 'asks-when-they-decide', all: ['nextSteps', 'ask'] },
  { label: 'check_in', reason: 'asks-for-news', all: ['news', 'ask'] },
  { label: 'check_in', reason: 'asks-whether-it-arrived', all: ['didYouReceive', 'ask'] },
  { label: 'check_in', reason: 'mentions-another-offer', all: ['otherOffer'] },
  { label: 'check_in', reason: 'asks-where-the-process-stands', all: ['status'] },
  { label: 'check_in', reason: 'asks-for-news', all: ['news'] },
  { label: 'check_in', reason: 'says-that-time-has-passed', all: ['elapsed'] },
  { label: 'check_in', reason: 'says-that-time-has-passed', all: ['silence'] },
  { label: 'check_in', reason: 'repeats-interest', all: ['keen'] },
  { label: 'reply', reason: 'moves-a-time', all: ['moveIt'] },
  { label: 'reply', reason: 'moves-a-time', all: ['unavailable'] },
  { label: 'reply', reason: 'confirms-a-time', all: ['willBeThere'] },
  { label: 'reply', reason: 'sends-documents', all: ['attached'] },
  { label: 'reply', reason: 'names-times', all: ['suitsMe'] },
  { label: 'other_job', reason: 'withdraws', all: ['withdraw'] },
  { label: 'other_job', reason: 'negotiates', all: ['negotiate', 'offer'] },
  { label: 'other_job', reason: 'declines', all: ['decline', 'offer'] },
  { label: 'other_job', reason: 'accepts', all: ['accept', 'offer'] },
  { label: 'other_job', reason: 'asks-for-a-referral', all: ['referral'] },
  { label: 'other_job', reason: 'asks-for-feedback', all: ['feedback'] },
  { label: 'other_job', reason: 'asks-about-openings', all: ['speculative'] },
  { label: 'other_job', reason: 'applies', all: ['applyNow'] },
  { label: 'other_job', reason: 'asks-for-advice', all: ['advice'] },
]

const FALLBACK: Readonly<Record<OutgoingLabel, Reason>> = {
  thank_you: 'thanks',
  check_in: 'asks-where-the-process-stands',
  reply: 'answers-them',
  other_job: 'is-about-a-job',
  unrelated: 'is-not-about-a-job',
}

function kindOf(label: OutgoingLabel): IntentKind {
  switch (label) {
    case 'thank_you':
      return 'thank-you'
    case 'check_in':
      return 'check-in'
    case 'reply':
      return 'reply'
    case 'other_job':
    case 'unrelated':
      return 'other'
  }
}

/** Words enough to be sure of anything. */
const FEWEST_WORDS = 2

/**
 * Says what a mail the user writes is: a thank-you, a check-in, an answer, other job mail, or nothing to do with a
 * job. Deterministic; looks at subject and the writer's own text only, quotes and signatures cut. Bounded in time for
 * any text.
 */
export function classifyOutgoing(mail: OutgoingMail): OutgoingClass {
  const model = modelOf()
  const features = featuresOf(mail, model.buckets)
  const { label, confidence } = chooseOutgoing(probabilities(model, features), mail)
  if (features.words < FEWEST_WORDS)
    return { label, kind: 'unclear', confidence: 0, because: 'says-too-little' }
  return {
    label,
    kind: confidence >= CERTAIN_ENOUGH ? kindOf(label) : 'unclear',
    confidence,
    because: reasonFor(RULES, label, features.concepts, FALLBACK[label]),
  }
}
