/** What the quiet check of a message can find; each can be switched off in the options. */
export const FINDING_KINDS = [
  'open-slot',
  'asks-for-news',
  'blames',
  'misspelt-name',
  'misspelt-company',
  'same-text',
  'too-long',
  'too-short',
] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

/** One finding with what a sentence about it needs. */
export type Finding =
  | { kind: 'open-slot'; slot: string }
  /** A thank-you that asks how things stand is a check-in in disguise (docs/etiquette.md). */
  | { kind: 'asks-for-news'; words: string }
  | { kind: 'blames'; words: string }
  | { kind: 'misspelt-name' | 'misspelt-company'; written: string; known: string }
  /** Nearly the letter that somebody else of the company got. */
  | { kind: 'same-text'; name: string }
  | { kind: 'too-long' | 'too-short'; words: number }
