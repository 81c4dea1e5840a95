import { hashOf, inFigures, numberIn } from './print.ts'

/** Figures of a step from one print to the next. */
const stepLength = 4

/**
 * Words as prints of so many bits in their order, each as the step from the one before: how lists of words travel that are only
 * asked whether they hold one (docs/decisions/0018-labels-as-prints.md). The more bits, the rarer is a word that shares its print with one of
 * the list; the fewer words there are, the fewer bits fit.
 * @throws RangeError where a step needs more figures.
 */
export function writePrints(words: readonly string[], bits: number): string {
  let last = 0
  return [...new Set(words.map((word) => printOf(word, bits)))]
    .sort((one, other) => one - other)
    .map((print) => {
      const step = print - last
      last = print
      return inFigures(step, stepLength)
    })
    .join('')
}

/** Words that were written as prints of so many bits. */
export function wordsIn(written: string, bits: number): { has(word: string): boolean } {
  const prints = new Set<number>()
  let last = 0
  for (let at = 0; at < written.length; at += stepLength) {
    last += numberIn(written.slice(at, at + stepLength))
    prints.add(last)
  }
  return { has: (word) => prints.has(printOf(word, bits)) }
}

function printOf(word: string, bits: number): number {
  return hashOf(word) >>> (32 - bits)
}
