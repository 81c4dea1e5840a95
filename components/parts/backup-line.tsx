import { longDay, type Moment } from '../../utils/platform/dates-in-words.ts'
import { say } from '../../utils/platform/words.ts'
import type { BackupDue } from '../../utils/timeline/backup-due.ts'

/** One calm line: a backup would be good. */
export function BackupLine({ due, moment, onSave }: { due: BackupDue; moment: Moment; onSave: () => void }) {
  return (
    <p class="backup-line">
      {due.isFirst ? say('backupLineNever') : say('backupLineSince', longDay(due.since, moment))}{' '}
      <button type="button" class="quiet" onClick={onSave}>
        {say('backupLineSave')}
      </button>
    </p>
  )
}
