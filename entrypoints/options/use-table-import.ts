import { useRef, useState } from 'preact/hooks'
import { reasonWords } from '../../components/settings/table/import-words.ts'
import type { Importing, ImportReport, Mapping } from '../../components/settings/table/importing.ts'
import type { TableSettingsProps } from '../../components/settings/table/table-settings.tsx'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { project } from '../../utils/platform/applications.ts'
import { clock } from '../../utils/platform/clock.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import { idOf, newId } from '../../utils/platform/ids.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import type { ImportPlan } from '../../utils/timeline/import-table/plan-import.ts'
import type { Slices } from '../../utils/timeline/import-table/read-rows.ts'
import { voidedEvent } from '../popup/acts.ts'
import { type LastImport, lastImportKey, readLastImport, undoingOf } from './last-import.ts'
import { saveFile } from './save-file.ts'
import { writeImport } from './write-import.ts'

const loadReading = () => import('./read-table.ts')
const loadPlanning = () => import('./plan-table.ts')
const loadExport = () => import('../../utils/timeline/export-table.ts')

/** Everything about bringing in a table but how it looks. What is only then needed is loaded then. */
export function useTableImport(
  ask: Ask,
  events: readonly AnyEvent[],
  onWriting: (isWriting: boolean) => void,
): Omit<TableSettingsProps, 'moment' | 'isReady'> {
  const [importing, setImporting] = useState<Importing>({ at: 'start' })
  const [last, keepLast] = useKept(lastImportKey, readLastImport)
  const stopping = useRef(new AbortController())

  /** A long piece of work: it shows how far it is, lets the page breathe and can be stopped. */
  const slicesOf = (doing: Extract<Importing, { at: 'busy' }>['doing']): Slices => {
    stopping.current = new AbortController()
    const { signal } = stopping.current
    setImporting({ at: 'busy', doing, done: 0 })
    let shown = 0
    return {
      signal,
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
      onProgress(done) {
        if (done - shown < 0.01 && done < 1) return
        shown = done
        setImporting({ at: 'busy', doing, done })
      },
    }
  }

  const read = async (file: File) => {
    const slices = slicesOf('reading')
    const { readTable } = await loadReading()
    const result = await readTable(file, slices)
    setImporting(
      result.ok ? { at: 'mapping', mapping: result.mapping } : { at: 'refused', words: result.words },
    )
  }

  const plan = async (mapping: Mapping) => {
    const slices = slicesOf('planning')
    const { planTable } = await loadPlanning()
    const planned = await planTable(mapping, project(events), idOf, slices)
    setImporting(
      planned === undefined ? { at: 'mapping', mapping } : { at: 'preview', mapping, plan: planned },
    )
  }

  const writeAll = async (lists: readonly (readonly TimelineEvent[])[], doing: 'writing' | 'undoing') => {
    onWriting(true)
    try {
      return await writeImport(ask, lists, slicesOf(doing))
    } finally {
      onWriting(false)
    }
  }

  const write = async (planned: ImportPlan) => {
    const lists = planned.added.map((application) => application.events)
    const { lists: written, trouble } = await writeAll(lists, 'writing')
    const report = { plan: planned, written }
    if (written > 0) keepLast(undoingOf(planned.added.slice(0, written)))
    setImporting({ at: 'done', report, ...(trouble === undefined ? {} : { trouble }) })
  }

  /** Takes back what is left of an import; `then` says how it stands when some of it could not be. */
  const undo = async (wrong: LastImport, then: (undone: number, trouble?: string) => Importing) => {
    const context = { newId, now: clock.now(), zone: clock.zone() }
    const lists = wrong.map((one): readonly TimelineEvent[] =>
      one.wrong.map((id) => voidedEvent(id, one.application, context)),
    )
    const { lists: undone, trouble } = await writeAll(lists, 'undoing')
    const isWhole = undone === lists.length
    keepLast(isWhole ? undefined : wrong.slice(undone))
    setImporting(isWhole ? { at: 'undone' } : then(undone, trouble))
  }
  const undoReported = ({ plan: planned, written }: ImportReport) =>
    undo(undoingOf(planned.added.slice(0, written)), (undone, trouble) => ({
      at: 'done',
      report: { plan: { ...planned, added: planned.added.slice(undone) }, written: written - undone },
      ...(trouble === undefined ? {} : { trouble }),
    }))
  const undoLast = (wrong: LastImport) =>
    undo(wrong, (_undone, trouble) =>
      trouble === undefined ? { at: 'start' } : { at: 'refused', words: trouble },
    )

  const saveLeftOut = async (planned: ImportPlan) => {
    const { writeTable } = await loadExport()
    const rows = planned.leftOut.map(({ row, reason }) => [
      String(row.number),
      sayCount(reasonWords[reason], 1),
      ...row.cells,
    ])
    const text = writeTable([[say('tableRowHeader'), say('tableReasonHeader')], ...rows])
    saveFile('fortnight-left-out.csv', 'text/csv;charset=utf-8', text)
  }

  return {
    importing,
    onFile: (file) => void read(file),
    onMapping: (mapping) => {
      void loadReading().then(({ mapped }) => setImporting({ at: 'mapping', mapping: mapped(mapping) }))
    },
    onLook: () => importing.at === 'mapping' && void plan(importing.mapping),
    onBringBack: (bringBack) => importing.at === 'preview' && void plan({ ...importing.mapping, bringBack }),
    onBack: () => importing.at === 'preview' && setImporting({ at: 'mapping', mapping: importing.mapping }),
    onWrite: () => importing.at === 'preview' && void write(importing.plan),
    onStop: () => stopping.current.abort(),
    onUndo: () => importing.at === 'done' && void undoReported(importing.report),
    last: last?.length,
    onUndoLast: () => last !== undefined && void undoLast(last),
    onAgain: () => setImporting({ at: 'start' }),
    onSaveLeftOut: () => {
      if (importing.at === 'preview') void saveLeftOut(importing.plan)
      if (importing.at === 'done') void saveLeftOut(importing.report.plan)
    },
  }
}
