import type { Mapping } from '../../components/settings/table/importing.ts'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { clock } from '../../utils/platform/clock.ts'
import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import { type IdOf, type ImportPlan, planImport } from '../../utils/timeline/import-table/plan-import.ts'
import type { Slices } from '../../utils/timeline/import-table/read-rows.ts'
import { timelineSoFar } from '../../utils/timeline/import-table/timeline-so-far.ts'

/** What a table would bring into the timeline as it stands now; undefined when it was stopped. */
export function planTable(
  mapping: Mapping,
  projection: Projection,
  idOf: IdOf,
  slices: Slices,
): Promise<ImportPlan | undefined> {
  const { columns, body, statuses, orders, undated, bringBack } = mapping
  const order = orders.kind === 'known' ? orders.order : (mapping.order ?? 'day-first')
  const now = clock.now()
  const place = {
    now,
    zone: clock.zone(),
    noteLine: (header: string, cell: string) =>
      header === '' ? cell : say('tableNoteLine', plainName(header), cell),
  }
  const choices = { columns, statuses, order, undated, bringBack }
  return planImport(body, choices, place, timelineSoFar(projection, timeOf(now)), idOf, slices)
}
