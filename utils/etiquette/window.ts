import type { ApplicationId, CivilDate, ContactId, Instant, Outcome } from './events.ts'

interface Of {
  application: ApplicationId
  /** A later round, more than a week ahead: shown as a second line; it keeps the window from opening. */
  later?: { startsAt: Instant }
  /** The day their message said no, while the application is not closed: a question to close it. */
  rejectedOn?: CivilDate
}

/** The share of the wait that has passed: `day` 0 on the first day, `of` on the day to ask. */
interface Wait {
  since: CivilDate
  /** Absent while a later round keeps the window shut. */
  opensOn?: CivilDate
  day: number
  /** Absent together with `opensOn`. */
  of?: number
  /** The date they promised, when it is what moves `opensOn`. */
  promised?: CivilDate
}

export type AppliedWindow = Of & Wait & { state: 'applied' }
export type UpcomingWindow = Of & { state: 'upcoming'; startsAt: Instant }
export type ThankYouWindow = Of & {
  state: 'thank-you'
  dueBy: Instant
  late: boolean
  /** Who has not been thanked; empty when nobody of the round is known. */
  owed: readonly ContactId[]
}
export type YourTurnWindow = Of & { state: 'your-turn'; since: CivilDate; from?: ContactId; dueBy: CivilDate }
export type WaitingWindow = Of & Wait & { state: 'waiting' }
export type OpenWindow = Of & {
  state: 'open'
  since: CivilDate
  /** Whom to ask, recruiters first. */
  ask: readonly ContactId[]
}
export type SpentWindow = Of & { state: 'spent'; on: CivilDate; letGoOn: CivilDate }
export type ClosedWindow = Of & { state: 'closed'; outcome: Outcome; on: CivilDate }

/** The follow-up state of one application, derived from its timeline (docs/etiquette.md). */
export type Window =
  | AppliedWindow
  | UpcomingWindow
  | ThankYouWindow
  | YourTurnWindow
  | WaitingWindow
  | OpenWindow
  | SpentWindow
  | ClosedWindow

export type WindowState = Window['state']
