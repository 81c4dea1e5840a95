/** What stands between two cells. */
export type Separator = ',' | ';' | '\t' | '|'

const separators: readonly Separator[] = [',', ';', '\t', '|']

/** So much of the file is looked at. */
const sampleCharacters = 200_000
const mostRows = 40

/**
 * What separates the cells of a table: the character that gives most rows the same number of cells, more than one.
 * Excel's own first line `sep=;` decides. A table of one column has a comma.
 */
export function separatorOf(text: string): Separator {
  const named = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text)?.[1]
  const said = separators.find((separator) => separator === named)
  if (said !== undefined) return said
  let best: Separator = ','
  let most = 0
  for (const separator of separators) {
    const score = scoreOf(rowWidths(text.slice(0, sampleCharacters), separator))
    if (score > most) {
      most = score
      best = separator
    }
  }
  return best
}

/** Rows that agree on a width count, wider ones a little more. */
function scoreOf(widths: readonly number[]): number {
  const rows = new Map<number, number>()
  for (const width of widths) if (width > 1) rows.set(width, (rows.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of rows) best = Math.max(best, count * (1 + Math.min(width, 30) / 10))
  return best
}

/** How many cells each of the first rows has; separators and line ends inside quotation marks are text. */
function rowWidths(sample: string, separator: Separator): readonly number[] {
  const widths: number[] = []
  let width = 1
  let isQuoted = false
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === separator) width += 1
    else if (character === '\n' || character === '\r') {
      if (width > 1) widths.push(width)
      width = 1
      if (widths.length === mostRows) return widths
    }
  }
  return width > 1 ? [...widths, width] : widths
}
