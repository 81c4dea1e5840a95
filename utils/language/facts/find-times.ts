import { calendarLanguages } from './calendar/languages.ts'
import { anyOf } from './fold-text.ts'

/** A clock time named in a text. */
export interface TimeMention {
  hour: number
  minute: number
  start: number
  end: number
  /** The zone as worded right after it. */
  zone?: { start: number; end: number }
  /** How sure the reading is: `14:30` is a time for certain, `at 10` might be something else. */
  certain: boolean
}

const all = <Key extends 'atClock' | 'clockUnits' | 'morning' | 'afternoon' | 'noon'>(key: Key) =>
  anyOf(calendarLanguages.flatMap((words) => words[key]))

const beforeHour = new Map(calendarLanguages.flatMap((words) => Object.entries(words.beforeHour)))
const afterHour = new Map(calendarLanguages.flatMap((words) => Object.entries(words.afterHour)))
/** `y media`, `et quart`, right after an hour. */
const minutesAfter = `(?:\\s+(${anyOf(afterHour.keys())})(?![a-z]))?`
const weekday = anyOf(calendarLanguages.flatMap(({ weekdays }) => weekdays.flat()))

const morning = all('morning')
const afternoon = all('afternoon')
const dayHalf = `(?:\\s*(${morning}|${afternoon})(?![a-z]))?`
const numberWords = new Map(
  calendarLanguages.flatMap(({ numbers }) => Object.entries(numbers)).filter(([, n]) => n >= 1 && n <= 12),
)
const hourWord = anyOf([...numberWords.keys()].filter((word) => word.length > 2))

const patterns = {
  clock: new RegExp(
    `(?<![\\d.:/+-])([01]?\\d|2[0-3])(?::|\\s?h\\s?|(?<=\\d)\\.(?=\\d{2}\\s*(?:uhr|am|pm|a\\.m|p\\.m|h\\b|–|-)))([0-5]\\d)(?![\\d:])(?:\\s*(?:${all('clockUnits')})(?![a-z]))?${dayHalf}`,
    'g',
  ),
  dayHalf: new RegExp(`(?<![\\d.:/+-])(1[0-2]|[1-9])\\s*(${morning}|${afternoon})(?![a-z])`, 'g'),
  dotted: new RegExp(
    `(?<=(?<![a-z])(?:at|um|ab|gegen|a las|as|${weekday}),?\\s)([01]?\\d|2[0-3])\\.([0-5]\\d)(?!\\.?\\d)${dayHalf}`,
    'g',
  ),
  reported: /(?:time|hora|heure|uhrzeit|horario)\s*:\s*([01]\d|2[0-3])([0-5]\d)(?![\d:.])/g,
  military: /(?<![\d.:/+-])([01]\d|2[0-3])([0-5]\d)\s*(?:hrs|hours|h|uhr)(?![a-z\d])/g,
  unit: new RegExp(
    `(?<![\\d.:/+-])(\\d{1,2})\\s*(?:${all('clockUnits')})(?![a-z\\d])${minutesAfter}${dayHalf}`,
    'g',
  ),
  before: new RegExp(
    `\\b(${anyOf(beforeHour.keys())})\\s+(${hourWord}|\\d{1,2})\\b(?!:)(?:\\s+uhr)?${dayHalf}`,
    'g',
  ),
  noon: new RegExp(`\\b(?:(?:at|um|a|al|as|ao)\\s+)(?:12\\s*(?:uhr\\s*)?)?(${all('noon')})\\b`, 'g'),
  bare: new RegExp(
    `(?<![a-z])(${all('atClock')})\\s+(\\d{1,2})${minutesAfter}(?![\\d:/%€$]|[.,]\\d|\\s*(?:%|€|euro|jours|dias|days|wochen|people|personas|de\\s+(?!la\\b)[a-z]))${dayHalf}`,
    'g',
  ),
  word: new RegExp(
    `(?<![a-z])(?:at|um|a las|a la|as)\\s+(${hourWord})(?![a-z])(?:\\s+(?:uhr|o['’]clock|horas|heures))?${minutesAfter}${dayHalf}`,
    'g',
  ),
  frenchWord: new RegExp(`(?<![a-z])a\\s+(${hourWord})\\s+heures?${minutesAfter}${dayHalf}`, 'g'),
} as const

const zoneAfter =
  /^\s*(?:[–-]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)?\s*)?[,(]??\s*(\(?(?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d{2})?\)?(?:[ ]+[a-z][a-z '-]*(?:,[ ]*[a-z][a-z '-]*)*)?|(?:[ecmp][sd]?t|gmt|utc|bst|ist|ces?t|eest|eet|west|wet|brt|art|clt|mez|mesz|hec|sgt|jst|aest|aedt|hkt)\b|(?:pacific|eastern|central|mountain|uk|united kingdom|london|berlin|paris|madrid|dublin|new york|amsterdam)\s+(?:standard |daylight )?time(?:\s*\([^)]{1,40}\))?|hora\s+(?:de|do|da|peninsular|local|oficial)\s*[a-z ]{0,30}|heure\s+(?:de|d['’])\s*[a-z]{2,20}|(?:mitteleuropaische|ortszeit)[a-z -]{0,30}|horario\s+de\s+[a-z ]{2,20})/

/** All clock times in a folded text, in their order; never two for one place. */
export function findTimes(folded: string): readonly TimeMention[] {
  const found: TimeMention[] = []
  const take = (
    match: RegExpMatchArray,
    hour: number,
    minute: number,
    half: string | undefined,
    certain: boolean,
  ) => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (found.some((other) => other.start < end && start < other.end)) return
    const read = onTheClock(hour, half)
    if (read === null || minute > 59) return
    const zone = zoneAfter.exec(folded.slice(end, end + 90))
    const zoneStart = zone?.[1] === undefined ? -1 : end + zone[0].length - zone[1].length
    found.push({
      hour: read,
      minute,
      start,
      end,
      certain,
      ...(zoneStart >= 0 && zone?.[1]
        ? { zone: { start: zoneStart, end: zoneStart + zone[1].trimEnd().length } }
        : {}),
    })
  }
  for (const match of folded.matchAll(patterns.clock))
    take(match, Number(match[1]), Number(match[2]), match[3], true)
  for (const match of folded.matchAll(patterns.dayHalf)) take(match, Number(match[1]), 0, match[2], true)
  for (const match of folded.matchAll(patterns.dotted))
    take(match, afternoonHour(match[1] ?? '', match[3]), Number(match[2]), match[3], true)
  for (const match of [...folded.matchAll(patterns.reported), ...folded.matchAll(patterns.military)])
    take(match, Number(match[1]), Number(match[2]), undefined, true)
  for (const match of folded.matchAll(patterns.unit)) {
    const [hour, minutes] = [Number(match[1]), match[2]]
    if (hour >= 6 && hour <= 23) {
      const isSpan = /^\d+\s*h(?:ours|oras|eures|rs)?$/.test(match[0].trim())
      takeShifted(take, match, hour, afterHour.get(minutes ?? ''), match[3], !isSpan)
    } else if (match[3] !== undefined) take(match, hour, 0, match[3], true)
  }
  for (const match of folded.matchAll(patterns.before)) takeBefore(match, take)
  for (const match of folded.matchAll(patterns.noon)) take(match, 12, 0, undefined, true)
  for (const match of folded.matchAll(patterns.bare)) {
    const hour = Number(match[2])
    if (hour >= 1 && hour <= 23)
      takeShifted(
        take,
        match,
        match[4] === undefined && hour < 7 ? hour + 12 : hour,
        afterHour.get(match[3] ?? ''),
        match[4],
        false,
      )
  }
  for (const match of [...folded.matchAll(patterns.word), ...folded.matchAll(patterns.frenchWord)]) {
    const hour = numberWords.get(match[1] ?? '')
    if (hour !== undefined)
      takeShifted(
        take,
        match,
        match[3] === undefined && hour < 7 ? hour + 12 : hour,
        afterHour.get(match[2] ?? ''),
        match[3],
        false,
      )
  }
  return found.sort((a, b) => a.start - b.start)
}

type Take = (
  match: RegExpMatchArray,
  hour: number,
  minute: number,
  half: string | undefined,
  certain: boolean,
) => void

/** An hour and the minutes that words add to it or take from it. */
function takeShifted(
  take: Take,
  match: RegExpMatchArray,
  hour: number,
  minutes: number | undefined,
  half: string | undefined,
  certain: boolean,
): void {
  const shifted = minutes !== undefined && minutes < 0
  take(match, shifted ? hour - 1 : hour, ((minutes ?? 0) + 60) % 60, half, certain)
}

function takeBefore(match: RegExpMatchArray, take: Take): void {
  const word = match[2] ?? ''
  const named = numberWords.get(word) ?? Number(word)
  const minutes = beforeHour.get((match[1] ?? '').replace(/\s+/g, ' '))
  if (!Number.isInteger(named) || named > 23 || minutes === undefined) return
  const hour = minutes < 0 ? named - 1 : named
  takeShifted(take, match, match[3] === undefined && hour < 7 ? named + 12 : named, minutes, match[3], true)
}

/** Nobody meets at `4.30` in the night; who does, writes `04.30`. */
function afternoonHour(written: string, half: string | undefined): number {
  return half === undefined && /^[1-5]$/.test(written) ? Number(written) + 12 : Number(written)
}

const isAfternoon = new RegExp(`^(?:${afternoon})$`)
const isMorning = new RegExp(`^(?:${morning})$`)

function onTheClock(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null
  if (half !== undefined && isAfternoon.test(half)) return hour < 12 ? hour + 12 : hour
  if (half !== undefined && isMorning.test(half)) return hour === 12 ? 0 : hour
  return hour
}
