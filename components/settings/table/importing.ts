import type { TableColumn } from '../../../utils/timeline/import-table/columns.ts'
import type { DateOrders } from '../../../utils/timeline/import-table/date-orders.ts'
import type { TableEncoding } from '../../../utils/timeline/import-table/decode-table.ts'
import type { ImportPlan } from '../../../utils/timeline/import-table/plan-import.ts'
import type { TableRow } from '../../../utils/timeline/import-table/read-rows.ts'
import type { ImportChoices } from '../../../utils/timeline/import-table/row-facts.ts'
import type { StatusUse } from '../../../utils/timeline/import-table/statuses.ts'
import type { DateOrder } from '../../../utils/timeline/import-table/written-date.ts'

/** A table that was read, and what the user says about it. */
export interface Mapping {
  encoding: TableEncoding
  columns: readonly TableColumn[]
  body: readonly TableRow[]
  statuses: readonly StatusUse[]
  orders: DateOrders
  /** What the user has answered where the dates don't tell. */
  order?: DateOrder
  undated: ImportChoices['undated']
  bringBack: boolean
}

/** What came of an import. */
export interface ImportReport {
  plan: ImportPlan
  /** How many of the plan's applications are written. */
  written: number
}

/** Where bringing in a table stands. */
export type Importing =
  | { at: 'start' }
  | { at: 'busy'; doing: 'reading' | 'planning' | 'writing' | 'undoing'; done: number }
  | { at: 'refused'; words: string }
  | { at: 'mapping'; mapping: Mapping }
  | { at: 'preview'; mapping: Mapping; plan: ImportPlan }
  | { at: 'done'; report: ImportReport; trouble?: string }
  | { at: 'undone' }
