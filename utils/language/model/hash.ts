/** FNV-1a over UTF-16 code units, unsigned 32 bits. */
export function hashText(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return scramble(hash)
}

/** One number from three, for pairs of words or ideas. */
export function mix(seed: number, first: number, second: number): number {
  let hash = (Math.imul(seed + 1, 0x85ebca6b) ^ Math.imul(first + 0x7f4a7c15, 0xc2b2ae35)) >>> 0
  hash =
    Math.imul(((hash << 13) | (hash >>> 19)) ^ Math.imul(second + 0x165667b1, 0x27d4eb2f), 0x9e3779b1) >>> 0
  return scramble(hash)
}

function scramble(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d) >>> 0
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b) >>> 0
  return (value ^ (value >>> 16)) >>> 0
}
