import { openSlots } from '../draft.ts'
import { fold } from '../fold.ts'
import { LEXICONS } from '../lexicons/all.ts'
import { indexesFor } from '../lexicons/indexes.ts'
import { CONCEPTS, type Concept } from '../lexicons/lexicon.ts'
import { conceptsOf } from '../lexicons/match.ts'
import { sentencesOf } from '../model/sentences.ts'
import { findBlame } from './blame.ts'
import type { Finding, FindingKind } from './finding.ts'
import { fingerprint } from './likeness.ts'
import { misspelling } from './spelling.ts'
import { type SentLetter, twinOf } from './twin.ts'

/** Lengths that career services recommend for a thank-you: 80 to 200 words, never under 40 or over 250. */
const fewestWords = 40
const mostWords = 250

/** A message as it is being written, and what the timeline knows about its people. */
export interface MessageUnderWay {
  kind: 'thank-you' | 'check-in' | 'other'
  subject?: string
  /** The user's own words. */
  text: string
  /** The full names of those it goes to. */
  names: readonly string[]
  company?: string
  /** What others of the company got, by their names. */
  letters?: readonly SentLetter[]
}

/**
 * Reads a message for what its writer would want to know before it goes: in the order in which it matters, each kind
 * once. Only thank-yous and check-ins are judged by their tone and length; an open slot is found in any message.
 */
export function checkManners(message: MessageUnderWay, off: readonly FindingKind[] = []): readonly Finding[] {
  return [
    ...slots(message),
    ...tone(message),
    ...names(message),
    ...copies(message),
    ...lengths(message),
  ].filter(
    (finding, index, all) =>
      !off.includes(finding.kind) && all.findIndex(({ kind }) => kind === finding.kind) === index,
  )
}

function slots({ subject, text }: MessageUnderWay): Finding[] {
  const [slot] = openSlots(`${subject ?? ''}\n${text}`)
  return slot ? [{ kind: 'open-slot', slot }] : []
}

function tone({ kind, text }: MessageUnderWay): Finding[] {
  if (kind === 'other') return []
  const question = kind === 'thank-you' ? newsQuestion(text) : null
  const blame = findBlame(fold(text))
  return [
    ...(question ? [{ kind: 'asks-for-news' as const, words: question }] : []),
    ...(blame ? [{ kind: 'blames' as const, words: blame }] : []),
  ]
}

const newsIdeas: ReadonlySet<Concept> = new Set(['status', 'decision', 'nextSteps', 'news', 'hearBack'])

/** The question of a thank-you that is really a check-in. */
function newsQuestion(text: string): string | null {
  // One foreign sentence in a mail is common; the ideas are the same in every language.
  const indexes = LEXICONS.flatMap(({ language }) => indexesFor(language).slice(0, 1))
  const asking = sentencesOf(text).find(
    ({ asks, words }) =>
      asks &&
      indexes.some((index) =>
        [...conceptsOf(words, index)].some((idea) => newsIdeas.has(CONCEPTS[idea] ?? 'job')),
      ),
  )
  return asking ? asking.words.join(' ') : null
}

function names({ text, names: people, company }: MessageUnderWay): Finding[] {
  const name = people.map((person) => misspelling(text, person)).find((found) => found !== null)
  const firm = company === undefined ? null : misspelling(text, company)
  return [
    ...(name ? [{ kind: 'misspelt-name' as const, ...name }] : []),
    ...(firm ? [{ kind: 'misspelt-company' as const, ...firm }] : []),
  ]
}

function copies({ kind, text, letters }: MessageUnderWay): Finding[] {
  if (kind !== 'thank-you' || !letters) return []
  const twin = twinOf(fingerprint(text), letters)
  return twin ? [{ kind: 'same-text', name: twin.name }] : []
}

function lengths({ kind, text }: MessageUnderWay): Finding[] {
  if (kind === 'other') return []
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  if (words > mostWords) return [{ kind: 'too-long', words }]
  const isShort = kind === 'thank-you' && words < fewestWords && isFinished(text)
  return isShort ? [{ kind: 'too-short', words }] : []
}

/** Whether it ends as letters end, with a name in a line of its own: before that everything is still too short. */
function isFinished(text: string): boolean {
  const lines = text.trim().split('\n')
  const last = lines.at(-1)?.trim() ?? ''
  return lines.length > 1 && /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+|$)){1,4}$/u.test(last)
}
