import type { Instant } from '../etiquette/events.ts'
import { exportBackup } from '../timeline/backup.ts'
import type { SavedBackup } from '../timeline/backup-due.ts'
import { dropCopy, keepCopy, listCopies } from '../timeline/copies.ts'
import { isCopyDue } from '../timeline/copies-to-keep.ts'
import type { Stored } from '../timeline/failure.ts'
import { isFileDue } from '../timeline/file-due.ts'
import type { OpenLedger } from '../timeline/ledger-source.ts'
import { dropSinceCopy, listSinceCopy } from '../timeline/since-copy.ts'
import { eraseSpareCopy, keepSpareCopy } from '../timeline/spare-copy.ts'
import { eraseStaleCopies } from '../timeline/stale-copies.ts'
import type { Clock } from './clock.ts'
import type { FileSchedule } from './file-schedule.ts'
import type { MissingTimeline } from './timeline/missing.ts'

/** What keeping copies needs. */
export interface KeepCopiesParts {
  open(): Promise<Stored<OpenLedger>>
  /** As a backup carries them: carried-settings.ts. */
  settings(): Promise<object>
  schedule(): Promise<FileSchedule>
  savedBackup(): Promise<SavedBackup | undefined>
  noteSaved(saved: SavedBackup): Promise<void>
  saveFile(text: string, name: string): Promise<boolean>
  /** The timeline that is missing, if any: its copies are all there is of it. */
  missing(): Promise<Pick<MissingTimeline, 'since'> | undefined>
  clock: Clock
}

/**
 * Keeps a copy of the timeline inside the browser, once a day where it has changed, and saves a file where the user
 * wants one every week or month. It may be called as often as one likes; what fails is tried again the next time.
 */
export async function keepCopies(parts: KeepCopiesParts): Promise<void> {
  const opened = await parts.open()
  if (!opened.ok) return
  const { ledger, database } = opened.value
  const stale = await eraseStaleCopies(database)
  if (!stale.ok) return
  // What is noted by now the copy has: it is looked up before.
  const noted = await listSinceCopy()
  const { events, unread, erasures } = ledger
  const now = parts.clock.now()
  const zone = parts.clock.zone()
  const text = async () => exportBackup({ ...(await parts.settings()) }, events, now, unread.odd)

  const copies = await listCopies()
  if (copies.ok && isCopyDue(copies.value, events.length, now, zone)) {
    const missed = await parts.missing()
    const whole = await text()
    await keepCopy({ id: now, at: now, events: events.length }, whole, zone, missed?.since)
    // Of a timeline that is missing it may be all that is left.
    if (missed === undefined) {
      const spare = await keepSpareCopy(whole)
      if (spare.ok && noted.ok) await dropSinceCopy(noted.value)
    }
    // Erased in this very moment: the copy must not outlive what it was made of.
    if (!database.isOpen() || ledger.erasures !== erasures) {
      await dropCopy(now)
      await eraseSpareCopy()
    }
  }

  const schedule = await parts.schedule()
  if (schedule === 'never') return
  if (!isFileDue(schedule, events.length, await parts.savedBackup(), now, zone)) return
  if (await parts.saveFile(await text(), backupFileName(now))) {
    await parts.noteSaved({ at: now, events: events.length })
  }
}

/** The name of a backup file, by its day. */
export function backupFileName(now: Instant): string {
  return `fortnight-${now.slice(0, 10)}.json`
}
