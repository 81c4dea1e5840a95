import type { Instant, Zone } from '../../etiquette/events.ts'
import { unprotectedCell } from '../formula.ts'
import { type ColumnUse, folded, isBlank, type TableColumn } from './columns.ts'
import { writtenIn } from './date-orders.ts'
import type { TableRow } from './read-rows.ts'
import type { StatusUse, TableStatus } from './statuses.ts'
import type { TableDates } from './table-dates.ts'
import type { DateOrder, WrittenDate } from './written-date.ts'

/** What the user has said about a table. */
export interface ImportChoices {
  columns: readonly TableColumn[]
  statuses: readonly StatusUse[]
  order: DateOrder
  /** What becomes of rows that don't say when the application was sent. */
  undated: 'leave-out' | 'today'
  /** Applications of this table that were taken back come in again. */
  bringBack: boolean
}

/** From where a table is read. */
export interface ReadingPlace {
  now: Instant
  zone: Zone
  /** One line of the notes for a cell that has no place of its own, "Location: Lisbon". */
  noteLine: (header: string, cell: string) => string
}

/** Why a row stays outside. */
export type LeftOutReason =
  | 'no-company'
  | 'not-applied'
  | 'no-date'
  | 'bad-date'
  | 'future-date'
  | 'too-long'
  | 'duplicate'
  | 'already-here'
  | 'taken-back'

/** What is worth knowing of a row that comes in. */
export type RowRemark = 'status-kept' | 'date-kept' | 'undated-status' | 'joined'

export interface RowFacts {
  row: TableRow
  company: string
  role?: string
  link?: string
  /** The cell with the date of the application, as written. */
  written: string
  /** Absent where the row has none and today counts. */
  applied?: WrittenDate
  status: TableStatus
  statusOn?: WrittenDate
  interviews: readonly WrittenDate[]
  thanked: readonly WrittenDate[]
  asked: readonly WrittenDate[]
  heard: readonly WrittenDate[]
  notes: readonly string[]
  people: readonly { name: string; email?: string }[]
  /** As the column of the people is called, for their role. */
  peopleHeader: string
  remarks: readonly RowRemark[]
}

export type RowReading = { ok: true; facts: RowFacts } | { ok: false; reason: LeftOutReason }

const longestName = 500
const longestLink = 4_000
const mostPeople = 50
const longestNotes = 90_000
const noWords = /^(?:no|nein|non|não|nao|false|0)$/i
const addressForm = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/

/** Reads one row by the uses of its columns. What has no place of its own goes to the notes, so that nothing is lost. */
export function readRow(
  row: TableRow,
  choices: ImportChoices,
  place: ReadingPlace,
  dates: TableDates,
): RowReading {
  const cells = new CellsByUse(row, choices.columns)
  const company = cells.one('company')
  if (company === '') return { ok: false, reason: 'no-company' }
  const role = cells.one('role')
  if (company.length > longestName || role.length > longestName) return { ok: false, reason: 'too-long' }
  const status = statusOf(cells.one('status'), choices.statuses)
  if (status === 'not-applied') return { ok: false, reason: 'not-applied' }

  const written = cells.one('applied')
  const applied = written === '' ? undefined : dates.read(written)
  if (written !== '' && applied === undefined) return { ok: false, reason: 'bad-date' }
  if (applied === undefined && choices.undated === 'leave-out') return { ok: false, reason: 'no-date' }
  if (applied !== undefined && dates.isAhead(applied)) return { ok: false, reason: 'future-date' }

  const notes = cells.notes(place.noteLine)
  const remarks = new Set<RowRemark>()
  const keep = (use: ColumnUse, cell: string, remark?: RowRemark) => {
    notes.push(place.noteLine(cells.header(use), cell))
    if (remark !== undefined) remarks.add(remark)
  }
  const days = (use: ColumnUse, mayLieAhead = false): readonly WrittenDate[] =>
    writtenIn(cells.one(use)).flatMap((text) => {
      const date = dates.read(text)
      if (date !== undefined && (mayLieAhead || !dates.isAhead(date))) return [date]
      keep(use, text, 'date-kept')
      return []
    })
  const [statusOn] = days('statusDate')
  const happened = {
    interviews: days('interview', true),
    thanked: days('thanked'),
    asked: days('asked'),
    heard: days('heard'),
  }
  if (
    status === 'note' ||
    (status === 'interview' && happened.interviews.length === 0 && statusOn === undefined)
  ) {
    if (cells.one('status') !== '') keep('status', cells.one('status'), 'status-kept')
  } else if (statusOn === undefined && closes(status)) remarks.add('undated-status')
  const link = cells.one('link')
  const isLink = isWebAddress(link)
  if (link !== '' && !isLink) keep('link', link)
  const people = peopleIn(cells, keep)
  if (notes.join('\n').length > longestNotes) return { ok: false, reason: 'too-long' }
  return {
    ok: true,
    facts: {
      row,
      company,
      ...(role === '' ? {} : { role }),
      ...(isLink ? { link } : {}),
      written,
      ...(applied === undefined ? {} : { applied }),
      status,
      ...(statusOn === undefined ? {} : { statusOn }),
      ...happened,
      notes,
      people,
      peopleHeader: cells.header('contact'),
      remarks: [...remarks],
    },
  }
}

class CellsByUse {
  readonly #cells: readonly string[]
  readonly #columns: readonly TableColumn[]

  constructor(row: TableRow, columns: readonly TableColumn[]) {
    this.#cells = row.cells
    this.#columns = columns
  }

  /** Empty where no column has this use, or where the cell says nothing. */
  one(use: ColumnUse): string {
    return this.#cell(this.#columns.findIndex((column) => column.use === use))
  }

  header(use: ColumnUse): string {
    return this.#columns.find((column) => column.use === use)?.header ?? ''
  }

  notes(noteLine: ReadingPlace['noteLine']): string[] {
    return this.#columns.flatMap(({ use, header }, index) => {
      const cell = this.#cell(index)
      if (cell === '' || (use !== 'notes' && use !== 'note')) return []
      if (use === 'notes') return [cell]
      return noWords.test(cell) ? [] : [noteLine(header, cell)]
    })
  }

  #cell(index: number): string {
    const cell = this.#cells[index] ?? ''
    return isBlank(cell) ? '' : unprotectedCell(cell)
  }
}

function statusOf(cell: string, statuses: readonly StatusUse[]): TableStatus {
  if (cell === '') return 'applied'
  const key = folded(cell)
  return statuses.find(({ written }) => folded(written) === key)?.status ?? 'note'
}

function closes(status: TableStatus): boolean {
  return status !== 'applied' && status !== 'interview'
}

function isWebAddress(link: string): boolean {
  return link.length <= longestLink && /^https?:\/\//i.test(link) && URL.canParse(link)
}

/** Names and addresses of one row, the first address to the first name. */
function peopleIn(
  cells: CellsByUse,
  keep: (use: ColumnUse, cell: string) => void,
): readonly { name: string; email?: string }[] {
  const names = writtenIn(cells.one('contact')).filter((name) => name.length <= longestName)
  const emails: (string | undefined)[] = []
  for (const text of writtenIn(cells.one('email'))) {
    if (isBlank(text)) emails.push(undefined)
    else if (addressForm.test(text) && text.length <= 320) emails.push(text)
    else keep('email', text)
  }
  const most = Math.min(mostPeople, Math.max(names.length, emails.length))
  return Array.from({ length: most }, (_, index) => index).flatMap((index) => {
    const email = emails[index]
    const name = names[index] ?? email
    if (name === undefined) return []
    return [email === undefined ? { name } : { name, email }]
  })
}
