import type { JourneySize, Seen } from './journey.ts'
import type { Cost } from './main-thread.ts'
import { inWords, percentile, spreadOf } from './statistics.ts'
import type { VariantName } from './variants.ts'

/** One way through the mailbox. */
export interface Run extends Seen {
  /** By stretch. */
  costs: ReadonlyMap<string, Cost>
  /** Of the extension's files that ran in the page. */
  bytes: number
}

type Runs = ReadonlyMap<VariantName, readonly Run[]>

const stretches = ['start', 'threads', 'composes', 'typing', 'changes', 'burst'] as const

/** Prints the figures as tables for docs/performance.md: medians, with least and most. */
export function reportSideBySide(runs: Runs, size: JourneySize): void {
  const names = [...runs.keys()]
  table(
    ['median (least–most)', ...names],
    [
      row('script at start, ms', (run) => own(run, 'start')),
      row('script on the whole journey, ms', (run) => sum(run, 'own')),
      row('longest piece of script, ms', (run) =>
        Math.max(...stretches.map((name) => run.costs.get(name)?.longestOwn ?? 0)),
      ),
      row('main thread, whole journey, ms', (run) => sum(run, 'total'), 0),
      ...stretches.map((name) => row(`main thread, ${name}, ms`, (run) => total(run, name), 0)),
      row('script for 1,000 changes, ms', (run) => (own(run, 'changes') * 1_000) / size.changes, 2),
      row(`script after ${size.rows} rows at once, ms`, (run) => own(run, 'burst'), 2),
      row('script for a key, ms', (run) => own(run, 'typing') / size.characters, 3),
      ...([0.5, 0.95, 0.99] as const).map((part) =>
        row(`typing, ${part * 100} of 100, ms`, (run) => percentile(run.typing, part), 2),
      ),
      row('tasks over 50 ms of its own time', (run) => sum(run, 'longTasks'), 0),
      row('tasks over 50 ms, as the page is told', (run) => run.longTasks.length, 0),
      row('heap, MB', ({ heap }) => heap / 1e6, 2),
      row('bytes of script in the page, kB', ({ bytes }) => bytes / 1_000, 0),
    ],
  )
  const nothing = runs.get('nothing') ?? []
  console.log('\nbeside nothing, round by round\n')
  table(
    ['median (least–most)', ...names],
    [
      beside(
        'main thread, whole journey, %',
        (run, without) => (sum(run, 'total') / sum(without, 'total') - 1) * 100,
      ),
      beside('main thread, start, ms', (run, without) => total(run, 'start') - total(without, 'start')),
      beside(
        'main thread, 1,000 changes, ms',
        (run, without) => ((total(run, 'changes') - total(without, 'changes')) * 1_000) / size.changes,
        2,
      ),
      beside(
        'typing, 99 of 100, ms',
        (run, without) => percentile(run.typing, 0.99) - percentile(without.typing, 0.99),
        2,
      ),
      beside('heap, MB', (run, without) => (run.heap - without.heap) / 1e6, 2),
    ],
  )
  for (const [name, each] of runs) {
    const said = each.at(-1)?.peer ?? ''
    if (said !== '') console.log(`${name} noticed: ${said}`)
  }

  function row(what: string, figure: (run: Run) => number, digits = 1): readonly string[] {
    return [what, ...names.map((name) => inWords(spreadOf((runs.get(name) ?? []).map(figure)), digits))]
  }

  function beside(what: string, figure: (run: Run, without: Run) => number, digits = 1): readonly string[] {
    const figures = (name: VariantName) =>
      (runs.get(name) ?? []).flatMap((run, round) => {
        const without = nothing[round]
        return without === undefined ? [] : [figure(run, without)]
      })
    return [what, ...names.map((name) => inWords(spreadOf(figures(name)), digits))]
  }
}

function own(run: Run, stretch: string): number {
  return run.costs.get(stretch)?.own ?? Number.NaN
}

function total(run: Run, stretch: string): number {
  return run.costs.get(stretch)?.total ?? Number.NaN
}

function sum(run: Run, what: 'own' | 'total' | 'longTasks'): number {
  return stretches.reduce((all, name) => all + (run.costs.get(name)?.[what] ?? Number.NaN), 0)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  console.log(line(head))
  console.log(line(widths.map((width) => '-'.repeat(width))))
  for (const row of rows) console.log(line(row))
}
