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

const all = <
  Key extends 'atClock' | 'clockUnits' | 'morning' | 'afternoon' | 'noon' | 'halfPast' | 'halfBefore',
>(
  key: Key,
) => anyOf(calendarLanguages.flatMap((words) => words[key]))

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
  unit: new RegExp(`(?<![\\d.:/+-])(\\d{1,2})\\s*(?:${all('clockUnits')})(?![a-z\\d])${dayHalf}`, 'g'),
  half: new RegExp(
    `\\b(${all('halfPast')}|${all('halfBefore')})\\s+(${hourWord}|\\d{1,2})\\b(?:\\s+uhr)?${dayHalf}`,
    'g',
  ),
  noon: new RegExp(`\\b(?:(?:at|um|a|al|as|ao)\\s+)(?:12\\s*(?:uhr\\s*)?)?(${all('noon')})\\b`, 'g'),
  bare: new RegExp(
    `(?<![a-z])(${all('atClock')})\\s+(\\d{1,2})(?:\\s+(?:y|e)\\s+(media|meia))?(?![\\d:/%€$]|[.,]\\d|\\s*(?:%|€|euro|jours|dias|days|wochen|people|personas|de\\s+(?!la\\b)[a-z]))${dayHalf}`,
    'g',
  ),
  word: new RegExp(
    `(?<![a-z])(?:at|um|a las|a la|as)\\s+(${hourWord})(?![a-z])(?:\\s+(?:uhr|o['’]clock|horas|heures))?(?:\\s+(?:y|e)\\s+(media|meia))?${dayHalf}`,
    'g',
  ),
} as const

const zoneAfter =
  /^\s*(?:[–-]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)?\s*)?[,(]?\s*(\(?(?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d{2})?\)?|(?:[ecmp][sd]?t|gmt|utc|bst|ist|cest?|eest|eet|west|wet|brt|art|clt|mez|mesz|hec|sgt|jst|aest|aedt|hkt)\b|(?:pacific|eastern|central|mountain|uk|united kingdom|london|berlin|paris|madrid|dublin|new york|amsterdam)\s+(?:standard |daylight )?time(?:\s*\([^)]{1,40}\))?|hora\s+(?:de|do|da|peninsular|local|oficial)\s*[a-z ]{0,30}|heure\s+(?:de|d['’])\s*[a-z]{2,20}|(?:mitteleuropaische|ortszeit)[a-z -]{0,30}|horario\s+de\s+[a-z ]{2,20})/

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
  for (const match of folded.matchAll(patterns.unit)) {
    if (Number(match[1]) >= 6 && Number(match[1]) <= 23)
      take(match, Number(match[1]), 0, match[2], !/^\d+\s*h(?:ours|oras|eures|rs)?$/.test(match[0].trim()))
    else if (match[2] !== undefined) take(match, Number(match[1]), 0, match[2], true)
  }
  for (const match of folded.matchAll(patterns.half)) takeHalf(match, take)
  for (const match of folded.matchAll(patterns.noon)) take(match, 12, 0, undefined, true)
  for (const match of folded.matchAll(patterns.bare)) {
    const hour = Number(match[2])
    if (hour >= 1 && hour <= 23)
      take(
        match,
        match[4] === undefined && hour < 7 ? hour + 12 : hour,
        match[3] === undefined ? 0 : 30,
        match[4],
        false,
      )
  }
  for (const match of folded.matchAll(patterns.word)) {
    const hour = numberWords.get(match[1] ?? '')
    if (hour !== undefined)
      take(
        match,
        match[3] === undefined && hour < 7 ? hour + 12 : hour,
        match[2] === undefined ? 0 : 30,
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

function takeHalf(match: RegExpMatchArray, take: Take): void {
  const word = match[2] ?? ''
  const named = numberWords.get(word) ?? Number(word)
  if (!Number.isInteger(named)) return
  const isBefore = calendarLanguages.some(({ halfBefore }) => halfBefore.includes(match[1] ?? ''))
  const hour = isBefore ? named - 1 : named
  const likely = match[3] === undefined && hour < 7 ? hour + 12 : hour
  take(match, likely, 30, match[3], true)
}

const isAfternoon = new RegExp(`^(?:${afternoon})$`)
const isMorning = new RegExp(`^(?:${morning})$`)

function onTheClock(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null
  if (half !== undefined && isAfternoon.test(half)) return hour < 12 ? hour + 12 : hour
  if (half !== undefined && isMorning.test(half)) return hour === 12 ? 0 : hour
  return hour
}
