import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { say, sayCount, type WordKey } from '../../../utils/platform/words.ts'
import { CheckField } from '../../forms/check-field.tsx'
import { FileField } from '../file-field.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import { PlannedApplications, RowReport } from './import-outcome.tsx'
import type { Importing, ImportReport, Mapping } from './importing.ts'

const doing: Record<Extract<Importing, { at: 'busy' }>['doing'], WordKey> = {
  reading: 'tableReading',
  planning: 'tablePlanning',
  writing: 'tableWriting',
  undoing: 'tableUndoing',
}

export interface TableSettingsProps {
  importing: Importing
  moment: Moment
  isReady: boolean
  onFile: (file: File) => void
  onMapping: (mapping: Mapping) => void
  onLook: () => void
  onBringBack: (bringBack: boolean) => void
  onBack: () => void
  onWrite: () => void
  onStop: () => void
  onUndo: () => void
  /** How many applications came in with the last table, as long as it can be taken back. */
  last?: number | undefined
  onUndoLast: () => void
  onAgain: () => void
  onSaveLeftOut: () => void
}

/** Bringing in a table: the file, what its columns are, what would come in, and what came of it. */
export function TableSettings(props: TableSettingsProps) {
  const { importing, moment, isReady, onFile } = props
  const isChoosing = importing.at === 'start' || importing.at === 'refused' || importing.at === 'undone'
  return (
    <div class="from-file table-import">
      {isChoosing && (
        <FileField
          label={say('tableBringIn')}
          hint={say('tableBringInHint')}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          disabled={!isReady}
          onFile={onFile}
        />
      )}
      {isChoosing && importing.at !== 'undone' && props.last !== undefined && (
        <div class="acts">
          <p class="soft">{sayCount('tableLast', props.last)}</p>
          <button type="button" class="secondary" disabled={!isReady} onClick={props.onUndoLast}>
            {say('tableUndo')}
          </button>
        </div>
      )}
      <div role="status">
        {importing.at === 'busy' && <p>{say(doing[importing.doing])}</p>}
        {importing.at === 'undone' && <p class="good">{say('tableUndone')}</p>}
        {importing.at === 'done' && <p class="good">{reportWords(importing.report)}</p>}
      </div>
      <div role="alert">
        {importing.at === 'refused' && <p class="error">{importing.words}</p>}
        {importing.at === 'done' && importing.trouble !== undefined && (
          <p class="error">{importing.trouble}</p>
        )}
      </div>
      {importing.at === 'busy' && (
        <div class="progress">
          <progress max={1} value={importing.done} aria-label={say(doing[importing.doing])} />
          <button type="button" class="secondary" onClick={props.onStop}>
            {say('tableStop')}
          </button>
        </div>
      )}
      {importing.at === 'mapping' && (
        <ColumnMapping
          mapping={importing.mapping}
          moment={moment}
          onMapping={props.onMapping}
          onLook={props.onLook}
          onCancel={props.onAgain}
        />
      )}
      {importing.at === 'preview' && <Preview {...props} {...importing} />}
      {importing.at === 'done' && <Report {...props} report={importing.report} />}
    </div>
  )
}

function Preview({
  plan,
  mapping,
  moment,
  onBringBack,
  onBack,
  onWrite,
  onAgain,
  onSaveLeftOut,
}: TableSettingsProps & Extract<Importing, { at: 'preview' }>) {
  const canBringBack = mapping.bringBack || plan.leftOut.some(({ reason }) => reason === 'taken-back')
  return (
    <section class="preview" aria-labelledby="table-preview">
      <h3 id="table-preview">{say('tablePreview')}</h3>
      <PlannedApplications plan={plan} />
      <RowReport plan={plan} moment={moment} onSaveLeftOut={onSaveLeftOut} />
      {canBringBack && (
        <CheckField label={say('tableBringBack')} checked={mapping.bringBack} onChecked={onBringBack} />
      )}
      <div class="acts">
        {plan.added.length > 0 && (
          <button type="button" class="primary" onClick={onWrite}>
            {sayCount('tableWrite', plan.added.length)}
          </button>
        )}
        <button type="button" class="secondary" onClick={onBack}>
          {say('tableBack')}
        </button>
        <button type="button" class="quiet" onClick={onAgain}>
          {say('cancel')}
        </button>
      </div>
    </section>
  )
}

function Report({
  report,
  moment,
  onUndo,
  onAgain,
  onSaveLeftOut,
}: TableSettingsProps & { report: ImportReport }) {
  return (
    <section class="preview" aria-label={say('tablePreview')}>
      <RowReport plan={report.plan} moment={moment} onSaveLeftOut={onSaveLeftOut} />
      <div class="acts">
        {report.written > 0 && (
          <button type="button" class="secondary" onClick={onUndo}>
            {say('tableUndo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onAgain}>
          {say('tableAnother')}
        </button>
      </div>
    </section>
  )
}

function reportWords({ plan, written }: ImportReport): string {
  if (written === 0) return say('tableDoneNothing')
  return written < plan.added.length
    ? say('tableDonePartly', written, plan.added.length)
    : sayCount('tableDone', written)
}
