import type { BackupRefusal } from '../timeline/read-backup.ts'
import { plainName } from './names.ts'
import { say } from './words.ts'

/** Why a file was refused, in plain words; each says that nothing was changed. */
export function backupRefusalWords(refusal: BackupRefusal): string {
  switch (refusal.reason) {
    case 'too-large':
      return say('refusedTooLarge')
    case 'not-json':
      return say('refusedNotJson')
    case 'not-a-backup':
      return say('refusedNotABackup')
    case 'newer-version':
      return say('refusedNewerVersion')
    case 'damaged':
      return say('refusedDamaged', plainName(refusal.place).slice(0, 80))
  }
}
