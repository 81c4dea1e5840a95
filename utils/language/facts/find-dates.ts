import type { CivilDate } from '../../etiquette/events.ts'
import { calendarLanguages } from './calendar/languages.ts'
import { anyOf } from './fold-text.ts'

/** A day named in a text. */
export interface DateMention {
  date: CivilDate
  start: number
  end: number
  /** Named by a word that counts from the day of writing (`tomorrow`), or by a weekday alone. */
  relative: boolean
}

export interface Writing {
  /** The day the mail was sent, in the reader's zone; without it relative days have no meaning. */
  sentOn?: CivilDate
  /** The year to look around when the day of sending is unknown. */
  around?: number
  /** Whether 3/12 is the twelfth of March, as in the United States. */
  monthFirst?: boolean
}

const monthNumbers = new Map(
  calendarLanguages.flatMap(({ months }) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
)
const weekdayNumbers = new Map(
  calendarLanguages.flatMap(({ weekdays }) =>
    weekdays.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
)
const relativeDays = new Map(calendarLanguages.flatMap(({ relativeDays: days }) => Object.entries(days)))

const monthName = anyOf(monthNumbers.keys())
const weekdayName = anyOf(weekdayNumbers.keys())
const longWeekday = anyOf([...weekdayNumbers.keys()].filter((name) => name.length > 3))
const dayNumberWord = anyOf(calendarLanguages.flatMap(({ dayNumber }) => dayNumber))
const ordinal = '(?:st|nd|rd|th|er|o|a|º|ª|°)?'
const of = "(?:\\s*(?:,|de|del|do|of|d[’'])\\s*|\\s+|\\.\\s*|\\s*[-–]\\s*)"
const year = `(?:(?:,|\\s|\\.|de|del|do|of|[-–])*\\b(20\\d{2})\\b)?`

const patterns = {
  iso: /\b(20\d{2})-(\d{2})-(\d{2})(?:\b|(?=t\d))/g,
  dayMonth: new RegExp(
    `(?:\\b(${weekdayName})\\b\\.?,?\\s*(?:${dayNumberWord})?\\s*)?(?<![\\d:.])\\b(\\d{1,2})${ordinal}\\.?${of}(${monthName})\\b\\.?${year}(?!\\d|\\s*:\\d)`,
    'g',
  ),
  monthDay: new RegExp(
    `(?:\\b(${weekdayName})\\b\\.?,?\\s*(?:the\\s*)?)?\\b(${monthName})\\b\\.?\\s+(?:the\\s+)?(\\d{1,2})${ordinal}\\b(?!\\s*(?::\\d|h\\b|uhr))${year}`,
    'g',
  ),
  numeric: new RegExp(
    `(?:\\b(${weekdayName})\\b\\.?,?\\s*(?:${dayNumberWord})?\\s*)?(?<![\\d./:+-])(\\d{1,2})([./-])(\\d{1,2})\\3(20\\d{2}|\\d{2})\\b(?![./-]?\\d)`,
    'g',
  ),
  shortNumeric: new RegExp(
    `(?:\\b(${weekdayName})\\b\\.?,?\\s*(?:${dayNumberWord})?\\s*)?(?<![\\d./:+-])(\\d{1,2})([./])(\\d{1,2})(?:\\.(?!\\d)|(?=[\\s,;)!?]|$))`,
    'g',
  ),
  weekdayNumber: new RegExp(
    `\\b(${longWeekday})\\b,?\\s+(?:(?:${dayNumberWord})\\s+)?(\\d{1,2})(?:${ordinal}|\\.)(?![\\d:.]|\\s*(?:h\\b|uhr|am\\b|pm\\b|a\\.m|p\\.m|o['’]clock))`,
    'g',
  ),
  dayOfMonth:
    /\b(?:the\s+(\d{1,2})(?:st|nd|rd|th)|(?:el\s+dia|o\s+dia|no\s+dia|dia)\s+(\d{1,2})|(?:am|den|zum)\s+(\d{1,2})\.(?!\d)|(?:le|au|du)\s+(\d{1,2})|(?:el|al|del)\s+(\d{1,2})(?=\s+a\s+las?\b))\b(?![:/.]?\d|\s*(?:h\b|uhr|%|€))/g,
  relative: new RegExp(`(?<![\\w-])(${anyOf(relativeDays.keys())})(?![\\w-])`, 'g'),
  weekday: new RegExp(`(?<![\\w-])(${longWeekday})(?![\\w-])`, 'g'),
} as const

/** All days named in a folded text (`foldText`), in their order; never two for one place. */
export function findDates(folded: string, writing: Writing): readonly DateMention[] {
  const found: DateMention[] = []
  const taken: { start: number; end: number }[] = []
  const take = (match: RegExpMatchArray, date: CivilDate | null, relative: boolean) => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (taken.some((span) => span.start < end && start < span.end)) return
    taken.push({ start, end })
    if (date) found.push({ date, start, end, relative })
  }
  for (const match of folded.matchAll(patterns.iso)) take(match, civil(match[1], match[2], match[3]), false)
  for (const match of folded.matchAll(patterns.dayMonth)) {
    take(
      match,
      resolve(
        { day: match[2], month: monthNumbers.get(match[3] ?? ''), year: match[4], weekday: match[1] },
        writing,
      ),
      false,
    )
  }
  for (const match of folded.matchAll(patterns.monthDay)) {
    take(
      match,
      resolve(
        { day: match[3], month: monthNumbers.get(match[2] ?? ''), year: match[4], weekday: match[1] },
        writing,
      ),
      false,
    )
  }
  for (const match of folded.matchAll(patterns.numeric))
    take(match, numeric(match[2], match[4], match[5], match[1], match[3], writing), false)
  for (const match of folded.matchAll(patterns.shortNumeric)) {
    const isDayFirst = Number(match[4]) <= 12 && match[0] !== '24/7'
    if (isDayFirst || (match[3] === '/' && Number(match[2]) <= 12))
      take(match, numeric(match[2], match[4], undefined, match[1], match[3], writing), false)
  }
  for (const match of folded.matchAll(patterns.weekdayNumber)) {
    take(match, nextDayOfMonth(Number(match[2]), writing, weekdayNumbers.get(match[1] ?? '')), false)
  }
  for (const match of folded.matchAll(patterns.dayOfMonth)) {
    take(
      match,
      nextDayOfMonth(Number(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]), writing),
      false,
    )
  }
  for (const match of folded.matchAll(patterns.relative)) {
    if (!isTimeOfDay(folded, match)) take(match, counted(relativeDays.get(match[1] ?? ''), writing), true)
  }
  for (const match of folded.matchAll(patterns.weekday))
    take(match, nextWeekday(match, folded, writing), true)
  return found.sort((a, b) => a.start - b.start)
}

/** `Guten Morgen`, `mañana por la mañana`: the word for tomorrow is in some languages the one for morning. */
function isTimeOfDay(folded: string, match: RegExpMatchArray): boolean {
  const before = folded.slice(Math.max(0, (match.index ?? 0) - 12), match.index ?? 0)
  switch (match[1]) {
    case 'morgen':
      return /(?:guten|am|heute|einen schonen|jeden)\s+$/.test(before)
    case 'manana':
      return /(?:\bla|\besta|\bpor la|\bde la)\s+$/.test(before)
    case 'today':
    case 'hoy':
    case 'heute':
    case 'hoje':
      return false
    default:
      return false
  }
}

function civil(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): CivilDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  try {
    return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

interface Named {
  day: string | undefined
  month: number | undefined
  year: string | undefined
  weekday: string | undefined
}

/**
 * A day without a year is the one next after the mail was sent, and where a weekday is named the one that falls on it.
 * Where nobody knows when it was sent, it is one of the year to look around.
 */
function resolve(named: Named, writing: Writing): CivilDate | null {
  if (named.year) return civil(named.year, named.month, named.day)
  const weekday = named.weekday === undefined ? undefined : weekdayNumbers.get(named.weekday)
  const middle = writing.sentOn ? Number(writing.sentOn.slice(0, 4)) : writing.around
  if (middle === undefined) return null
  const candidates = [0, 1, -1, 2, -2]
    .map((offset) => civil(middle + offset, named.month, named.day))
    .filter((date) => date !== null)
  const fitting = candidates.filter(
    (date) => weekday === undefined || Temporal.PlainDate.from(date).dayOfWeek === weekday,
  )
  const pool = fitting.length > 0 ? fitting : candidates
  const { sentOn } = writing
  if (!sentOn) return pool[0] ?? null
  // A mail that looks back ("the interview on 3 November") does so over weeks, not over most of a year.
  const scored = pool.map((date) => ({
    date,
    days: Temporal.PlainDate.from(sentOn).until(date, { largestUnit: 'day' }).days,
  }))
  return scored.sort((a, b) => distance(a.days) - distance(b.days))[0]?.date ?? null
}

function distance(days: number): number {
  return days >= 0 ? days : -days * 2 + 60
}

function numeric(
  first: string | undefined,
  second: string | undefined,
  yearText: string | undefined,
  weekday: string | undefined,
  separator: string | undefined,
  writing: Writing,
): CivilDate | null {
  const [a, b] = [Number(first), Number(second)]
  const fullYear = yearText === undefined ? undefined : yearText.length === 2 ? `20${yearText}` : yearText
  const dayFirst = { day: String(a), month: b, year: fullYear, weekday }
  const monthFirst = { day: String(b), month: a, year: fullYear, weekday }
  if (b > 12) return resolve(monthFirst, writing)
  if (a > 12) return resolve(dayFirst, writing)
  const [likely, other] = writing.monthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  const [readLikely, readOther] = [resolve(likely, writing), resolve(other, writing)]
  if (!writing.sentOn || !readLikely || !readOther || separator !== '/') return readLikely ?? readOther
  const far = (date: CivilDate) =>
    distance(Temporal.PlainDate.from(writing.sentOn ?? date).until(date, { largestUnit: 'day' }).days)
  return far(readLikely) > 100 && far(readOther) < 60 ? readOther : readLikely
}

function nextDayOfMonth(day: number, writing: Writing, weekday?: number): CivilDate | null {
  if (!writing.sentOn || day < 1 || day > 31) return null
  const sent = Temporal.PlainDate.from(writing.sentOn)
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const date = sent.add({ days: ahead })
    if (date.day === day && (weekday === undefined || date.dayOfWeek === weekday)) return date.toString()
  }
  for (let back = 1; back <= 45; back += 1) {
    const date = sent.subtract({ days: back })
    if (date.day === day && weekday !== undefined && date.dayOfWeek === weekday) return date.toString()
  }
  return null
}

function counted(days: number | undefined, writing: Writing): CivilDate | null {
  if (days === undefined || !writing.sentOn) return null
  return Temporal.PlainDate.from(writing.sentOn).add({ days }).toString()
}

const nextWeekBefore =
  /(?:\bweek\s+on|\bnext\s+week(?:'s|’s)?|nachste(?:n|r)?\s+woche|kommende(?:n|r)?\s+woche|proxima\s+semana(?:\s+el)?)\s*(?:on|am|el|,)?\s*$/
const nextWeekAfter =
  /^,?\s*(?:next\s+week|week\b|nachste[rn]?\s+woche|kommende[rn]?\s+woche|de\s+la\s+proxima\s+semana|de\s+la\s+semana\s+que\s+viene|de\s+la\s+semaine\s+prochaine|da\s+proxima\s+semana|da\s+semana\s+que\s+vem)/

const nextBefore = /\b(?:next|nachste[nrm]?)\s+$/
const nextAfter = /^\s+prochain\b/

/** A weekday alone is the next one after the day of writing; `next week` beside it moves it there. */
function nextWeekday(match: RegExpMatchArray, folded: string, writing: Writing): CivilDate | null {
  const weekday = weekdayNumbers.get(match[1] ?? '')
  if (weekday === undefined || !writing.sentOn) return null
  const sent = Temporal.PlainDate.from(writing.sentOn)
  const start = match.index ?? 0
  const inNextWeek =
    nextWeekBefore.test(folded.slice(Math.max(0, start - 40), start)) ||
    nextWeekAfter.test(folded.slice(start + match[0].length, start + match[0].length + 40))
  if (inNextWeek) return sent.add({ days: 8 - sent.dayOfWeek + weekday - 1 }).toString()
  const days = ((weekday - sent.dayOfWeek + 6) % 7) + 1
  const isNext =
    nextBefore.test(folded.slice(Math.max(0, start - 12), start)) ||
    nextAfter.test(folded.slice(start + match[0].length, start + match[0].length + 12))
  // Nobody calls tomorrow `next Friday`.
  return sent.add({ days: isNext && days <= 2 ? days + 7 : days }).toString()
}
