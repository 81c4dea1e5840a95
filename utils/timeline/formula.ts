/**
 * Cells that begin like a formula are run by spreadsheet programs. They are written with an apostrophe in front, which
 * those programs take for "this is text": `=`, `+`, `-`, `@`, their full-width forms, tab and line ends.
 */
const formulaStart = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** The cell as text that no spreadsheet program runs. */
export function protectedCell(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `protectedCell`; other tools protect theirs in the same way. */
export function unprotectedCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell
}
