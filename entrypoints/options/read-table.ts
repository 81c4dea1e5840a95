import type { Mapping } from '../../components/settings/table/importing.ts'
import { say } from '../../utils/platform/words.ts'
import { layoutOf } from '../../utils/timeline/import-table/columns.ts'
import { dateOrdersIn } from '../../utils/timeline/import-table/date-orders.ts'
import { decodeTable, mostTableBytes } from '../../utils/timeline/import-table/decode-table.ts'
import {
  mostTableRows,
  type RowsRead,
  readRows,
  type Slices,
} from '../../utils/timeline/import-table/read-rows.ts'
import { statusesIn } from '../../utils/timeline/import-table/statuses.ts'

export type TableReading = { ok: true; mapping: Mapping } | { ok: false; words: string }

const refusedBytes = {
  'too-large': 'tableRefusedTooLarge',
  workbook: 'tableRefusedWorkbook',
  empty: 'tableRefusedEmpty',
  'not-text': 'tableRefusedNotText',
} as const

/** Reads a chosen file and guesses what its columns are. Never throws. */
export async function readTable(file: File, slices: Slices): Promise<TableReading> {
  if (file.size > mostTableBytes) return { ok: false, words: say('tableRefusedTooLarge') }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, words: say('refusedUnreadableFile') }
  }
  const decoded = decodeTable(bytes)
  if (!decoded.ok) return { ok: false, words: say(refusedBytes[decoded.reason]) }
  const read = await readRows(decoded.text, slices)
  if (!read.ok) return { ok: false, words: refusalWords(read) }
  const { columns, body } = layoutOf(read.rows)
  if (body.length === 0) return { ok: false, words: say('tableRefusedNoRows') }
  return {
    ok: true,
    mapping: mapped({ encoding: decoded.encoding, columns, body, undated: 'leave-out', bringBack: false }),
  }
}

/** The mapping with what follows from its columns: states and dates stand in other columns after a change. */
export function mapped(
  mapping: Omit<Mapping, 'statuses' | 'orders'> & { statuses?: Mapping['statuses'] },
): Mapping {
  const { columns, body } = mapping
  const found = statusesIn(columns, body)
  const said = new Map(mapping.statuses?.map(({ written, status }) => [written, status]))
  return {
    ...mapping,
    statuses: found.map((use) => ({ ...use, status: said.get(use.written) ?? use.status })),
    orders: dateOrdersIn(columns, body),
  }
}

function refusalWords(refusal: Extract<RowsRead, { ok: false }>): string {
  switch (refusal.reason) {
    case 'cancelled':
      return say('tableStopped')
    case 'too-many-rows':
      return say('tableRefusedRows', mostTableRows)
    case 'open-quote':
      return say('tableRefusedQuote', refusal.row)
    case 'damaged':
      return say('tableRefusedRow', refusal.row)
  }
}
