/** What a mail somebody sends can be. */
export const OUTGOING_LABELS = ['thank_you', 'check_in', 'reply', 'other_job', 'unrelated'] as const
export type OutgoingLabel = (typeof OUTGOING_LABELS)[number]

/** What a mail somebody gets can be. */
export const INCOMING_LABELS = [
  'interview_invitation',
  'interview_confirmation',
  'application_received',
  'rejection',
  'offer',
  'promised_date',
  'recruiter_outreach',
  'other_job',
  'unrelated',
] as const
export type IncomingLabel = (typeof INCOMING_LABELS)[number]
