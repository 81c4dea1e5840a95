import { dateUses, type TableColumn } from './columns.ts'
import type { TableRow } from './read-rows.ts'
import { type DateOrder, orderEvidence } from './written-date.ts'

/** What the dates of a table say about the order of day and month. */
export type DateOrders =
  /** No date with slashes, or all of them leave no choice. */
  | { kind: 'known'; order: DateOrder }
  /** Nothing tells 4/12 from 12/4, or the table has both: the user is asked. `examples` are dates as written. */
  | { kind: 'ask'; because: 'undecided' | 'both'; examples: readonly string[] }

const mostExamples = 3

/** Looks at every date of the table; one program writes all of them in one order. */
export function dateOrdersIn(columns: readonly TableColumn[], body: readonly TableRow[]): DateOrders {
  const places = columns.flatMap(({ use }, place) => (dateUses.has(use) ? [place] : []))
  const seen = { 'day-first': 0, 'month-first': 0 }
  const examples = new Set<string>()
  // A table has few different dates, so each is looked at once.
  const different = new Set(body.flatMap(({ cells }) => places.map((place) => cells[place] ?? '')))
  for (const written of [...different].flatMap(writtenIn)) {
    const evidence = orderEvidence(written)
    if (evidence === undefined) continue
    if (evidence !== 'either') seen[evidence] += 1
    else if (examples.size < mostExamples) examples.add(written)
  }
  const hasDayFirst = seen['day-first'] > 0
  const hasMonthFirst = seen['month-first'] > 0
  if (hasDayFirst && hasMonthFirst) return { kind: 'ask', because: 'both', examples: [...examples] }
  if (hasDayFirst || hasMonthFirst || examples.size === 0) {
    return { kind: 'known', order: hasMonthFirst ? 'month-first' : 'day-first' }
  }
  return { kind: 'ask', because: 'undecided', examples: [...examples] }
}

/** The dates of a cell: several stand with a semicolon or a line end between them. */
export function writtenIn(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
