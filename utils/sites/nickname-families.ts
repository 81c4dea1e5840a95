import { hashOf, inFigures } from '../etiquette/print.ts'

/** How many figures stand for a name: 18 bits. */
const length = 3

/**
 * Families of names as prints, parted by spaces (docs/decisions/0018-labels-as-prints.md). Two names that are none of each other's forms
 * have prints of one family once in thirty thousand, and only a question comes of it.
 */
export function writeFamilies(families: readonly string[]): string {
  return families.map((family) => family.split(' ').map(printOf).join('')).join(' ')
}

/** Whether any of the written families has both names. */
export function areInOneFamily(written: string, one: string, other: string): boolean {
  const prints = [printOf(one), printOf(other)]
  return written.split(' ').some((family) => prints.every((print) => isIn(family, print)))
}

function isIn(family: string, print: string): boolean {
  let at = family.indexOf(print)
  // Figures of two neighbours are no print.
  while (at % length > 0) at = family.indexOf(print, at + 1)
  return at >= 0
}

function printOf(name: string): string {
  return inFigures(hashOf(name) >>> 14, length)
}
