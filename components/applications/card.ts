import type {
  ApplicationId,
  CivilDate,
  ContactId,
  ContactRole,
  ForeignEvent,
  InterviewRecord,
  TimelineEvent,
} from '../../utils/etiquette/events.ts'
import type { ApplicationCard } from '../../utils/platform/application-card.ts'

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
