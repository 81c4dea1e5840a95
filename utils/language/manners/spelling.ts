import { fold } from '../fold.ts'

/**
 * A word of the text that is almost, but not quite, a known name: one slip in a word of four to seven letters, two
 * in a longer one. Accents and capitals are no slips; a name that stands rightly anywhere in the text has none.
 */
export function misspelling(text: string, known: string): { written: string; known: string } | null {
  const nameWords = wordsOf(known).filter((word) => word.length >= 4)
  const written = wordsOf(text.slice(0, 12_000))
  for (const nameWord of nameWords) {
    const wanted = fold(nameWord)
    if (written.some((word) => fold(word) === wanted)) continue
    const near = written.find((word) => isCapitalised(word) && isNear(fold(word), wanted))
    if (near) return { written: near, known: nameWord }
  }
  return null
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function isNear(word: string, wanted: string): boolean {
  const most = wanted.length >= 8 ? 2 : 1
  if (word[0] !== wanted[0] || Math.abs(word.length - wanted.length) > most) return false
  // `Marina` and `Marine`, `Martin` and `Martina` may be two people: an ending alone is no slip in a short name.
  if (wanted.length < 8 && (word.startsWith(wanted.slice(0, -1)) || wanted.startsWith(word.slice(0, -1))))
    return false
  return distance(word, wanted, most) <= most
}

/** Edits between two words, neighbours that changed places counting once; more than `most` may come out as any larger number. */
function distance(a: string, b: string, most: number): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_zero, column) => column)]
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(
        Math.min(
          (rows[row - 1]?.[column] ?? most) + 1,
          (line[column - 1] ?? most) + 1,
          (rows[row - 1]?.[column - 1] ?? most) + (same ? 0 : 1),
          swapped ? (rows[row - 2]?.[column - 2] ?? most) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    rows.push(line)
  }
  return rows[a.length]?.[b.length] ?? most + 1
}
