/**
 * How one language speaks of days and times. Everything is written as `foldText` leaves it: lower case,
 * without accents. Adding a language to the dates is adding one such file.
 */
export interface CalendarWords {
  /** Twelve months, each with its names and abbreviations. */
  months: readonly (readonly string[])[]
  /** Monday first. */
  weekdays: readonly (readonly string[])[]
  /** Days counted from the day of writing. */
  relativeDays: Readonly<Record<string, number>>
  /** Number words up to twelve and the common larger ones. */
  numbers: Readonly<Record<string, number>>
  units: {
    day: readonly string[]
    businessDay: readonly string[]
    week: readonly string[]
    month: readonly string[]
    hour: readonly string[]
  }
  /** `3 to 5`, `3 or 4`. */
  rangeWords: readonly string[]
  /** The end of this week, of next week, of this month, of next month, of the year. */
  ends: {
    week: readonly string[]
    nextWeek: readonly string[]
    month: readonly string[]
    nextMonth: readonly string[]
    year: readonly string[]
  }
  /** Words before a clock time: `at`, `um`, `a las`. */
  atClock: readonly string[]
  /** Clock words after the hour: `Uhr`, `heures`, `h`. */
  clockUnits: readonly string[]
  morning: readonly string[]
  afternoon: readonly string[]
  noon: readonly string[]
  /** Minutes that words before an hour add to it: `half past` 30, `halb` -30, `quarter to` -15. */
  beforeHour: Readonly<Record<string, number>>
  /** Minutes that words after an hour add to it: `y media` 30, `moins le quart` -15. */
  afterHour: Readonly<Record<string, number>>
  /** Before a day number without month: `the 11th`, `el 11`, `am 11.` */
  dayNumber: readonly string[]
  /** What makes a date of a line the old one. */
  former: readonly string[]
  /** What says that something will not take place. */
  cancelled: readonly string[]
  /** What says that something takes place at another time. */
  moved: readonly string[]
  /** What introduces a deadline: `by`, `no later than`, `bis`. */
  by: readonly string[]
  /** What introduces a span of time: `within`, `in`, `innerhalb`. */
  within: readonly string[]
  /** What makes a sentence speak of their answer. */
  answer: readonly string[]
  /** What makes a sentence ask the reader to do something by a date. */
  asked: readonly string[]
  /** Words for an interview. */
  interview: readonly string[]
}
