import type { CivilDate } from '../etiquette/events.ts'
import { de } from './drafts/de.ts'
import { en } from './drafts/en.ts'
import { es } from './drafts/es.ts'
import { fr } from './drafts/fr.ts'
import type {
  Alternatives,
  DraftKind,
  DraftLanguage,
  DraftPhrases,
  Mention,
  Register,
  Tone,
} from './drafts/phrases.ts'
import { pt } from './drafts/pt.ts'

const phrasebooks: Readonly<Record<DraftLanguage, DraftPhrases>> = { en, es, fr, de, pt }

/** LinkedIn's limit for the note of an invitation in a free account (2026). */
const linkedInNoteLimit = 200

/** What is known for sure; whatever is absent becomes a slot or is not mentioned. */
export interface DraftFacts {
  /** The full name of the person written to. */
  name?: string
  company?: string
  role?: string
  /** The day of the interview, in the user's zone. */
  interviewOn?: CivilDate
  /** The day on which the draft is written: a weekday names only a day of the last six. */
  today: CivilDate
  /** What was talked about, from the user's own notes. */
  topic?: string
  /** What the user can do, from their own preparation. */
  strength?: string
  /** The date they promised for an answer. */
  promisedOn?: CivilDate
  /** The user's own name. */
  sender?: string
}

export interface DraftRequest {
  kind: DraftKind
  language?: DraftLanguage
  tone?: Tone
  register?: Register
  facts: DraftFacts
  /** 0 for the first person of a company, 1 for the second…: no two of them get the same letter. */
  variant?: number
}

/** A draft as plain text: paragraphs parted by an empty line, slots in square brackets. */
export interface Draft {
  subject: string
  text: string
  /** The slots left open in it, as they stand in the text. */
  slots: readonly string[]
}

/**
 * Writes a draft out of the user's own facts and nothing else. What a sentence can't do without and nobody
 * knows stands as a slot, `[something that you talked about]`. The same request gives the same draft.
 */
export function writeDraft(request: DraftRequest): Draft {
  const phrases = phrasebooks[request.language ?? 'en']
  const register = phrases.registers[request.register ?? 'formal']
  const tone = request.tone ?? 'warm'
  const variant = request.variant ?? 0
  const mentions = mentionsOf(request.facts, phrases)
  const choose = (alternatives: Alternatives) =>
    fill(pick(alternatives, mentions, variant), mentions, phrases)

  if (request.kind === 'linkedin-note') {
    const fitting = register.linkedInNote.find(
      (note) => fill(note, mentions, phrases).length <= linkedInNoteLimit,
    )
    return drafted('', choose([fitting ?? register.linkedInNote[0]]))
  }
  const letter = register[request.kind]
  const text = [
    choose(letter.greeting[tone]),
    ...letter.paragraphs.map((paragraph) => choose(paragraph[tone])),
    choose(letter.signOff[tone]),
  ].join('\n\n')
  return drafted(choose(letter.subject), text)
}

/** The slots that still stand in a text: what a draft left open and nobody has filled in. */
export function openSlots(text: string): readonly string[] {
  const known = new Set(
    Object.values(phrasebooks).flatMap(({ slots }) => Object.values(slots).map((slot) => `[${slot}]`)),
  )
  return [...new Set(text.match(/\[[^\][\n]{1,80}\]/g) ?? [])].filter((slot) => known.has(slot))
}

function drafted(subject: string, text: string): Draft {
  return { subject, text, slots: openSlots(`${subject}\n${text}`) }
}

type Mentions = Partial<Record<Mention, string>>

function mentionsOf(facts: DraftFacts, phrases: DraftPhrases): Mentions {
  const { name, company, role, interviewOn, topic, strength, promisedOn, sender } = facts
  const firstName = name?.trim().split(/\s+/)[0]
  return {
    ...(name ? { name } : {}),
    ...(firstName ? { firstName } : {}),
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(interviewOn ? { day: dayInWords(interviewOn, facts.today, phrases) } : {}),
    ...(topic ? { topic: topic.trim().replace(/[.!]+$/, '') } : {}),
    ...(strength ? { strength: strength.trim().replace(/[.!]+$/, '') } : {}),
    ...(promisedOn ? { promised: dateInWords(promisedOn, phrases.language) } : {}),
    ...(sender ? { sender } : {}),
  }
}

function dateInWords(date: CivilDate, language: DraftLanguage): string {
  return Temporal.PlainDate.from(date).toLocaleString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
  })
}

function dayInWords(date: CivilDate, today: CivilDate, phrases: DraftPhrases): string {
  const day = Temporal.PlainDate.from(date)
  const daysAgo = day.until(Temporal.PlainDate.from(today)).days
  return daysAgo >= 0 && daysAgo < 7
    ? phrases.day.recent(day.toLocaleString(phrases.language, { weekday: 'long' }))
    : phrases.day.older(dateInWords(date, phrases.language))
}

const mentioned = /\{(\w+)\}/g

function needs(phrase: string): readonly string[] {
  return [...phrase.matchAll(mentioned)].map((match) => match[1] ?? '')
}

/** The phrases with the fewest unknowns, of these the ones that say most, and of these the variant's turn. */
function pick(alternatives: Alternatives, mentions: Mentions, variant: number): string {
  const weighed = alternatives.map((phrase) => {
    const needed = needs(phrase)
    const unknown = needed.filter((mention) => !(mention in mentions)).length
    return { phrase, weight: unknown * 100 - needed.length }
  })
  const least = Math.min(...weighed.map(({ weight }) => weight))
  const best = weighed.filter(({ weight }) => weight === least)
  return best[variant % best.length]?.phrase ?? alternatives[0]
}

function fill(phrase: string, mentions: Mentions, phrases: DraftPhrases): string {
  const known: Readonly<Record<string, string | undefined>> = mentions
  const slots: Readonly<Record<string, string>> = phrases.slots
  return phrase.replace(
    mentioned,
    (_whole, mention: string) => known[mention] ?? `[${slots[mention] ?? mention}]`,
  )
}
