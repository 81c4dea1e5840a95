import { calendarLanguages } from './calendar/languages.ts'
import type { Fact, Mail } from './fact.ts'
import { type DateMention, findDates, type Writing } from './find-dates.ts'
import { findTimes, type TimeMention } from './find-times.ts'
import { anyOf, foldText } from './fold-text.ts'
import { datesThatHold, isFormer } from './former-dates.ts'
import { sentenceSpans } from './sentences.ts'

/** When the interview is: local date and time as written, `2026-12-04T15:00`, or the date alone. */
export interface InterviewTime {
  at: Fact<string>
  zone?: Fact<string>
}

const interviewWord = new RegExp(
  `(?<![a-z])(?:${anyOf(calendarLanguages.flatMap(({ interview }) => interview))})`,
)
const whenLine =
  /^\W*(?:\w+:\s*)?(?:when|time|date|start|day|wann|termin|beginn|datum|zeit|quand|date et heure|cuando|fecha|hora|dia|quando|data|horario)\b[^:\n]{0,25}:/
const reachable = 160

interface Candidate {
  date: DateMention
  time: TimeMention | null
  weight: number
}

/**
 * Finds when the interview is in a mail that speaks of one. Dates of lines like `Old:` and after `instead of`
 * don't count; several slots to choose from are no interview time yet. With `when-certain` there must be one day and
 * time alone, and a sentence that says so, as an acceptance does.
 */
export function findInterviewTime(
  mail: Mail,
  writing: Writing,
  { only }: { only?: 'when-certain' } = {},
): InterviewTime | null {
  const text = `${mail.body}\n\n${mail.subject}`
  const folded = foldText(text)
  const subjectStart = mail.body.length
  const usWay = { ...writing, monthFirst: writing.monthFirst ?? speaksAmerican(folded) }
  const named = findDates(folded, usWay)
  const dates = datesThatHold(folded, folded.slice(subjectStart).trim(), named)
  const times = findTimes(folded).filter(
    (time) => !isFormer(folded, time.start) && !belongsToFormer(time, named, dates),
  )
  const candidates = dates
    .map((date): Candidate => {
      const time = timeFor(date, times, dates, folded)
      return { date, time, weight: weigh(date, time, folded, usWay) }
    })
    .sort((a, b) => b.weight - a.weight || a.date.start - b.date.start)
  const best = candidates[0]
  if (!best || best.weight <= 0) return null
  if (only === 'when-certain' && !isFixed(best, candidates, folded)) return null
  const place = { in: best.date.start >= subjectStart ? 'subject' : 'body' } as const
  const clock = best.time ? `T${pad(best.time.hour)}:${pad(best.time.minute)}` : ''
  const zone = best.time?.zone
  return {
    at: { value: `${best.date.date}${clock}`, place: { ...place, words: lineAt(text, best.date.start) } },
    ...(zone
      ? {
          zone: {
            value: text.slice(zone.start, zone.end).replace(/^\((.*)\)$/s, '$1'),
            place: { ...place, words: lineAt(text, zone.start) },
          },
        }
      : {}),
  }
}

const tentative =
  /\b(?:could|would|might|may|if|whether|konnte|konnten|wurde|ware|falls|ob|podria|podriamos|seria|si|pourrais|pourrions|pourriez|serait|poderia|poderiamos|se)\b/

/** One day with one time, in a sentence that neither asks nor supposes. */
function isFixed(best: Candidate, candidates: readonly Candidate[], folded: string): boolean {
  const others = candidates.filter(({ date, time }) => time !== null && date.date !== best.date.date)
  const sentence = sentenceSpans(folded).find(
    ({ start, end }) => start <= best.date.start && best.date.start < end,
  )
  const words = sentence ? folded.slice(sentence.start, sentence.end) : ''
  return best.time !== null && others.length === 0 && !/\?/.test(words) && !tentative.test(words)
}

const pad = (number: number) => String(number).padStart(2, '0')

function speaksAmerican(folded: string): boolean {
  return (
    /\b\d{1,2}(?::\d{2})?\s*(?:a\.?m\.?|p\.?m\.?)\s*(?:\(?(?:e[sd]?t|c[sd]t|ct|m[sd]?t|p[sd]?t)\b|(?:eastern|pacific|central|mountain))/.test(
      folded,
    ) || /\b(?:1[3-9]|2\d|3[01])\/20\d\d/.test(folded)
  )
}

/** A time right after a day that no longer counts goes with that day. */
function belongsToFormer(
  time: TimeMention,
  named: readonly DateMention[],
  kept: readonly DateMention[],
): boolean {
  const before = named.findLast((date) => date.end <= time.start)
  return before !== undefined && !kept.includes(before) && time.start - before.end <= 30
}

/** The time that belongs to a day: on its line or soon after, before the next day is named; else just before it. */
function timeFor(
  date: DateMention,
  times: readonly TimeMention[],
  dates: readonly DateMention[],
  folded: string,
): TimeMention | null {
  const next = dates.find((other) => other.start >= date.end)?.start ?? Number.POSITIVE_INFINITY
  const after = times.filter(
    (time) => time.start >= date.end && time.start < next && time.start - date.end <= 400,
  )
  const close = after.find(
    (time) => time.start - date.end <= reachable && (time.certain || time.start - date.end <= 40),
  )
  const previous = dates.findLast((other) => other.end <= date.start)?.end ?? 0
  const before = times.findLast(
    (time) =>
      time.end <= date.start &&
      time.end >= previous &&
      date.start - time.end <= 60 &&
      !folded.slice(time.end, date.start).includes('\n\n'),
  )
  if (before && (!close || date.start - before.end < close.start - date.end))
    return firstOfRange(before, times, folded)
  return close ?? after.find((time) => time.certain) ?? null
}

/** `14:00 – 14:45 on Monday`: the start is the time, not the end that stands next to the day. */
function firstOfRange(time: TimeMention, times: readonly TimeMention[], folded: string): TimeMention {
  const earlier = times.findLast((other) => other.end <= time.start)
  return earlier && /^\s*(?:-|–|to|bis|a|as|à)\s*$/.test(folded.slice(earlier.end, time.start))
    ? earlier
    : time
}

function weigh(date: DateMention, time: TimeMention | null, folded: string, writing: Writing): number {
  const sentenceStart =
    Math.max(folded.lastIndexOf('\n', date.start - 1), folded.lastIndexOf('. ', date.start - 1)) + 1
  const line = folded.slice(folded.lastIndexOf('\n', date.start - 1) + 1, date.start)
  const around = folded.slice(Math.max(0, sentenceStart - 120), date.end + 80)
  const isPast = writing.sentOn !== undefined && date.date < writing.sentOn
  return (
    1 +
    (time ? (time.certain ? 6 : 4) : 0) +
    (interviewWord.test(around) ? 3 : 0) +
    (whenLine.test(line) ? 3 : 0) -
    (date.relative ? 1 : 0) -
    (isPast ? 6 : 0) -
    (asksOrPromises(folded, sentenceStart, date.start) ? 5 : 0)
  )
}

const deadline =
  /\b(?:by|until|no later than|deadline|before|latest|bis(?: spatestens)?|spatestens|hasta|a mas tardar|antes del|avant|au plus tard|jusqu.au|ate|no maximo)\s+(?:(?:the|el|le|zum|o|dia|am)\s+)?(?:[a-z-]+,?\s+)?$/

function asksOrPromises(folded: string, sentenceStart: number, start: number): boolean {
  return deadline.test(folded.slice(sentenceStart, start))
}

function lineAt(text: string, start: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', start)
  return text
    .slice(from, to < 0 ? undefined : to)
    .trim()
    .slice(0, 200)
}
