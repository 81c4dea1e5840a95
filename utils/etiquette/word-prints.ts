import { hashOf, inFigures } from './print.ts'

/** How many figures prints may have: six bits each, of thirty-two. */
const most = 5

/**
 * Words as prints of so many figures: how lists of words travel that are only asked whether they hold one
 * (docs/decisions/0018-labels-as-prints.md). The more figures, the rarer is a word that shares its print with one of the list.
 */
export function writePrints(words: readonly string[], figures: number): string {
  return [...new Set(words.map((word) => printOf(word, figures)))].join('')
}

/** Whether the print of a word is among those that were written. They are searched as they are: no start has to unpack them. */
export function holdsPrint(written: string, print: string): boolean {
  let at = written.indexOf(print)
  // Figures of two neighbours are no print.
  while (at % print.length > 0) at = written.indexOf(print, at + 1)
  return at >= 0
}

/**
 * A word as it is written among prints of so many figures.
 * @throws RangeError for more than five.
 */
export function printOf(word: string, figures: number): string {
  if (figures > most) throw new RangeError(`prints of ${figures} figures`)
  return inFigures(hashOf(word) >>> (32 - figures * 6), figures)
}
