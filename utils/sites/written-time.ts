import type { Instant, Zone } from '../etiquette/events.ts'
import { readWrittenDate, type WrittenDate } from './written-date.ts'

/**
 * Dates and times as sites write them for people. The names of months and halves of the day come from
 * `Intl`, so no list of languages is shipped; the result is a reading, not a fact, and is shown before
 * anything follows from it.
 */
export interface WrittenTime {
  startsAt: Instant
  endsAt?: Instant
}

export interface WrittenTimeContext {
  /** Languages to try, best first, `de`. Unknown ones are skipped; English comes last in any case. */
  locales: readonly string[]
  /** The zone the time is meant in. */
  zone: Zone
  /** For dates without a year: the first such day that isn't before this moment. */
  after?: Instant
}

/** `Tue Jul 28, 2026 5pm – 5:45pm` and its like; null where day or time cannot be read for certain. */
export function readWrittenTime(text: string, context: WrittenTimeContext): WrittenTime | null {
  const plain = plainWords(text)
  for (const locale of [...context.locales, 'en']) {
    try {
      const found = readIn(plain, locale, context)
      if (found !== null) return found
    } catch {
      // An unknown language, an unknown zone or a 31st of June: the next language may fit.
    }
  }
  return null
}

function readIn(text: string, locale: string, { zone, after }: WrittenTimeContext): WrittenTime | null {
  const date = readWrittenDate(text, locale)
  if (date === null) return null
  const [start, end] = readTimes(text.replace(date.written, ' ; '), locale)
  if (start === undefined) return null
  const day = dayOf(date, after === undefined ? null : Temporal.Instant.from(after).toZonedDateTimeISO(zone))
  if (day === null) return null
  const at = (on: Temporal.PlainDate, time: Temporal.PlainTime) =>
    on.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
  const startsAt = at(day, start)
  if (end === undefined) return { startsAt: startsAt.toString() }
  const sameDay = at(day, end)
  const endsAt = Temporal.Instant.compare(sameDay, startsAt) > 0 ? sameDay : at(day.add({ days: 1 }), end)
  return { startsAt: startsAt.toString(), endsAt: endsAt.toString() }
}

function dayOf({ year, month, day }: WrittenDate, now: Temporal.ZonedDateTime | null) {
  const on = (given: number) => Temporal.PlainDate.from({ year: given, month, day }, { overflow: 'reject' })
  if (year !== undefined) return on(year)
  if (now === null) return null
  const thisYear = on(now.year)
  return Temporal.PlainDate.compare(thisYear, now.toPlainDate()) < 0 ? on(now.year + 1) : thisYear
}

interface ReadTime {
  hour: number
  minute: number
  /** Whether it is in the later half of the day, where that is said. */
  later: boolean | undefined
}

function readTimes(text: string, locale: string): Temporal.PlainTime[] {
  const halves = dayHalves(locale)
  const names = [...halves.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const half = ['[ap]\\.?\\s?m\\b\\.?', ...names].join('|')
  const signs = `[:h時时시点${timeSign(locale)}]`
  const pattern = new RegExp(
    `(?:(${half})\\s?)?(?<![\\d.,])(\\d{1,2})(?:${signs}\\s?(\\d{2})(?!\\d))?\\s?(${half})?(?![\\d:])`,
    'gu',
  )
  const isLater = (name: string) => halves.get(name) ?? name.startsWith('p')
  const found = [...text.matchAll(pattern)]
    .map((match) => ({ match, hour: Number(match[2]), period: match[1] ?? match[4] }))
    .filter(({ match, hour, period }) => hour < 24 && (match[3] !== undefined || period || opensRange(match)))
    .slice(0, 2)
    .map(
      ({ match, hour, period }): ReadTime => ({
        hour,
        minute: Number(match[3] ?? 0),
        later: period === undefined ? undefined : isLater(period),
      }),
    )
  return inSameHalf(found).map(({ hour, minute, later }) =>
    Temporal.PlainTime.from(
      { hour: later === undefined ? hour : (hour % 12) + (later ? 12 : 0), minute },
      { overflow: 'reject' },
    ),
  )
}

// `5 – 5:45pm`, `17 Uhr – 17:45`: a number alone is an hour where a whole time follows its dash.
function opensRange(match: RegExpExecArray): boolean {
  const rest = match.input.slice(match.index + match[0].length)
  return /^\s?(?:\p{L}{1,4}\.?\s?)?[-–—~～]\s?\D{0,8}\d{1,2}(?!\d)/u.test(rest)
}

// `5 – 5:45pm` leaves the half to its end, `下午5:00至5:45` to its start; `11:30 – 12:15pm` begins in the other one.
function inSameHalf([start, end]: ReadTime[]): ReadTime[] {
  if (start === undefined) return []
  if (end === undefined) return [start]
  if ((start.later === undefined) === (end.later === undefined)) return [start, end]
  const minutes = ({ hour, minute }: ReadTime) => (hour % 12) * 60 + minute
  const isSame = minutes(start) <= minutes(end)
  if (start.later === undefined) {
    return [start.hour > 12 ? start : { ...start, later: isSame === end.later }, end]
  }
  return [start, end.hour > 12 ? end : { ...end, later: isSame === start.later }]
}

/** The names of parts of the day, and whether each lies after noon. */
function dayHalves(locale: string): Map<string, boolean> {
  const names = new Map<string, boolean>()
  for (let hour = 0; hour < 24; hour++) {
    for (const part of hourParts(locale, hour, true)) {
      if (part.type === 'dayPeriod') names.set(plainWords(part.value).trim(), hour >= 12)
    }
  }
  return names
}

// What stands between hour and minute, where it is a sign.
function timeSign(locale: string): string {
  const parts = hourParts(locale, 9, false)
  const sign = parts[parts.findIndex(({ type }) => type === 'hour') + 1]?.value.trim()
  return sign === '.' ? sign : ''
}

function hourParts(locale: string, hour: number, hour12: boolean): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hour12,
    numberingSystem: 'latn',
    timeZone: 'UTC',
  }).formatToParts(hour * 3_600_000)
}

// Every script's digits as western ones, one kind of space, no marks of direction, no zone in numbers.
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/\p{Nd}/gu, digitOf)
    .toLowerCase()
    .replace(/\b(?:gmt|utc)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?/g, '')
}

// Digits stand in rows of ten, zero first.
function digitOf(digit: string): string {
  let before = 0
  const code = digit.codePointAt(0) ?? 0
  while (before < 50 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}
