import { timeOf } from '../../utils/etiquette/dates.ts'
import { fold } from '../../utils/etiquette/fold.ts'
import { exportBackup } from '../../utils/timeline/backup.ts'
import { type ExportStatus, exportRows } from '../../utils/timeline/export-rows.ts'
import { exportTable } from '../../utils/timeline/export-table.ts'
import { layoutOf } from '../../utils/timeline/import-table/columns.ts'
import { planImport } from '../../utils/timeline/import-table/plan-import.ts'
import { readRows, type Slices } from '../../utils/timeline/import-table/read-rows.ts'
import { statusesIn } from '../../utils/timeline/import-table/statuses.ts'
import { timelineSoFar } from '../../utils/timeline/import-table/timeline-so-far.ts'
import { readBackup } from '../../utils/timeline/read-backup.ts'
import { inWords, spreadOf } from './gmail/statistics.ts'
import { machine, quick } from './machine.ts'
import { manyApplications } from './many-applications.ts'

/**
 * What it costs to write and to read files at 1,000, 10,000 and 100,000 events of five an application: the backup, and the
 * table of applications as CSV. Milliseconds, medians with least and most; growth shows in µs per event.
 */
const sizes = quick ? [1_000] : [1_000, 10_000, 100_000]
const runs = quick ? 1 : 7
const now = '2026-11-02T09:00:00Z'
const zone = 'Europe/Berlin'
const statusWords: Readonly<Record<ExportStatus, string>> = {
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  silent: 'No answer',
}
const header = {
  company: 'Company',
  role: 'Role',
  applied: 'Applied',
  status: 'Status',
  statusDate: 'Status since',
  interview: 'Interview',
  thanked: 'Thanked',
  asked: 'Asked',
  heard: 'Heard',
  contact: 'Contact',
  email: 'Email',
  link: 'Link',
  notes: 'Notes',
}
const slices: Slices = {
  breathe: async () => undefined,
  onProgress: () => undefined,
  signal: new AbortController().signal,
}

console.log(`files: ${machine()}`)
console.log('events, step, ms, µs per event')
for (const size of sizes) {
  const events = manyApplications(size / 5, now)
  const projection = fold(events)
  const backup = exportBackup({}, events, now)
  const table = exportTable(header, exportRows(projection, timeOf(now), zone, statusWords))
  await report(size, 'backup written', () => exportBackup({}, events, now))
  await report(size, 'backup read', () => readBackup(backup, new Set()))
  await report(size, 'CSV written', () =>
    exportTable(header, exportRows(projection, timeOf(now), zone, statusWords)),
  )
  await report(size, 'CSV read and planned', () => importTable(table))
  console.log(`${size}\tbackup ${megabytes(backup)} MB, CSV ${megabytes(table)} MB`)
}

async function importTable(text: string): Promise<void> {
  const read = await readRows(text, slices)
  if (!read.ok) throw new Error(read.reason)
  const { columns, body } = layoutOf(read.rows)
  const statuses = statusesIn(columns, body)
  const choices = { columns, statuses, order: 'day-first', undated: 'leave-out', bringBack: false } as const
  const place = { now, zone, noteLine: (_header: string, cell: string) => cell }
  const soFar = timelineSoFar(fold([]), timeOf(now))
  const plan = await planImport(body, choices, place, soFar, async (...parts) => parts.join(' '), slices)
  if (plan === undefined || plan.added.length === 0) throw new Error('Nothing would come in')
}

async function report(size: number, step: string, work: () => unknown): Promise<void> {
  await work()
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    await work()
    taken.push(performance.now() - begun)
  }
  const spread = spreadOf(taken)
  console.log(`${size}\t${step}\t${inWords(spread)} ms\t${((spread.median * 1_000) / size).toFixed(1)} µs`)
}

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(1)
}
