/** The figures that prints are written in: six bits each. */
const figures = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** A number of 32 bits, the same for the same text (FNV-1a over its UTF-16 units, mixed once more). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
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
