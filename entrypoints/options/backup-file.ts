import type { Instant } from '../../utils/etiquette/events.ts'
import { backupRefusalWords } from '../../utils/platform/backup-words.ts'
import { say } from '../../utils/platform/words.ts'
import { type BackupPreview, mostCharacters, readBackup } from '../../utils/timeline/read-backup.ts'
import { isZipped, unzip } from '../../utils/timeline/zipped.ts'
import { saveFile } from './save-file.ts'

/** Hands a file to the browser's downloads, named by the day. */
export function saveBackup(text: string, now: Instant): void {
  saveFile(`fortnight-${now.slice(0, 10)}.json`, 'application/json', text)
}

/** A UTF-8 character takes at most three bytes for each unit of JavaScript's text. */
const mostBytes = mostCharacters * 3

/** Reads a chosen file: what would come in, or why it is refused. Never throws. */
export async function readBackupFile(
  file: File,
  known: ReadonlySet<string>,
): Promise<{ ok: true; preview: BackupPreview } | { ok: false; words: string }> {
  if (file.size > mostBytes) return { ok: false, words: backupRefusalWords({ reason: 'too-large' }) }
  let text: string
  try {
    text = await textOf(file)
  } catch {
    return { ok: false, words: say('refusedUnreadableFile') }
  }
  const read = readBackup(text, known)
  return read.ok ? read : { ok: false, words: backupRefusalWords(read.refusal) }
}

/** What the file says; a very large one that was saved by schedule is gzip. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isZipped(bytes) ? unzip(bytes, mostCharacters) : file.text()
}
