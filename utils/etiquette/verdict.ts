import type { ApplicationId, CivilDate } from './events.ts'

/** Why an action is held, from the strictest reason on. */
export const PAUSE_REASONS = [
  'decided',
  'personal-network',
  'thank-first',
  'already-asked',
  'already-thanked',
  'too-early',
  'is-this-a-follow-up',
] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** Why a word is said without holding anything. */
export type HintReason =
  | 'answer-first'
  | 'interview-ahead'
  | 'ask-recruiter'
  | 'add-contact'
  | 'thank-first'
  | 'personal-network'

interface About {
  application: ApplicationId
  /** The contact it is about; for a stranger of the company their address. */
  contact?: string
  /** When the action would be fine. */
  until?: CivilDate
}

export type ClearVerdict = { action: 'clear' }
export type HintVerdict = About & { action: 'hint'; reason: HintReason }
export type PauseVerdict = About & { action: 'pause'; reason: PauseReason }

/** What Fortnight says to an intent: data for a sentence, never words. */
export type Verdict = ClearVerdict | HintVerdict | PauseVerdict
