import type { CivilDate, Instant, Zone } from '../../etiquette/events.ts'
import { monthNamed } from './month-names.ts'

/** Whether 4/12 is the fourth of December or the twelfth of April. */
export type DateOrder = 'day-first' | 'month-first'

/** A date from a table: a day, or a moment where the table has a time as well. */
export interface WrittenDate {
  day: CivilDate
  /** Absent where only the day is written. */
  at?: Instant
}

const clockTime =
  /(?:^|[\sT,])(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?(?=\s|$|Z|[+-])/i
const instantForm = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/
const yearFirst = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?$/
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/
const serial = /^\d{5}$/
/** Days of spreadsheet programs are counted from here (the 1900 date system). */
const serialStart = '1899-12-30'
const firstYear = 1970
const lastYear = 2100

/**
 * What a date with slashes or dashes says about the order of day and month: one of them where the numbers leave no
 * choice, `either` where both are possible and differ, nothing for every other way of writing a date.
 */
export function orderEvidence(written: string): DateOrder | 'either' | undefined {
  const [, first = '', separator, second = '', year = ''] = yearLast.exec(split(written).date) ?? []
  if (separator === undefined || separator === '.') return undefined
  if (separator === '-' && year.length === 2) return undefined
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst === undefined && monthFirst === undefined) return undefined
  if (dayFirst === undefined) return 'month-first'
  if (monthFirst === undefined) return 'day-first'
  return dayFirst === monthFirst ? undefined : 'either'
}

/**
 * Reads a date as people and programs write it: `2026-12-04`, `2026/12/4`, `4.12.2026`, `4/12/2026` and
 * `12/4/2026` by `order`, words of five languages ("Dec 4, 2026"), a spreadsheet's day number; with a time of day or
 * without. A year is never made up. Undefined when it is none; a time counts in `zone`.
 */
export function readWrittenDate(written: string, order: DateOrder, zone: Zone): WrittenDate | undefined {
  const text = written.trim()
  if (text.length > 60) return undefined
  if (instantForm.test(text)) return momentIn(text, zone)
  const { date, time } = split(text)
  const day = dayIn(date, order)
  if (day === undefined) return undefined
  return time === undefined ? { day } : { day, at: instantAt(day, time, zone) }
}

function momentIn(text: string, zone: Zone): WrittenDate | undefined {
  try {
    const moment = Temporal.Instant.from(text.replace(' ', 'T').replace(/\s/g, ''))
    return { day: moment.toZonedDateTimeISO(zone).toPlainDate().toString(), at: moment.toString() }
  } catch {
    return undefined
  }
}

function dayIn(date: string, order: DateOrder): CivilDate | undefined {
  const [, year = '', month = '', day = ''] = yearFirst.exec(date) ?? []
  if (year !== '') return dayOf(year, month, day)
  const [, first = '', separator, second = '', last = ''] = yearLast.exec(date) ?? []
  if (separator === '-' && last.length === 2) return undefined
  if (separator !== undefined) {
    const isDayFirst = separator === '.' || order === 'day-first'
    return isDayFirst ? dayOf(last, second, first) : dayOf(last, first, second)
  }
  return serial.test(date) ? daySerial(date) : dayInWords(date)
}

function daySerial(date: string): CivilDate | undefined {
  const day = Temporal.PlainDate.from(serialStart).add({ days: Number(date) })
  return day.year < firstYear || day.year > lastYear ? undefined : day.toString()
}

/** "Dec 4, 2026", "Friday, 4 December 2026", "4. Dezember 2026", "4 de diciembre de 2026", "4-Dec-26". */
function dayInWords(date: string): CivilDate | undefined {
  const parts = date.split(/[\s,./-]+/).filter((part) => part !== '')
  if (parts.length < 3 || parts.length > 7) return undefined
  const month = parts.flatMap((part) => monthNamed(part) ?? []).at(-1)
  const numbers = parts.flatMap((part) => /^['’]?(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/.exec(part)?.[1] ?? [])
  const [first, second] = numbers
  if (month === undefined || numbers.length !== 2 || first === undefined || second === undefined)
    return undefined
  return first.length === 4 ? dayOf(first, String(month), second) : dayOf(second, String(month), first)
}

function dayOf(year: string, month: string, day: string): CivilDate | undefined {
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (whole < firstYear || whole > lastYear) return undefined
  try {
    const date = { year: whole, month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** Parts the time of day from the date; whatever follows the time (a zone's name, a weekday) is left. */
function split(written: string): { date: string; time?: Temporal.PlainTime } {
  const text = written.trim()
  const found = clockTime.exec(text)
  if (found === null || found.index === 0) return { date: text }
  const [, hours = '', minutes = '', , half] = found
  const time = timeOf(Number(hours), Number(minutes), half?.toLowerCase())
  const date = text.slice(0, found.index).replace(/[\s,]+(?:at|um|à|a las|às)?$/i, '')
  return time === undefined ? { date: text } : { date, time }
}

function timeOf(hours: number, minute: number, half: string | undefined): Temporal.PlainTime | undefined {
  if (hours > 23 || minute > 59 || (half !== undefined && (hours > 12 || hours === 0))) return undefined
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  return new Temporal.PlainTime(hour, minute)
}

function instantAt(day: CivilDate, time: Temporal.PlainTime, zone: Zone): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toInstant()
    .toString()
}
