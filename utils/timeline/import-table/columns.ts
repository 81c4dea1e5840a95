import type { ExportColumn } from '../export-table.ts'
import { headerWords } from './header-words.ts'
import type { TableRow } from './read-rows.ts'

/** What a column of a table is: what ours have, `note` for what is kept among the notes, `skip` for what is left out. */
export type ColumnUse = ExportColumn | 'note' | 'skip'

/** In the order in which they are offered. */
export const columnUses: readonly ColumnUse[] = [
  'company',
  'role',
  'applied',
  'status',
  'statusDate',
  'interview',
  'thanked',
  'asked',
  'heard',
  'link',
  'notes',
  'contact',
  'email',
  'note',
  'skip',
]

/** The columns that hold days. */
export const dateUses: ReadonlySet<ColumnUse> = new Set([
  'applied',
  'statusDate',
  'interview',
  'thanked',
  'asked',
  'heard',
])

export interface TableColumn {
  /** As the table calls it; may be empty. */
  header: string
  use: ColumnUse
  /** The first few things in it. */
  examples: readonly string[]
}

export interface TableLayout {
  columns: readonly TableColumn[]
  /** The rows below the header. */
  body: readonly TableRow[]
}

/** A title and an empty line may stand above the header, no more. */
const mostTitleRows = 10
const mostColumns = 200
const mostExamples = 3

const useOf: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries(headerWords).flatMap(([use, words]) => {
    const named = columnUses.find((known) => known === use)
    return named === undefined
      ? []
      : words.split('|').map((word): [string, ColumnUse] => [word.replace(/\s+/g, ' ').trim(), named])
  }),
)

/**
 * Finds the header, the row with most of the words that tables use, and says for each column what it seems to be.
 * A column that nothing is known of is kept as a note; one that is empty is left out. Of two columns of one use the
 * first has it.
 */
export function layoutOf(rows: readonly TableRow[]): TableLayout {
  const place = headerPlace(rows)
  const headers = rows[place]?.cells ?? []
  const body = rows.slice(place + 1)
  const width = Math.min(
    mostColumns,
    body.reduce((most, { cells }) => Math.max(most, cells.length), headers.length),
  )
  const taken = new Set<ColumnUse>()
  const columns = Array.from({ length: width }, (_, index): TableColumn => {
    const header = headers[index] ?? ''
    const examples = examplesIn(body, index)
    return { header, use: guess(header, examples, taken), examples }
  })
  return { columns, body }
}

/** The columns with another use for one of them; whatever had that use before is kept as a note. */
export function withUse(
  columns: readonly TableColumn[],
  index: number,
  use: ColumnUse,
): readonly TableColumn[] {
  const isShared = use === 'note' || use === 'skip'
  return columns.map((column, place) => {
    if (place === index) return { ...column, use }
    return !isShared && column.use === use ? { ...column, use: 'note' } : column
  })
}

/** Lower case, without accents, signs and needless space: how headers and states are compared. */
export function folded(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function headerPlace(rows: readonly TableRow[]): number {
  let best = 0
  let most = 0
  for (const [place, { cells }] of rows.slice(0, mostTitleRows).entries()) {
    const known = new Set(cells.flatMap((cell) => useOf.get(words(cell)) ?? [])).size
    if (known > most) {
      most = known
      best = place
    }
  }
  return best
}

function guess(header: string, examples: readonly string[], taken: Set<ColumnUse>): ColumnUse {
  const use = useOf.get(words(header))
  if (use !== undefined && !taken.has(use)) {
    taken.add(use)
    return use
  }
  return examples.length === 0 ? 'skip' : 'note'
}

/** `appliedDate` and `applied_date` are two words, too. */
function words(header: string): string {
  return folded(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
}

function examplesIn(body: readonly TableRow[], index: number): readonly string[] {
  const examples = new Set<string>()
  for (const { cells } of body) {
    const cell = cells[index] ?? ''
    if (isBlank(cell)) continue
    examples.add(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)
    if (examples.size === mostExamples) break
  }
  return [...examples]
}

const blank = /^(?:|-+|–|—|n\/?a|none|null|nil|undefined|tbd|\?)$/i

/** Whether a cell says nothing: empty, a dash, or one of the words that programs write for nothing. */
export function isBlank(cell: string): boolean {
  return blank.test(cell.trim())
}
