import { createHash } from 'node:crypto'
import { columnUses, layoutOf } from '../../../../utils/timeline/import-table/columns.ts'
import {
  type ImportPlan,
  planImport,
  type TimelineSoFar,
} from '../../../../utils/timeline/import-table/plan-import.ts'
import { readRows, type Slices, type TableRow } from '../../../../utils/timeline/import-table/read-rows.ts'
import type { ImportChoices } from '../../../../utils/timeline/import-table/row-facts.ts'
import { statusesIn } from '../../../../utils/timeline/import-table/statuses.ts'

export const uses = columnUses

export const place = {
  now: '2026-11-23T10:00:00Z',
  zone: 'Europe/Berlin',
  noteLine: (header: string, cell: string) => `${header}: ${cell}`,
}

export const nothingYet: TimelineSoFar = { known: new Set(), existing: [], voidingOf: () => undefined }

export const idOf = (...parts: readonly string[]) =>
  Promise.resolve(createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32))

export const slices = (more: Partial<Slices> = {}): Slices => ({
  breathe: () => Promise.resolve(),
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...more,
})

export async function rowsOf(text: string): Promise<readonly TableRow[]> {
  const read = await readRows(text, slices())
  if (!read.ok) throw new Error(read.reason)
  return read.rows
}

export async function planOf(
  text: string,
  more: Partial<ImportChoices> = {},
  soFar: TimelineSoFar = nothingYet,
): Promise<ImportPlan> {
  const { columns, body } = layoutOf(await rowsOf(text))
  const choices: ImportChoices = {
    columns,
    statuses: statusesIn(columns, body),
    order: 'day-first',
    undated: 'leave-out',
    bringBack: false,
    ...more,
  }
  const plan = await planImport(body, choices, place, soFar, idOf, slices())
  if (plan === undefined) throw new Error('called off')
  return plan
}

/** What an application of the plan says, the type of each event with its data. */
export const said = (plan: ImportPlan, company: string) =>
  plan.added
    .find((one) => one.company === company)
    ?.events.map(({ type, at, data }) => ({ type, at, data })) ?? []

/** As exported by Simplify in 2026: its headers, invented jobs. */
export const likeSimplify = [
  'Job Title,Company Name,Location,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes,job_type',
  'Data Analyst,Larkspur Robotics,"Ghent, BE",https://jobs.example/larkspur/1,2026-10-02,APPLIED,2026-10-02,No,N/A,,Full-time',
  'Planner,Quillmark Press,Lisbon,https://jobs.example/quillmark/7,2026-09-14,REJECTED,2026-10-01,No,N/A,"Wants Portuguese,\nsays the ""ad""",Full-time',
  'Writer,Saltmarsh Studio,Remote,https://jobs.example/saltmarsh/3,N/A,SAVED,2026-10-05,No,N/A,,Contract',
].join('\r\n')
