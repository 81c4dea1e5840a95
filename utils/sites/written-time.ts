import type { Instant, Zone } from '../etiquette/events.ts'

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
  const plain = westernDigits(text).toLowerCase()
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
  const date = readDate(text, locale)
  if (date === null) return null
  const times = readTimes(text.replace(date.written, ' '), locale)
  const start = times[0]
  if (start === undefined) return null
  const now = after === undefined ? null : Temporal.Instant.from(after).toZonedDateTimeISO(zone)
  const year = date.year ?? now?.year
  if (year === undefined) return null
  const on = (given: number) => Temporal.PlainDate.from({ ...date, year: given }, { overflow: 'reject' })
  const at = (day: Temporal.PlainDate, time: Temporal.PlainTime) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
  let day = on(year)
  if (date.year === undefined && now !== null && Temporal.PlainDate.compare(day, now.toPlainDate()) < 0) {
    day = on(year + 1)
  }
  const startsAt = at(day, start)
  const end = times[1]
  if (end === undefined) return { startsAt: startsAt.toString() }
  const sameDay = at(day, end)
  const endsAt = Temporal.Instant.compare(sameDay, startsAt) > 0 ? sameDay : at(day.add({ days: 1 }), end)
  return { startsAt: startsAt.toString(), endsAt: endsAt.toString() }
}

interface WrittenDate {
  year?: number
  month: number
  day: number
  written: string
}

function readDate(text: string, locale: string): WrittenDate | null {
  const numeric = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日일]?/.exec(text)
  if (numeric) return dateOf(numeric[0], numeric[1], numeric[2], numeric[3])
  for (const [name, month] of monthNames(locale)) {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const letter = /^\p{L}/u.test(name) ? '(?<!\\p{L})' : '(?<!\\d)'
    const end = /\p{Script=Latin}$/u.test(name) ? '(?!\\p{L})' : ''
    const before = new RegExp(
      `(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th)?[\\s.]*(?:de |of )?${letter}${word}${end}[.,]?(?:[\\s,]*(?:de )?(\\d{4}))?`,
      'u',
    )
    const behind = new RegExp(
      `${letter}${word}${end}[.,]?\\s*(\\d{1,2})(?:st|nd|rd|th|日|일)?(?![\\d:])(?:[\\s,]+(\\d{4}))?`,
      'u',
    )
    const match = behind.exec(text) ?? before.exec(text)
    if (match) return dateOf(match[0], match[2], String(month), match[1])
  }
  const local = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/.exec(text)
  if (!local) return null
  return monthComesFirst(locale)
    ? dateOf(local[0], local[3], local[1], local[2])
    : dateOf(local[0], local[3], local[2], local[1])
}

function dateOf(written: string, year?: string, month?: string, day?: string): WrittenDate {
  return { written, month: Number(month), day: Number(day), ...(year ? { year: Number(year) } : {}) }
}

// Longest names first: `tháng 12` begins like `tháng 1`.
function monthNames(locale: string): [string, number][] {
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const day = Temporal.PlainDate.from({ year: 2026, month, day: 15 }).toZonedDateTime(
      'UTC',
    ).epochMilliseconds
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
      const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value
      for (const name of [alone.format(day), part]) {
        const plain = name && westernDigits(name).toLowerCase().replace(/\.$/, '')
        if (plain && !/^\d+$/.test(plain)) names.set(plain, month)
      }
    }
  }
  return [...names].sort(([one], [other]) => other.length - one.length)
}

function monthComesFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('month') < parts.indexOf('day')
}

function readTimes(text: string, locale: string): Temporal.PlainTime[] {
  const [morning, afternoon] = [3, 15].map((hour) => dayPeriod(locale, hour))
  const isLater = (period: string) => /^p/.test(period) || period === afternoon
  const periods = ['a\\.?m\\.?', 'p\\.?m\\.?', morning, afternoon].filter(Boolean).join('|')
  const pattern = new RegExp(
    `(?:(${periods})\\s?)?(?<![\\d.])(\\d{1,2})(?:[:h時시](\\d{2}))?\\s?(${periods})?(?![\\d:])`,
    'gu',
  )
  const found = [...text.matchAll(pattern)]
    .map(([, lead, hour, minute, trail]) => ({ hour: Number(hour), minute, period: lead ?? trail }))
    .filter(({ hour, minute, period }, index, all) => {
      const inherits = all[index + 1]?.period !== undefined && index === 0
      return hour < 24 && (minute !== undefined || period !== undefined || inherits)
    })
  return found.slice(0, 2).map(({ hour, minute, period }, index) => {
    const half = period ?? (index === 0 ? found[1]?.period : undefined)
    const hours = half === undefined ? hour : (hour % 12) + (isLater(half) ? 12 : 0)
    return Temporal.PlainTime.from({ hour: hours, minute: Number(minute ?? 0) }, { overflow: 'reject' })
  })
}

function dayPeriod(locale: string, hour: number): string | undefined {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
  const period = format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod')
  return period?.value.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// Arabic and Persian pages write their own digits.
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
}
