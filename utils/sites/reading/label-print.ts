/** Digits of a print; 36 to the power of it is how many different prints there are. */
export const printLength = 5
const prints = 36 ** printLength

/**
 * The print of a folded label: five digits that stand for it (FNV-1a over its UTF-16 units, mixed once more). Of a
 * thousand known labels none shares its print with another (a test), and an unknown one does so once in sixty thousand.
 */
export function printOf(label: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < label.length; at++) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash ^= hash >>> 13
  return ((hash >>> 0) % prints).toString(36).padStart(printLength, '0')
}
