/** The figures that prints are written in: six bits each. */
const figures = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** How many figures a print has where it is written out. */
export const printLength = 4

/** Stands for a step too long for its figures, which leads to no print, and further; no step that does begins with it. */
export const further = '_'

/** How far `further` leads where steps have so many figures and tell so many acts apart. */
export function longestStep(length: number, acts: number): number {
  return Math.floor((figures.indexOf(further) * 64 ** (length - 1)) / acts)
}

/**
 * The print of a folded label: a number of 24 bits that stands for it (FNV-1a over its UTF-16 units, mixed once more). Of a
 * thousand known labels none shares its print with another, and an unknown one does so once in twenty thousand (tests).
 */
export function printOf(label: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < label.length; at++) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & 0xffffff
}

/** The number that figures stand for, the greatest figure first. */
export function numberIn(written: string): number {
  let number = 0
  for (const figure of written) number = number * 64 + figures.indexOf(figure)
  return number
}

/**
 * A number in just so many figures.
 * @throws RangeError where it needs more.
 */
export function inFigures(number: number, length: number): string {
  if (number >= 64 ** length) throw new RangeError(`${number} in ${length} figures`)
  let written = ''
  for (let rest = number; written.length < length; rest = Math.floor(rest / 64))
    written = (figures[rest % 64] ?? '') + written
  return written
}
