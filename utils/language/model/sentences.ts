import { fold } from '../fold.ts'

/** A sentence, or a line of a list: its folded words and whether it asks. */
export interface Sentence {
  words: readonly string[]
  asks: boolean
}

/** How many words of a mail count; a person writes fewer, and more would only cost time. */
const MOST_WORDS = 1_200

const PIECE = /[\p{L}\p{N}]+(?:['-][\p{L}]+)*|[.!?¿;\n…]/gu

/**
 * Splits folded text into sentences. Numbers become `#` (clock times `#:#` are seen before, by `dateAndTime`), single
 * apostrophes split (`l'entretien` is `l entretien`, `haven't` is `haven t`), so that lexicons stay simple.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let words: string[] = []
  let count = 0
  const close = (asks: boolean): void => {
    if (words.length > 0) sentences.push({ words, asks })
    words = []
  }
  for (const match of fold(text).matchAll(PIECE)) {
    const piece = match[0]
    if (piece === '?') close(true)
    else if (/^[.!¿;\n…]$/u.test(piece)) close(false)
    else {
      for (const part of piece.split(/['-]/)) {
        if (part === '') continue
        words.push(/^\d/.test(part) ? '#' : part.slice(0, 24))
        count += 1
      }
      if (count >= MOST_WORDS) break
    }
  }
  close(false)
  return sentences
}
