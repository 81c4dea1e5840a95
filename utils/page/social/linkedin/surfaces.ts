import type { Finding } from '../../../language/manners/finding.ts'
import type { Judgement, PersonAnswer } from '../../../messaging/protocol.ts'
import type { PauseAnswer } from '../../gmail/surfaces.ts'

export type TrackedJudgement = Extract<Judgement, { tracked: true }>

export interface MessagePauseView {
  judged: TrackedJudgement
  answer(answer: PauseAnswer): void
  /** Esc: nothing is sent. */
  close(): void
  /** It can't be shown: what is held goes on. */
  unseen(): void
}

/** The state of an application, told in one quiet line. */
export interface LineView {
  about: Pick<Exclude<PersonAnswer, { match: 'none' }>, 'window' | 'verdict' | 'about'>
  /** What the writer of a message would want to know before it goes, and the way not to be told such things. */
  finding: { finding: Finding; switchOff(): void } | null
  dismiss(): void
}

export interface SuggestionView {
  what: 'invitation-note' | 'thank-you'
  /** Whole; what doesn't fit is left away where it is drawn. */
  text: string
  /** Characters the site takes; null where it has no limit. */
  limit: number | null
  /** What would come better first, where there is something. */
  hint: LineView['about'] | null
  /** Finds the site's own field as it is by then; null where there was no empty one. */
  field: (() => HTMLTextAreaElement | null) | null
  dismiss(): void
}

/** The one calm line. */
export type LinkedInMessage = 'gone' | 'no-draft' | 'reminder-set'

/** What LinkedIn's flow shows; the words and the drawing are chosen elsewhere. */
export interface LinkedInSurfaces {
  pause(view: MessagePauseView | null): void
  line(view: LineView | null): void
  suggestion(view: SuggestionView | null): void
  message(message: LinkedInMessage): void
}
