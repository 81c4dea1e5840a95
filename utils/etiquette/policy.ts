/** Every default of the manners, visible and switchable in the options. */
export interface Policy {
  /** Days between the thank-you and the day to ask, 7 to 30. */
  waitDays: number
  /** A thank-you is due this many hours after the interview's end. */
  thankWithinHours: number
  /** From here on it is late, and still right to send. */
  thankLateHours: number
  /** For this many days somebody is owed a thank-you. */
  thankDays: number
  /** Weekdays to leave them after a date they promised. */
  promiseGraceBusinessDays: number
  /** Whether a promised date before the end of the wait opens the window early. */
  earlierPromiseWins: boolean
  /** Whether a window that would open on a weekend opens on Monday. */
  skipWeekends: boolean
  /** How long an interview without a known end lasts. */
  interviewMinutes: number
  /** Days after the check-in until letting go is suggested. */
  letGoDays: number
  /** How often one may ask within one wait. */
  checkIns: number
}

export const defaultPolicy: Policy = {
  waitDays: 14,
  thankWithinHours: 24,
  thankLateHours: 48,
  thankDays: 7,
  promiseGraceBusinessDays: 2,
  earlierPromiseWins: false,
  skipWeekends: true,
  interviewMinutes: 60,
  letGoDays: 14,
  checkIns: 1,
}
