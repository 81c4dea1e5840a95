import { calendarLanguages } from './calendar/languages.ts'
import type { CalendarWords } from './calendar/words.ts'
import type { DateMention } from './find-dates.ts'
import { anyOf } from './fold-text.ts'
import { sentenceSpans } from './sentences.ts'

const of = (pickWords: (words: CalendarWords) => readonly string[]) =>
  anyOf(calendarLanguages.flatMap(pickWords))
const cancelled = new RegExp(`(?<![a-z])(?:${of(({ cancelled: words }) => words)})(?![a-z])`)
const moved = new RegExp(`(?<![a-z])(?:${of(({ moved: words }) => words)})(?![a-z])`)
/** `If you need to cancel`: nothing is cancelled yet. */
const conditional =
  /\b(?:if|should you|unless|falls|wenn|sollten sie|si|en caso|para cancelar|se precisar|se quiser|caso|pour annuler|to cancel)\b/
const formerJustBefore = new RegExp(
  `(?:^|[^a-z])(?:${of(({ former }) => former)})\\s*[:(]?\\s*(?:the\\s+|el\\s+|le\\s+|den\\s+|o\\s+|dia\\s+|am\\s+|on\\s+)?$`,
)
const formerLine =
  /^\W*(?:old|was|before|previous(?:ly)?|original(?:ly)?|former|antes|anterior(?:mente)?|avant|alt|bisher|vorher|ancien(?:ne)?|precedemment)\s*(?:date\/time\s*)?(?:\([a-z]+\)\s*)?:/
const arrow = /→|->|=>|➜|⇒/

/** A calendar's own notice that an event is gone, in its subject or its first lines. */
const cancelledEvent =
  /^\W*(?:cancel(?:l)?ed|abgesagt|annule|cancelad[oa])\b|\bevent has been cancel|\btermin wurde abgesagt|\bevenement a ete annule|\bevento (?:ha sido|foi) cancelado/

/** The days of a text that still hold: not the old ones of something moved, and none of what was cancelled. */
export function datesThatHold(
  folded: string,
  subject: string,
  dates: readonly DateMention[],
): readonly DateMention[] {
  const isGone = cancelledEvent.test(subject) || cancelledEvent.test(folded.slice(0, 160))
  if (isGone && !moved.test(folded)) return []
  const kept = dates.filter((date) => !isFormer(folded, date.start))
  const replaced = new Set<DateMention>()
  for (const { start, end } of joinedAtColons(folded)) {
    const named = kept.filter((date) => date.start >= start && date.start < end)
    if (named.length === 0) continue
    const sentence = folded.slice(start, end)
    const isCancelled = cancelled.test(sentence) && !conditional.test(sentence)
    if (named.length > 1 && (moved.test(sentence) || isCancelled))
      for (const date of named.slice(0, -1)) replaced.add(date)
    else if (isCancelled && !moved.test(sentence)) for (const date of named) replaced.add(date)
    for (const [index, date] of named.entries()) {
      const next = named[index + 1]
      if (next && arrow.test(folded.slice(date.end, next.start))) replaced.add(date)
    }
  }
  return kept.filter((date) => !replaced.has(date))
}

/** `We moved your talk: from Monday to Tuesday` is one sentence. */
function joinedAtColons(folded: string): readonly { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const span of sentenceSpans(folded)) {
    const last = joined.at(-1)
    const goesOn = last && folded[last.end - 1] === ':' && !folded.slice(last.end, span.start).includes('\n')
    if (last && goesOn) last.end = span.end
    else joined.push({ ...span })
  }
  return joined
}

/** Whether a place of the text speaks of what was before: `Old: …`, `instead of …`, `moved from …`. */
export function isFormer(folded: string, start: number): boolean {
  const lineStart = folded.lastIndexOf('\n', start - 1) + 1
  const before = folded.slice(Math.max(lineStart, start - 60), start)
  if (formerLine.test(folded.slice(lineStart, start))) return true
  const clause = before.slice(
    Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('(')) + 1,
  )
  return /\b(?:from|before|not|was|nicht|vor|antes|era|avant)\s*$/.test(clause)
    ? /\b(?:moved|rescheduled|changed|postponed|shifted|pushed)\b[^.]{0,40}\bfrom\s*$|\b(?:was|era)\s*$/.test(
        clause,
      )
    : formerJustBefore.test(clause)
}
