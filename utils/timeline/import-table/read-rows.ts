import { CsvError, type Parser, parse } from 'csv-parse/browser/esm'
import { type Separator, separatorOf } from './separator.ts'

/** One row of the table as a spreadsheet program counts it: the first has number 1. */
export interface TableRow {
  number: number
  cells: readonly string[]
}

export type RowsRead =
  | { ok: true; rows: readonly TableRow[]; separator: Separator }
  | { ok: false; reason: 'too-many-rows' | 'damaged'; row: number }
  /** A quotation mark at this row is opened and never closed. */
  | { ok: false; reason: 'open-quote'; row: number }
  | { ok: false; reason: 'cancelled' }

export const mostTableRows = 100_000
/** A cell may hold a whole job description, but a file without line ends is none. */
const mostCharactersInRow = 2_000_000
const sliceCharacters = 64_000

export interface Slices {
  /** Called between slices, so that the page can draw and answer; every long piece of work here takes it. */
  breathe: () => Promise<void>
  /** The share that is done, 0 to 1. */
  onProgress: (done: number) => void
  signal: AbortSignal
}

/**
 * Cuts a table into rows and cells (RFC 4180, with the freedom that spreadsheet programs take). Works in slices.
 * Rows keep their numbers, empty ones are left out. All or nothing.
 */
export async function readRows(text: string, slices: Slices): Promise<RowsRead> {
  const separator = separatorOf(text)
  const body = text.replace(/^\uFEFF/, '')
  const rows: TableRow[] = []
  let number = 0
  const parser = parse({
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: mostCharactersInRow,
    on_record: (cells: readonly string[]) => {
      number += 1
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells: cells.map(trimmed) })
      return null
    },
  })
  const failed = failureOf(parser)
  parser.resume()
  for (const slice of cutAt(body)) {
    if (slices.signal.aborted) return { ok: false, reason: 'cancelled' }
    parser.write(slice.text)
    await slices.breathe()
    if (failed.error !== undefined) break
    if (number > mostTableRows) return { ok: false, reason: 'too-many-rows', row: mostTableRows }
    slices.onProgress(slice.end / body.length)
  }
  if (failed.error === undefined) await ended(parser)
  if (failed.error !== undefined) return damaged(failed.error, number + 1)
  const isNamed = /^sep=.?$/i.test(rows[0]?.cells.join('') ?? '')
  return { ok: true, rows: isNamed ? rows.slice(1) : rows, separator }
}

function trimmed(cell: string): string {
  return cell.replaceAll('\r\n', '\n').trim()
}

function failureOf(parser: Parser): { error: Error | undefined } {
  const failed: { error: Error | undefined } = { error: undefined }
  parser.on('error', (error: Error) => {
    failed.error ??= error
  })
  return failed
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    parser.on('error', () => resolve())
    parser.on('end', resolve)
    parser.end()
  })
}

function damaged(error: Error, row: number): RowsRead {
  const isOpen = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED'
  return { ok: false, reason: isOpen ? 'open-quote' : 'damaged', row }
}

/** Slices of the text; a character outside the basic plane is never cut in two. */
function* cutAt(text: string): Generator<{ text: string; end: number }> {
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + sliceCharacters, text.length)
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length) end += 1
    yield { text: text.slice(start, end), end }
    start = end
  }
}
