import type { IncomingLabel, OutgoingLabel } from '../../utils/language/model/labels.ts'

/** How a composed mail is put together: which kinds of sentences, and how many of each at most. */
export interface Recipe<Label extends string> {
  label: Label
  /** Kind and how many: `[least, most]`. */
  parts: readonly (readonly [kind: string, least: number, most: number])[]
  /** How often, compared to the other recipes. */
  share: number
}

/** Recipes for what somebody sends; the kinds are those of `training/sentences/en.json`. */
export const OUTGOING_RECIPES: readonly Recipe<OutgoingLabel>[] = [
  {
    label: 'thank_you',
    share: 6,
    parts: [
      ['thank-core', 1, 2],
      ['thank-detail', 0, 2],
      ['job-filler', 0, 1],
      ['thank-end', 0, 1],
    ],
  },
  {
    label: 'check_in',
    share: 5,
    parts: [
      ['check-context', 0, 2],
      ['job-filler', 0, 1],
      ['check-ask', 1, 2],
      ['job-filler', 0, 1],
    ],
  },
  {
    label: 'check_in',
    share: 1,
    parts: [
      ['check-context', 0, 1],
      ['check-soft', 1, 2],
      ['job-filler', 0, 2],
    ],
  },
  {
    label: 'check_in',
    share: 1,
    parts: [
      ['check-context', 0, 1],
      ['check-offer', 1, 2],
      ['check-ask', 0, 1],
    ],
  },
  {
    label: 'check_in',
    share: 1,
    parts: [
      ['thank-core', 1, 1],
      ['thank-detail', 0, 1],
      ['check-ask', 1, 1],
    ],
  },
  {
    label: 'reply',
    share: 1,
    parts: [
      ['reply-open', 0, 1],
      ['reply-slot', 1, 2],
      ['reply-ask', 0, 1],
    ],
  },
  {
    label: 'reply',
    share: 1,
    parts: [
      ['reply-open', 0, 1],
      ['reply-confirm', 1, 2],
      ['job-filler', 0, 1],
      ['reply-ask', 0, 1],
    ],
  },
  {
    label: 'reply',
    share: 1,
    parts: [
      ['reply-open', 0, 1],
      ['reply-move', 1, 1],
      ['reply-slot', 0, 1],
    ],
  },
  {
    label: 'reply',
    share: 1,
    parts: [
      ['reply-open', 0, 1],
      ['reply-docs', 1, 1],
      ['reply-answer', 0, 1],
    ],
  },
  {
    label: 'reply',
    share: 1,
    parts: [
      ['reply-open', 0, 1],
      ['reply-answer', 1, 2],
      ['reply-ask', 0, 1],
      ['reply-slot', 0, 1],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['accept', 1, 2],
      ['job-filler', 0, 1],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['decline', 1, 2],
      ['thank-detail', 0, 1],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['withdraw', 1, 1],
      ['thank-detail', 0, 1],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['negotiate', 1, 2],
      ['job-filler', 0, 1],
    ],
  },
  { label: 'other_job', share: 1, parts: [['feedback', 1, 3]] },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['refer', 2, 3],
      ['job-filler', 0, 1],
    ],
  },
  { label: 'other_job', share: 0.4, parts: [['refthanks', 1, 1]] },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['apply', 1, 2],
      ['job-filler', 0, 3],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['spec', 1, 2],
      ['job-filler', 0, 2],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['advice', 1, 3],
      ['job-filler', 0, 1],
    ],
  },
  { label: 'unrelated', share: 1.2, parts: [['un-prof', 1, 3]] },
  { label: 'unrelated', share: 1.2, parts: [['un-home', 1, 3]] },
  { label: 'unrelated', share: 1.2, parts: [['un-office', 1, 3]] },
  { label: 'unrelated', share: 1.6, parts: [['un-biz', 1, 3]] },
  { label: 'unrelated', share: 1.2, parts: [['un-social', 1, 3]] },
  { label: 'unrelated', share: 1.2, parts: [['un-media', 1, 3]] },
  { label: 'unrelated', share: 1.2, parts: [['un-care', 1, 3]] },
  { label: 'unrelated', share: 1, parts: [['un-team', 1, 3]] },
]

/** Recipes for what somebody gets; the kinds are those of `training/sentences/incoming-*.json`. */
export const INCOMING_RECIPES: readonly Recipe<IncomingLabel>[] = [
  {
    label: 'interview_invitation',
    share: 3,
    parts: [
      ['ack', 0, 1],
      ['invite', 1, 1],
      ['slots', 1, 1],
    ],
  },
  {
    label: 'interview_invitation',
    share: 1,
    parts: [
      ['ack', 0, 1],
      ['invite', 1, 2],
    ],
  },
  {
    label: 'interview_invitation',
    share: 1,
    parts: [
      ['ack', 0, 1],
      ['invite-again', 1, 1],
    ],
  },
  {
    label: 'interview_confirmation',
    share: 2,
    parts: [
      ['ack', 0, 1],
      ['fixed', 1, 1],
      ['fixed-detail', 0, 3],
    ],
  },
  {
    label: 'interview_confirmation',
    share: 1,
    parts: [
      ['invite', 1, 1],
      ['fixed', 1, 1],
      ['fixed-detail', 0, 2],
    ],
  },
  {
    label: 'interview_confirmation',
    share: 1,
    parts: [
      ['moved', 1, 1],
      ['fixed-detail', 0, 1],
    ],
  },
  {
    label: 'application_received',
    share: 3,
    parts: [
      ['ack', 0, 1],
      ['received', 1, 1],
      ['review', 0, 3],
    ],
  },
  {
    label: 'rejection',
    share: 4,
    parts: [
      ['ack', 0, 1],
      ['reject', 1, 2],
      ['reject-soft', 0, 2],
    ],
  },
  {
    label: 'rejection',
    share: 2,
    parts: [
      ['past-interview', 1, 1],
      ['reject', 1, 1],
      ['reject-soft', 0, 2],
    ],
  },
  { label: 'rejection', share: 1.5, parts: [['reject', 1, 2]] },
  {
    label: 'rejection',
    share: 1,
    parts: [
      ['call-off', 1, 1],
      ['reject-soft', 0, 1],
    ],
  },
  {
    label: 'offer',
    share: 4,
    parts: [
      ['ack', 0, 1],
      ['offer', 1, 2],
      ['offer-detail', 0, 3],
    ],
  },
  {
    label: 'promised_date',
    share: 4,
    parts: [
      ['ack', 0, 1],
      ['delay', 0, 2],
      ['promise', 1, 1],
    ],
  },
  {
    label: 'promised_date',
    share: 1,
    parts: [
      ['past-interview', 1, 1],
      ['delay', 0, 1],
      ['promise', 1, 1],
    ],
  },
  {
    label: 'recruiter_outreach',
    share: 3,
    parts: [
      ['outreach', 1, 2],
      ['outreach-ask', 1, 2],
    ],
  },
  {
    label: 'other_job',
    share: 3,
    parts: [
      ['ack', 0, 1],
      ['other', 1, 1],
    ],
  },
  {
    label: 'other_job',
    share: 1.5,
    parts: [
      ['handover', 1, 1],
      ['handover-detail', 0, 2],
    ],
  },
  {
    label: 'other_job',
    share: 1,
    parts: [
      ['past-interview', 1, 1],
      ['after-talk', 1, 2],
    ],
  },
  { label: 'unrelated', share: 1.5, parts: [['un-appointment', 1, 1]] },
  { label: 'unrelated', share: 1.5, parts: [['un-decision', 1, 1]] },
  { label: 'unrelated', share: 1.5, parts: [['un-interview', 1, 1]] },
  { label: 'unrelated', share: 1, parts: [['un-sales', 1, 2]] },
  { label: 'unrelated', share: 0.6, parts: [['un-news', 1, 2]] },
  { label: 'unrelated', share: 0.6, parts: [['un-private', 1, 2]] },
  { label: 'unrelated', share: 1, parts: [['un-wish', 1, 2]] },
  { label: 'unrelated', share: 0.6, parts: [['un-lure', 1, 2]] },
  { label: 'unrelated', share: 0.8, parts: [['un-hiring', 1, 1]] },
  { label: 'unrelated', share: 0.5, parts: [['un-contact', 1, 1]] },
  { label: 'unrelated', share: 0.8, parts: [['un-business', 1, 1]] },
]
