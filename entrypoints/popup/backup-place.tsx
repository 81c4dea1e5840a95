import { BackupLine } from '../../components/parts/backup-line.tsx'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { useSavedBackup } from '../../utils/platform/hooks/use-saved-backup.ts'
import { backupDue } from '../../utils/timeline/backup-due.ts'

/** The line that suggests a backup, where one would be good. */
export function BackupPlace({
  count,
  moment,
  onSave,
}: {
  /** How many entries the timeline has. */
  count: number
  moment: Moment
  onSave: () => void
}) {
  const saved = useSavedBackup()
  const due = backupDue(count, saved, moment.now, moment.zone)
  return due === null ? null : <BackupLine due={due} moment={moment} onSave={onSave} />
}
