import { chooseIncoming } from './choose-incoming.ts'
import { featuresOf } from './model/features.ts'
import { incomingWeights } from './model/incoming-weights.ts'
import type { IncomingLabel } from './model/labels.ts'
import { probabilities, unpack } from './model/linear.ts'
import { type Reason, type ReasonRule, reasonFor } from './reasons.ts'
import { whenFirstAsked } from './when-first-asked.ts'

export type { IncomingLabel } from './model/labels.ts'

/** A mail the user got. */
export interface IncomingMail {
  subject?: string | undefined
  text: string
  /** `Name <address>` or an address. */
  from?: string | undefined
}

/** What a mail the user got is. */
export interface IncomingClass {
  label: IncomingLabel
  /** Probability of the label, 0 to 1. */
  confidence: number
  because: Reason
}

const modelOf = whenFirstAsked(() => unpack(incomingWeights))

const RULES: readonly ReasonRule<IncomingLabel>[] = [
  { label: 'interview_invitation', reason: 'invites-to-choose-a-time', all: ['chooseTime'] },
  { label: 'interview_invitation', reason: 'invites', all: ['invitation'] },
  { label: 'interview_confirmation', reason: 'changes-a-time', all: ['moved'] },
  { label: 'interview_confirmation', reason: 'fixes-a-time', all: ['confirmed'] },
  { label: 'interview_confirmation', reason: 'is-a-calendar-entry', all: ['calendar'] },
  { label: 'application_received', reason: 'confirms-receipt', all: ['received'] },
  { label: 'rejection', reason: 'stops-the-search', all: ['paused'] },
  { label: 'rejection', reason: 'refuses', all: ['otherCandidates'] },
  { label: 'rejection', reason: 'refuses', all: ['regret'] },
  { label: 'offer', reason: 'offers-the-job', all: ['weOffer'] },
  { label: 'promised_date', reason: 'says-when-they-answer', all: ['willTellYou'] },
  { label: 'promised_date', reason: 'asks-for-patience', all: ['patience'] },
  { label: 'recruiter_outreach', reason: 'found-your-profile', all: ['foundYou'] },
  { label: 'recruiter_outreach', reason: 'recruits', all: ['hiringFor'] },
  { label: 'other_job', reason: 'sets-a-test', all: ['test'] },
  { label: 'other_job', reason: 'asks-for-documents', all: ['missingDocuments'] },
  { label: 'other_job', reason: 'is-about-your-account', all: ['account'] },
]

const FALLBACK: Readonly<Record<IncomingLabel, Reason>> = {
  interview_invitation: 'invites',
  interview_confirmation: 'fixes-a-time',
  application_received: 'confirms-receipt',
  rejection: 'refuses',
  offer: 'offers-the-job',
  promised_date: 'says-when-they-answer',
  recruiter_outreach: 'recruits',
  other_job: 'is-about-a-job',
  unrelated: 'is-not-about-a-job',
}

/**
 * Says what a mail the user got is. Deterministic; looks at sender, subject and the sender's own text, quotes and
 * signatures cut. Bounded in time for any text.
 */
export function classifyIncoming(mail: IncomingMail): IncomingClass {
  const model = modelOf()
  const features = featuresOf(mail, model.buckets)
  const { label, confidence } = chooseIncoming(probabilities(model, features))
  if (features.words === 0) return { label: 'unrelated', confidence: 0, because: 'says-too-little' }
  return {
    label,
    confidence,
    because: reasonFor(RULES, label, features.concepts, FALLBACK[label]),
  }
}
