/**
 * Lower case without accents, character for character: an offset in the folded text is the same offset in
 * the original, so that a fact found in one can be shown in the other.
 */
export function foldText(text: string): string {
  let folded = ''
  for (const character of text) {
    const base = character.normalize('NFD').charAt(0)
    const lower = (base || character).toLowerCase()
    folded += character.length === 1 && lower.length === 1 ? lower : character
  }
  return folded
}

/** A pattern that matches any of the given words, longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}
