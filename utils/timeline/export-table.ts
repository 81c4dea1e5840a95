import { stringify } from 'csv-stringify/browser/esm/sync'
import { protectedCell } from './formula.ts'

/** The columns of an exported table, in their order. */
export const exportColumns = [
  'company',
  'role',
  'applied',
  'status',
  'statusDate',
  'interview',
  'thanked',
  'asked',
  'heard',
  'contact',
  'email',
  'link',
  'notes',
] as const
export type ExportColumn = (typeof exportColumns)[number]

/** One application as a row; several days, names or addresses in one cell stand with a semicolon between them. */
export type ExportRow = Readonly<Record<ExportColumn, readonly string[]>>

/**
 * A table that every spreadsheet program opens and none runs: UTF-8 with its mark, RFC 4180, cells that begin like a
 * formula protected. `header` are the names of the columns in the user's language.
 */
export function exportTable(
  header: Readonly<Record<ExportColumn, string>>,
  rows: readonly ExportRow[],
): string {
  return writeTable([
    exportColumns.map((column) => header[column]),
    ...rows.map((row) => exportColumns.map((column) => row[column].join('; '))),
  ])
}

/** Any rows as such a table. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(protectedCell))
  return stringify(cells, { bom: true, record_delimiter: '\r\n', quoted_match: /[;\t\r\n]/ })
}
