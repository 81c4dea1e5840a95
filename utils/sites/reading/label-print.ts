/** Characters of a print. */
export const printLength = 4
/** The figures that prints are written in: six bits each. */
export const figures = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/**
 * The print of a folded label: four figures that stand for it (FNV-1a over its UTF-16 units, mixed once more). Of a
 * thousand known labels none shares its print with another, and an unknown one does so once in twenty thousand (tests).
 */
export function printOf(label: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < label.length; at++) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash ^= hash >>> 13
  let print = ''
  for (let bits = 0; bits < 6 * printLength; bits += 6) print += figures[(hash >>> bits) & 63]
  return print
}
