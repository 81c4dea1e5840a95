import type { CivilDate, TimelineEvent } from '../../etiquette/events.ts'
import { addedId, eventsOf, type TableApplication } from './application-events.ts'
import { folded } from './columns.ts'
import type { Slices, TableRow } from './read-rows.ts'
import {
  type ImportChoices,
  type LeftOutReason,
  type ReadingPlace,
  type RowFacts,
  type RowRemark,
  readRow,
} from './row-facts.ts'
import { TableDates } from './table-dates.ts'

/** An application that is in the timeline already. */
export interface ExistingApplication {
  company: string
  role?: string
  appliedOn: CivilDate
  link?: string
}

/** What the timeline holds, as far as it matters to a table. */
export interface TimelineSoFar {
  /** The ids of all events. */
  known: ReadonlySet<string>
  existing: readonly ExistingApplication[]
  /** The id of the event that takes this one back; undefined when it stands. */
  voidingOf: (event: string) => string | undefined
}

export interface LeftOutRow {
  row: TableRow
  reason: LeftOutReason
  /** The row that it repeats. */
  of?: number
}

/** What a table would bring; nothing is written. */
export interface ImportPlan {
  /** Applications with something new in them, and all of what is new. */
  added: readonly {
    application: string
    company: string
    role?: string
    isNew: boolean
    events: readonly TimelineEvent[]
  }[]
  /** Applications of this table that are here with everything it says. */
  known: number
  leftOut: readonly LeftOutRow[]
  remarks: readonly { row: number; remark: RowRemark }[]
}

/** Gives the id that belongs to exactly these parts. */
export type IdOf = (...parts: readonly string[]) => Promise<string>

const rowsInSlice = 250
/** Two applications for the same role count as one when they are no further apart. */
const sameWithinDays = 31

/** Works out what a table would bring. Undefined when it was called off. */
export async function planImport(
  body: readonly TableRow[],
  choices: ImportChoices,
  place: ReadingPlace,
  soFar: TimelineSoFar,
  idOf: IdOf,
  slices: Slices,
): Promise<ImportPlan | undefined> {
  const dates = new TableDates(choices.order, place.zone, place.now)
  const leftOut: LeftOutRow[] = []
  const remarks: { row: number; remark: RowRemark }[] = []
  const groups = new Map<string, RowFacts[][]>()
  for (const [index, row] of body.entries()) {
    if (index % rowsInSlice === 0 && !(await goesOn(slices, (index / body.length) * 0.6))) return undefined
    const read = readRow(row, choices, place, dates)
    if (!read.ok) {
      leftOut.push({ row, reason: read.reason })
      continue
    }
    const twin = join(groups, read.facts)
    if (twin?.isSame) leftOut.push({ row, reason: 'duplicate', of: twin.of })
    else {
      if (twin !== undefined) remarks.push({ row: row.number, remark: 'joined' })
      remarks.push(...read.facts.remarks.map((remark) => ({ row: row.number, remark })))
    }
  }
  const all = [...groups.values()].flat()
  const existing = existingByName(soFar.existing)
  const added: ImportPlan['added'][number][] = []
  let known = 0
  for (let from = 0; from < all.length; from += rowsInSlice) {
    if (!(await goesOn(slices, 0.6 + (from / all.length) * 0.4))) return undefined
    const applications = await Promise.all(
      all.slice(from, from + rowsInSlice).map((rows) => named(rows, idOf)),
    )
    for (const application of applications.flatMap((one) => one ?? [])) {
      const outcome = judge(application, choices, place, dates, soFar, existing)
      if (outcome.is === 'known') known += 1
      else if (outcome.is === 'new') added.push(outcome.added)
      else leftOut.push(...application.rows.map(({ row }) => ({ row, reason: outcome.reason })))
    }
  }
  slices.onProgress(1)
  return {
    added,
    known,
    leftOut: leftOut.toSorted((one, other) => one.row.number - other.row.number),
    remarks,
  }
}

async function goesOn({ breathe, onProgress, signal }: Slices, done: number): Promise<boolean> {
  onProgress(done)
  await breathe()
  return !signal.aborted
}

/** Puts a row to the others of its application; tells of the first of them, and whether it says nothing new. */
function join(
  groups: Map<string, RowFacts[][]>,
  facts: RowFacts,
): { of: number; isSame: boolean } | undefined {
  const key = nameKey(facts.company, facts.role, facts.applied?.day ?? facts.written)
  const sameName = groups.get(key)
  if (sameName === undefined) {
    groups.set(key, [[facts]])
    return undefined
  }
  const group = sameName.find((rows) => rows.every((row) => isSameLink(row.link, facts.link)))
  const first = group?.[0]
  if (group === undefined || first === undefined) {
    sameName.push([facts])
    return undefined
  }
  const isSame = group.some((row) => saysAll(row, facts))
  if (!isSame) group.push(facts)
  return { of: first.row.number, isSame }
}

/** Whether a row says everything that another one says. */
function saysAll(row: RowFacts, other: RowFacts): boolean {
  return other.row.cells.every((cell, index) => cell === '' || cell === row.row.cells[index])
}

function isSameLink(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

async function named(rows: readonly RowFacts[], idOf: IdOf): Promise<TableApplication | undefined> {
  const [first, ...others] = rows
  if (first === undefined) return undefined
  const { company, role = '', written, link = '' } = first
  const application = await idOf('table', folded(company), folded(role), written, link)
  return { application, rows: [first, ...others] }
}

type Judged =
  | { is: 'new'; added: ImportPlan['added'][number] }
  | { is: 'known' }
  | { is: 'left-out'; reason: LeftOutReason }

function judge(
  table: TableApplication,
  choices: ImportChoices,
  { now, zone }: ReadingPlace,
  dates: TableDates,
  soFar: TimelineSoFar,
  existing: ReadonlyMap<string, readonly ExistingApplication[]>,
): Judged {
  const { application, rows } = table
  const [{ company, role, applied, link }] = rows
  const isNew = !soFar.known.has(addedId(application))
  const twins = existing.get(nameKey(company, role)) ?? []
  if (isNew && twins.some((twin) => isSameLink(twin.link, link) && isNear(twin.appliedOn, applied?.day))) {
    return { is: 'left-out', reason: 'already-here' }
  }
  const events = eventsOf(table, dates, zone).filter(({ id }) => !soFar.known.has(id))
  const voiding = isNew ? undefined : soFar.voidingOf(addedId(application))
  if (voiding !== undefined && !choices.bringBack) return { is: 'left-out', reason: 'taken-back' }
  const back: readonly TimelineEvent[] =
    voiding === undefined
      ? []
      : [
          {
            id: `${voiding}:again`,
            type: 'voided',
            at: now,
            zone,
            source: 'import',
            application,
            data: { event: voiding },
          },
        ]
  const all = [...back, ...events]
  if (all.length === 0) return { is: 'known' }
  const name = role === undefined ? { company } : { company, role }
  return { is: 'new', added: { application, ...name, isNew: isNew || voiding !== undefined, events: all } }
}

function existingByName(
  existing: readonly ExistingApplication[],
): ReadonlyMap<string, readonly ExistingApplication[]> {
  return Map.groupBy(existing, ({ company, role }) => nameKey(company, role))
}

function nameKey(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part) => folded(part ?? '')))
}

function isNear(one: CivilDate, other: CivilDate | undefined): boolean {
  if (other === undefined) return true
  const days = Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days
  return Math.abs(days) <= sameWithinDays
}
