import { hashText } from '../model/hash.ts'
import { sentencesOf } from '../model/sentences.ts'

const wordsInARow = 4
const mostMarks = 160

/** What is remembered of a letter to tell a copy of it: hashes of word runs, from which no word can be read back. */
export type Fingerprint = readonly number[]

/** The fingerprint of a text; greeting, names and dates weigh little in it because they are few. */
export function fingerprint(text: string): Fingerprint {
  const words = sentencesOf(text).flatMap((sentence) => sentence.words)
  const marks = new Set<number>()
  for (let at = 0; at + wordsInARow <= words.length && marks.size < mostMarks; at += 1) {
    marks.add(hashText(7, words.slice(at, at + wordsInARow).join(' ')))
  }
  return [...marks]
}

/** How much of the shorter text stands in the other one too: 0 for nothing, 1 for all of it. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  if (a.length === 0 || b.length === 0) return 0
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  return shorter.filter((mark) => longer.has(mark)).length / shorter.length
}
