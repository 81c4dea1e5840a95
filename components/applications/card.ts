import type {
  ApplicationId,
  CivilDate,
  ContactId,
  ContactRole,
  ForeignEvent,
  InterviewRecord,
  TimelineEvent,
} from '../../utils/etiquette/events.ts'
import type { Window } from '../../utils/etiquette/window.ts'
import type { Subject } from '../../utils/messaging/protocol.ts'

/** Enough of an application for its row. */
export interface ApplicationCard {
  id: ApplicationId
  company: string
  role?: string
  window: Window
  readonly about: Subject
  /** Whether the thread in which they wait for an answer is known, so that it can be opened. */
  hasThread: boolean
  /** The user has put off what is to be done; it is for another day. */
  isPutOff?: boolean
}

export interface PersonCard {
  contact: ContactId
  name: string
  role: ContactRole
  emails: readonly string[]
  profiles: readonly string[]
}

/** One entry of an application's history. */
export interface HistoryEntry {
  event: TimelineEvent | ForeignEvent
  /** The id of the entry that took it back, where it was. */
  voidedBy?: string
}

/** Everything about one application. */
export interface ApplicationDepth extends ApplicationCard {
  domain?: string
  link?: string
  notes?: string
  /** Where letters are posted to. */
  address?: string
  people: readonly PersonCard[]
  /** All that were arranged and not cancelled. */
  interviews: readonly InterviewRecord[]
  /** Newest first. */
  history: readonly HistoryEntry[]
  /** The day before which there are no reminders of it, where that lies ahead. */
  putOffUntil?: CivilDate
}

/** What the user wants to do with an application. */
export type Act =
  | 'open'
  | 'write-thank-you'
  | 'already-thanked'
  | 'ask'
  | 'open-thread'
  | 'answered'
  | 'let-go'
  | 'close'
  | 'not-today'

export type OnAct = (act: Act, application: ApplicationId) => void
