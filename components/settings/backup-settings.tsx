import { dayOf, longDay, type Moment } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { BackupPreview } from '../../utils/timeline/read-backup.ts'
import { CheckField } from '../forms/check-field.tsx'
import { ApplicationNames } from './application-names.tsx'
import { BackupDownload, PassphraseForm } from './backup-passphrase.tsx'
import { FileField } from './file-field.tsx'

/** Where restoring a backup stands. */
export type Restoring =
  | { at: 'start' }
  | { at: 'reading' }
  | { at: 'refused'; words: string }
  /** The file wants its passphrase; `isWrong` when the one that was typed is not. */
  | { at: 'sealed'; isWrong: boolean }
  | { at: 'preview'; preview: BackupPreview; withSettings: boolean }
  | { at: 'writing' }
  | { at: 'done'; words: string }

const mostNames = 12

export interface BackupSettingsProps {
  restoring: Restoring
  moment: Moment
  canDownload: boolean
  /** Resolves when the file is handed over; without passphrase the file lies open. */
  onDownload: (passphrase?: string) => Promise<void>
  onPassphrase: (passphrase: string) => void
  onFile: (file: File) => void
  onWithSettings: (withSettings: boolean) => void
  onRestore: () => void
  onCancel: () => void
}

/** Everything into one file, and back: a preview first, and nothing changed by a file that is refused. */
export function BackupSettings(props: BackupSettingsProps) {
  const { restoring, canDownload, onDownload, onFile } = props
  return (
    <div class="from-file backup">
      <BackupDownload canDownload={canDownload} onDownload={onDownload} />
      <FileField
        label={say('restoreBackup')}
        hint={say('restoreBackupHint')}
        accept=".json,.gz,application/json,application/gzip"
        onFile={onFile}
      />
      <div role="status">
        {restoring.at === 'reading' && <p>{say('restoreReading')}</p>}
        {restoring.at === 'writing' && <p>{say('restoreWriting')}</p>}
        {restoring.at === 'done' && <p class="good">{restoring.words}</p>}
      </div>
      {(restoring.at === 'reading' || restoring.at === 'writing') && (
        <progress aria-label={say(restoring.at === 'reading' ? 'restoreReading' : 'restoreWriting')} />
      )}
      <div role="alert">{restoring.at === 'refused' && <p class="error">{restoring.words}</p>}</div>
      {restoring.at === 'sealed' && <PassphraseForm isWrong={restoring.isWrong} {...props} />}
      {restoring.at === 'preview' && <Preview {...props} {...restoring} />}
    </div>
  )
}

function Preview({
  preview,
  withSettings,
  moment,
  onWithSettings,
  onRestore,
  onCancel,
}: BackupSettingsProps & { preview: BackupPreview; withSettings: boolean }) {
  const { added, known, foreign, unread, applications, settings } = preview
  const hasSettings = Object.keys(settings).length > 0
  const writtenOn = longDay(dayOf(preview.exportedAt, moment), moment)
  const restore =
    added.length > 0
      ? sayCount('restoreEvents', added.length)
      : hasSettings && withSettings
        ? say('restoreSettingsOnly')
        : undefined
  return (
    <section class="preview" aria-labelledby="preview">
      <h3 id="preview">{say('restorePreview')}</h3>
      <p class="soft">{say('restoreFrom', writtenOn)}</p>
      {added.length === 0 && known > 0 && <p>{say('restoreNothing')}</p>}
      <ul>
        {added.length > 0 && <li>{sayCount('restoreNew', added.length)}</li>}
        {known > 0 && <li>{sayCount('restoreKnown', known)}</li>}
        {foreign.map(({ type, events }) => (
          <li key={type}>{sayCount('restoreForeign', events, plainName(type).slice(0, 60))}</li>
        ))}
        {unread > 0 && <li>{sayCount('restoreUnread', unread)}</li>}
      </ul>
      {applications.length > 0 && (
        <>
          <h4>{say('restoreApplications')}</h4>
          <ApplicationNames applications={applications} most={mostNames} />
        </>
      )}
      {hasSettings && (
        <CheckField label={say('restoreSettings')} checked={withSettings} onChecked={onWithSettings} />
      )}
      <div class="acts">
        {restore !== undefined && (
          <button type="button" class="primary" onClick={onRestore}>
            {restore}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </section>
  )
}
