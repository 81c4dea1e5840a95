import type { Instant } from '../../utils/etiquette/events.ts'
import { backupRefusalWords } from '../../utils/platform/backup-words.ts'
import { say } from '../../utils/platform/words.ts'
import { mostCharacters } from '../../utils/timeline/backup.ts'
import { type BackupPreview, type BackupRefusal, readBackup } from '../../utils/timeline/read-backup.ts'
import { isSealed, openSealed, sealBackup } from '../../utils/timeline/sealed-backup.ts'
import { isZipped, unzip, zip } from '../../utils/timeline/zipped.ts'
import { saveFile } from './save-file.ts'

/** Hands a file to the browser's downloads, named by the day. */
export function saveBackup(text: string, now: Instant): void {
  saveFile(`fortnight-${now.slice(0, 10)}.json`, 'application/json', text)
}

/** A UTF-8 character takes at most three bytes for each unit of JavaScript's text. */
const mostBytes = mostCharacters * 3

/** What a chosen file is: what would come in, why it is refused, or that it wants a passphrase first. */
export type ReadFile =
  | { is: 'preview'; preview: BackupPreview }
  | { is: 'refused'; words: string }
  | { is: 'sealed'; text: string }

/** Reads a chosen file. Never throws. */
export async function readBackupFile(file: File, known: ReadonlySet<string>): Promise<ReadFile> {
  if (file.size > mostBytes) return refused({ reason: 'too-large' })
  try {
    const text = await textOf(file)
    return isSealed(text) ? { is: 'sealed', text } : readBackupText(text, known)
  } catch {
    return { is: 'refused', words: say('refusedUnreadableFile') }
  }
}

/** Reads the text of a backup that lies open. */
export function readBackupText(text: string, known: ReadonlySet<string>): ReadFile {
  const read = readBackup(text, known)
  return read.ok ? { is: 'preview', preview: read.preview } : refused(read.refusal)
}

/** Hands a backup with a passphrase to the browser's downloads. */
export async function saveSealedBackup(text: string, passphrase: string, now: Instant): Promise<void> {
  saveBackup(await sealBackup(await zip(text), passphrase, crypto), now)
}

/** Opens a backup with a passphrase and reads it; null where the passphrase is another. Never throws. */
export async function openSealedBackup(
  text: string,
  passphrase: string,
  known: ReadonlySet<string>,
): Promise<ReadFile | null> {
  const opening = await openSealed(text, passphrase, crypto)
  switch (opening.is) {
    case 'wrong-passphrase':
      return null
    case 'newer-version':
      return { is: 'refused', words: say('refusedNewerVersion') }
    case 'damaged':
      return { is: 'refused', words: say('refusedNotJson') }
    case 'open':
      try {
        return readBackupText(await unzip(opening.zipped, mostCharacters), known)
      } catch {
        return refused({ reason: 'too-large' })
      }
  }
}

function refused(refusal: BackupRefusal): ReadFile {
  return { is: 'refused', words: backupRefusalWords(refusal) }
}

/** What the file says; a very large one that was saved by schedule is gzip. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isZipped(bytes) ? unzip(bytes, mostCharacters) : file.text()
}
