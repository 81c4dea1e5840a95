import type { CivilDate } from '../../etiquette/events.ts'
import { calendarLanguages } from './calendar/languages.ts'
import type { CalendarWords } from './calendar/words.ts'
import type { Fact, Mail } from './fact.ts'
import { findDates, type Writing } from './find-dates.ts'
import { anyOf, foldText } from './fold-text.ts'
import { sentenceSpans } from './sentences.ts'

/**
 * The date by which they promised to answer: the upper end of a range, counted from the day of sending;
 * business days are Monday to Friday, a week ends on its Friday, a month on its last day.
 * Vague promises (`early next week`, `soon`) and dates by which the reader is to do something are none.
 */
export function findReplyBy(
  mail: Mail,
  writing: Writing,
  options: { promiseExpected: boolean },
): Fact<CivilDate> | null {
  const folded = foldText(mail.body)
  const candidates = sentenceSpans(folded).flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end)
    const weight = weigh(sentence, folded.slice(Math.max(0, start - 140), start), options.promiseExpected)
    if (weight <= 0) return []
    const read = readSentence(sentence, writing)
    return read
      ? [{ ...read, weight: weight + read.weight, words: mail.body.slice(start, end).trim().slice(0, 240) }]
      : []
  })
  const best = candidates.sort((a, b) => b.weight - a.weight)[0]
  return best ? { value: best.date, place: { in: 'body', words: best.words } } : null
}

const of = (pickWords: (words: CalendarWords) => readonly string[]) =>
  anyOf(calendarLanguages.flatMap(pickWords))
const answer = new RegExp(`(?<![a-z])(?:${of(({ answer: words }) => words)})`)
const asked = new RegExp(`(?<![a-z])(?:${of(({ asked: words }) => words)})`)
const interviewHeld =
  /\b(?:interview|gesprach|entrevista|entretien)[a-z]*\s+(?:on|am|of|el|del|du|le|no|do|em|von|vom)\b/
const vague =
  /\b(?:early|beginning of|start of|mid|anfang|mitte|principios|inicio|inicios|comienzos|a mediados|debut|milieu|comeco|meados)\b(?:\s+(?:de|of|du|der|da|do|la|next|nachster|en))*\s*$/
const weekOf =
  /\b(?:week of|week commencing|week beginning|semana del?|semaine du|woche (?:vom|ab)|semana de)\s*(?:the\s+)?(?:monday,?\s+|lunes\s+|lundi\s+)?$/

function weigh(sentence: string, before: string, promiseExpected: boolean): number {
  const speaksOfAnswer = answer.test(sentence)
  const speaksBefore = answer.test(before)
  const isAsked = asked.test(sentence)
  if (
    isAsked &&
    !/\b(?:we|wir|nous|nosotros|i'll|i will)\b.*(?:get back|let you know|melden|recontact|avisa)/.test(
      sentence,
    )
  )
    return speaksOfAnswer && promiseExpected ? 1 : 0
  if (speaksOfAnswer) return 4
  return promiseExpected ? (speaksBefore ? 3 : 2) : 0
}

interface Read {
  date: CivilDate
  weight: number
}

function readSentence(sentence: string, writing: Writing): Read | null {
  return spanOf(sentence, writing) ?? endOf(sentence, writing) ?? namedDay(sentence, writing)
}

const numbers = new Map(calendarLanguages.flatMap(({ numbers: words }) => Object.entries(words)))
const number = `(?:\\d{1,2}|${anyOf(numbers.keys())})`
const rangeWord = `(?:\\s*[-–/]\\s*|\\s+(?:${of(({ rangeWords }) => rangeWords)})\\s+)`
const filler =
  '(?:(?:full|more|further|other|next|the|good|kommenden|nachsten|weiteren|weitere|volle|proximos|proximas|siguientes|prochains|prochaines|proximos|seguintes|mais)\\s+)?'
const units = {
  businessDay: of(({ units: { businessDay } }) => businessDay),
  day: of(({ units: { day } }) => day),
  week: of(({ units: { week } }) => week),
  month: of(({ units: { month } }) => month),
  hour: of(({ units: { hour } }) => hour),
}
const unit = `(${units.businessDay})|(${units.week})|(${units.month})|(${units.hour})|(${units.day})`
const span = new RegExp(
  `(?:(${of(({ within }) => within)})\\s+)?(?:(?:the|los|las|les|den|der|os|as|about|around|roughly|etwa|unos|unas|environ|cerca de|maximal|hochstens|maximum|a|maximo)\\s+)*(?<![a-z\\d])(${number})(?:${rangeWord}(${number}))?[\\s-]+${filler}(?:${unit})(?![a-z])(?:\\s+(?:or|ou|o|oder)\\s+(${number})(?![a-z\\d]))?`,
  'g',
)
const fortnight = /\b(?:a|in a|within a) fortnight\b|\bquinzaine\b/
const ago =
  /^\s*(?:ago|earlier|long|old|later)\b|\b(?:vor|hace|ha|il y a|depuis|seit|desde hace|for|last|past)\s*$/

/** `within 3 to 5 business days`, `in zwei Wochen`: counted from the day of sending. */
function spanOf(sentence: string, writing: Writing): Read | null {
  if (!writing.sentOn) return null
  const sent = Temporal.PlainDate.from(writing.sentOn)
  if (fortnight.test(sentence)) return { date: sent.add({ days: 14 }).toString(), weight: 1 }
  for (const match of sentence.matchAll(span)) {
    const start = match.index ?? 0
    if (
      ago.test(sentence.slice(Math.max(0, start - 12), start)) ||
      ago.test(sentence.slice(start + match[0].length)) ||
      /^(?:vor|hace|il y a)$/.test(match[1] ?? '')
    )
      continue
    const count = amount(match[9] ?? match[3] ?? match[2])
    if (count === null) continue
    const weight = (match[1] === undefined ? 0 : 2) + 1
    if (match[4] !== undefined) return { date: addBusinessDays(sent, count).toString(), weight }
    if (match[5] !== undefined) return { date: sent.add({ weeks: count }).toString(), weight }
    if (match[6] !== undefined) return { date: sent.add({ months: count }).toString(), weight }
    if (match[7] !== undefined) {
      if (count < 12) continue
      return { date: sent.add({ days: Math.ceil(count / 24) }).toString(), weight }
    }
    return { date: sent.add({ days: count }).toString(), weight }
  }
  return null
}

function amount(words: string | undefined): number | null {
  if (words === undefined) return null
  const read = numbers.get(words.replace(/\s+/g, ' ')) ?? Number(words)
  return Number.isInteger(read) && read > 0 && read <= 90 ? read : null
}

function addBusinessDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let date = from
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek <= 5) left -= 1
  }
  return date
}

const ends = {
  nextWeek: new RegExp(`(?<![a-z])(?:${of(({ ends: { nextWeek } }) => nextWeek)})(?![a-z])`),
  week: new RegExp(`(?<![a-z])(?:${of(({ ends: { week } }) => week)})(?![a-z])`),
  nextMonth: new RegExp(`(?<![a-z])(?:${of(({ ends: { nextMonth } }) => nextMonth)})(?![a-z])`),
  month: new RegExp(`(?<![a-z])(?:${of(({ ends: { month } }) => month)})(?![a-z])`),
  year: new RegExp(`(?<![a-z])(?:${of(({ ends: { year } }) => year)})(?![a-z])`),
} as const

const months = new Map(
  calendarLanguages.flatMap(({ months: all }) =>
    all.flatMap((names, index) =>
      names.filter((name) => name.length > 3).map((name) => [name, index + 1] as const),
    ),
  ),
)
const endOfMonth = new RegExp(
  `\\b(?:end of|ende|final de|finales de|fin|final|fim de)\\s+(${anyOf(months.keys())})\\b`,
)

/** `by the end of next week`, `Ende des Monats`, `fin mars`. */
function endOf(sentence: string, writing: Writing): Read | null {
  if (!writing.sentOn) return null
  const sent = Temporal.PlainDate.from(writing.sentOn)
  const friday = (date: Temporal.PlainDate) => date.add({ days: 5 - date.dayOfWeek })
  const lastOf = (date: Temporal.PlainDate) => date.with({ day: date.daysInMonth })
  if (ends.nextWeek.test(sentence)) return { date: friday(sent.add({ weeks: 1 })).toString(), weight: 3 }
  if (ends.nextMonth.test(sentence)) return { date: lastOf(sent.add({ months: 1 })).toString(), weight: 3 }
  const named = endOfMonth.exec(sentence)
  const month = named ? months.get(named[1] ?? '') : undefined
  if (month !== undefined) {
    const first = Temporal.PlainDate.from({ year: sent.year + (month < sent.month ? 1 : 0), month, day: 1 })
    return { date: lastOf(first).toString(), weight: 3 }
  }
  if (ends.month.test(sentence)) return { date: lastOf(sent).toString(), weight: 3 }
  if (ends.year.test(sentence)) return { date: sent.with({ month: 12, day: 31 }).toString(), weight: 2 }
  if (ends.week.test(sentence))
    return { date: friday(sent.dayOfWeek > 5 ? sent.add({ weeks: 1 }) : sent).toString(), weight: 3 }
  return null
}

const by = new RegExp(
  `(?<![a-z])(?:${of(({ by: words }) => words)})\\s+(?:(?:the|el|le|la|den|dem|o|a|dia|zum|next|this|proximo|kommenden|nachsten|diesen|este|esta|ao|du|later|than|than\\s+the)\\s+)*(?:\\d{1,2}\\s*(?:am|pm|h|uhr)\\s+(?:on\\s+)?)?$`,
)

/** `by Friday, 4 December`: a named day after a word for `by`, or any day of a sentence about their answer. */
function namedDay(sentence: string, writing: Writing): Read | null {
  const dates = findDates(sentence, writing).filter(({ start, date }) => {
    const before = sentence.slice(Math.max(0, start - 40), start)
    return (
      !weekOf.test(before) && !vague.test(before) && (writing.sentOn === undefined || date >= writing.sentOn)
    )
  })
  const introduced = dates.find(({ start }) => by.test(sentence.slice(0, start)))
  if (introduced) return { date: introduced.date, weight: 3 }
  const last = dates.at(-1)
  return last && answer.test(sentence) && !interviewHeld.test(sentence)
    ? { date: last.date, weight: 1 }
    : null
}
