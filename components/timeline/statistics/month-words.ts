/** "Nov", for below a bar. */
export function shortMonth(month: string, language: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString(language, { month: 'short' })
}

/** "November 2026". */
export function longMonth(month: string, language: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString(language, { month: 'long', year: 'numeric' })
}

export function writtenNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number)
}
