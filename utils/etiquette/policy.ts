/** Every default of the manners, visible and switchable in the options; docs/etiquette.md explains each. */
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
  /** Whether Fortnight reminds at all. */
  reminders: boolean
  /** The full hour of the day, 0 to 23, at which the one reminder of a day comes. */
  reminderHour: number
  /** The full hour, 0 to 23, from which no reminder comes. */
  quietFromHour: number
  /** The full hour, 0 to 23, until which no reminder comes; the same as `quietFromHour` means no quiet hours. */
  quietToHour: number
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
  reminders: true,
  reminderHour: 9,
  quietFromHour: 21,
  quietToHour: 8,
}

/** The settings that are numbers. */
export type PolicyNumber = {
  [Key in keyof Policy]: Policy[Key] extends number ? Key : never
}[keyof Policy]

/** The whole numbers each setting may have, for the options page and for reading a backup. */
export const policyRanges: Readonly<Record<PolicyNumber, { least: number; most: number }>> = {
  waitDays: { least: 7, most: 30 },
  thankWithinHours: { least: 1, most: 168 },
  thankLateHours: { least: 1, most: 336 },
  thankDays: { least: 1, most: 30 },
  promiseGraceBusinessDays: { least: 0, most: 10 },
  interviewMinutes: { least: 5, most: 720 },
  letGoDays: { least: 1, most: 90 },
  checkIns: { least: 1, most: 5 },
  reminderHour: { least: 0, most: 23 },
  quietFromHour: { least: 0, most: 23 },
  quietToHour: { least: 0, most: 23 },
}
