import type { Concept } from './lexicons/lexicon.ts'

/** Why a mail was taken for what it was, as codes that the words explain (`because` + the code in camel case). */
export const REASONS = [
  'thanks-for-a-conversation',
  'thanks',
  'asks-where-the-process-stands',
  'asks-for-news',
  'asks-when-they-decide',
  'asks-whether-it-arrived',
  'mentions-another-offer',
  'says-that-time-has-passed',
  'repeats-interest',
  'names-times',
  'confirms-a-time',
  'moves-a-time',
  'sends-documents',
  'answers-them',
  'applies',
  'asks-about-openings',
  'asks-for-a-referral',
  'asks-for-feedback',
  'asks-for-advice',
  'accepts',
  'declines',
  'withdraws',
  'negotiates',
  'invites-to-choose-a-time',
  'invites',
  'fixes-a-time',
  'is-a-calendar-entry',
  'changes-a-time',
  'confirms-receipt',
  'refuses',
  'stops-the-search',
  'offers-the-job',
  'says-when-they-answer',
  'asks-for-patience',
  'found-your-profile',
  'recruits',
  'asks-for-documents',
  'sets-a-test',
  'is-about-your-account',
  'is-about-a-job',
  'is-not-about-a-job',
  'says-too-little',
] as const
export type Reason = (typeof REASONS)[number]

/** What each idea says as a reason, for the labels it can speak for; strongest first. */
export interface ReasonRule<Label extends string> {
  label: Label
  reason: Reason
  /** All of these ideas must occur. */
  all: readonly Concept[]
}

/** The first rule of the label whose ideas all occur. */
export function reasonFor<Label extends string>(
  rules: readonly ReasonRule<Label>[],
  label: Label,
  concepts: ReadonlySet<Concept>,
  fallback: Reason,
): Reason {
  const hit = rules.find((rule) => rule.label === label && rule.all.every((concept) => concepts.has(concept)))
  return hit?.reason ?? fallback
}
