import * as v from 'valibot'
import { addedId } from '../../utils/timeline/import-table/application-events.ts'
import type { ImportPlan } from '../../utils/timeline/import-table/plan-import.ts'

const schema = v.array(v.object({ application: v.string(), wrong: v.array(v.string()) }))

/** What an import has written, application by application: the entries by which it is taken back. */
export type LastImport = v.InferOutput<typeof schema>

/** Under this name it lies in memory (`storage.session`), until the browser is closed. */
export const lastImportKey = 'import'

/** Of a new application it is enough to take back that it was added. */
export function undoingOf(written: ImportPlan['added']): LastImport {
  return written.map(({ application, isNew, events }) => ({
    application,
    wrong: isNew ? [addedId(application)] : events.map(({ id }) => id),
  }))
}

export function readLastImport(stored: unknown): LastImport | undefined {
  const read = v.safeParse(schema, stored)
  return read.success && read.output.length > 0 ? read.output : undefined
}
