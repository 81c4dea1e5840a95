import { type Fingerprint, likeness } from './likeness.ts'

/** Above this share of common word runs two letters are the same letter. */
const sameLetter = 0.7

/** A letter that somebody else of the company got. */
export interface SentLetter {
  /** Whose it is. */
  name: string
  fingerprint: Fingerprint
}

/** The first of these letters that a text of this fingerprint is a copy of. */
export function twinOf(own: Fingerprint, letters: readonly SentLetter[]): SentLetter | undefined {
  return letters.find((letter) => likeness(own, letter.fingerprint) >= sameLetter)
}
