import type { CivilDate } from '../../etiquette/events.ts'
import type { DraftPhrases, Mention } from './phrases.ts'

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
  /** The postal addresses of a letter, in several lines. */
  senderAddress?: string
  address?: string
}

/** The known mentions, as they stand in a sentence. */
export type Mentions = Partial<Record<Mention, string>>

/** Puts the facts into the words of a language. */
export function mentionsOf(facts: DraftFacts, phrases: DraftPhrases): Mentions {
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
    ...(promisedOn ? { promised: dateInWords(promisedOn, phrases) } : {}),
    ...(sender ? { sender } : {}),
    ...(facts.senderAddress ? { senderAddress: facts.senderAddress } : {}),
    ...(facts.address ? { address: facts.address } : {}),
    date: phrases.letterDate(inWords(facts.today, phrases, { year: 'numeric' })),
  }
}

function dateInWords(date: CivilDate, phrases: DraftPhrases): string {
  return inWords(date, phrases, {})
}

function inWords(date: CivilDate, { language }: DraftPhrases, more: { year?: 'numeric' }): string {
  return Temporal.PlainDate.from(date).toLocaleString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    ...more,
  })
}

function dayInWords(date: CivilDate, today: CivilDate, phrases: DraftPhrases): string {
  const day = Temporal.PlainDate.from(date)
  const daysAgo = day.until(Temporal.PlainDate.from(today)).days
  return daysAgo >= 0 && daysAgo < 7
    ? phrases.day.recent(day.toLocaleString(phrases.language, { weekday: 'long' }))
    : phrases.day.older(dateInWords(date, phrases))
}

const mentioned = /\{(\w+)\}/g

/** The mentions that a phrase needs, by their names. */
export function needs(phrase: string): readonly string[] {
  return [...phrase.matchAll(mentioned)].map((match) => match[1] ?? '')
}

/** A phrase with its mentions filled in; the unknown ones stand as slots in square brackets. */
export function fill(phrase: string, mentions: Mentions, phrases: DraftPhrases): string {
  const known: Readonly<Record<string, string | undefined>> = mentions
  const slots: Readonly<Record<string, string>> = phrases.slots
  return phrase.replace(
    mentioned,
    (_whole, mention: string) => known[mention] ?? `[${slots[mention] ?? mention}]`,
  )
}
