import { hashOf, numberIn } from '../../etiquette/print.ts'

/** How many figures a print has where it is written out. */
export const printLength = 4

/** Stands for a step too long for its figures, which leads to no print, and further; no step that does begins with it. */
export const further = '_'

/** How far `further` leads where steps have so many figures and tell so many acts apart. */
export function longestStep(length: number, acts: number): number {
  return Math.floor((numberIn(further) * 64 ** (length - 1)) / acts)
}

/**
 * The print of a folded label: a number of 24 bits that stands for it. Of a thousand known labels none shares its print with
 * another, and an unknown one does so once in twenty thousand (tests).
 */
export function printOf(label: string): number {
  return hashOf(label) & 0xffffff
}
