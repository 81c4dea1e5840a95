/** How a draft sounds. */
export type Tone = 'warm' | 'plain' | 'formal'

/** The languages that drafts are written in. */
export type DraftLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt'

/** Sie or du, usted or tú, vous or tu; languages without the difference say the same in both. */
export type Register = 'formal' | 'familiar'

/** `letter` is a thank-you for paper. */
export type DraftKind = 'thank-you' | 'check-in' | 'gracious' | 'linkedin-note' | 'letter'

/**
 * What a sentence may mention. In a phrase they stand as `{company}`; a phrase is only taken when all it
 * mentions is known, and where no phrase can do without, the unknown stays visible as a slot.
 */
export type Mention =
  | 'name'
  | 'firstName'
  | 'company'
  | 'role'
  | 'day'
  | 'topic'
  | 'strength'
  | 'promised'
  | 'sender'
  | 'senderAddress'
  | 'address'
  | 'date'

/** Several ways to say one thing; later ones serve the second and third interviewer of a company. */
export type Alternatives = readonly [string, ...string[]]

export type ByTone = Readonly<Record<Tone, Alternatives>>

export interface Letter {
  subject: Alternatives
  greeting: ByTone
  /** The paragraphs in their order. */
  paragraphs: readonly ByTone[]
  signOff: ByTone
}

/** One language's way of writing: everything that adding a language to the drafts takes. */
export interface DraftPhrases {
  language: DraftLanguage
  /** How an unknown stands in the text, inside its brackets. */
  slots: Readonly<Record<Mention, string>>
  /** A day of the past week, and an older one; `{weekday}` and `{date}` are filled in by Intl. */
  day: { recent: (weekday: string) => string; older: (date: string) => string }
  /** The date of a letter, from the date as Intl writes it. */
  letterDate: (date: string) => string
  registers: Readonly<
    Record<
      Register,
      Readonly<
        Record<Exclude<DraftKind, 'linkedin-note' | 'letter'>, Letter> & { linkedInNote: Alternatives }
      >
    >
  >
}

/** The same words in every tone. */
export function anyTone(...alternatives: Alternatives): ByTone {
  return { warm: alternatives, plain: alternatives, formal: alternatives }
}
