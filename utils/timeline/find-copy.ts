import type { Instant } from '../etiquette/events.ts'
import { listCopies, readCopy } from './copies.ts'
import { type CopyAbout, copiesUpTo } from './copies-to-keep.ts'
import type { AnyEvent } from './database.ts'
import { readBackup } from './read-backup.ts'

/** A copy with what it holds. */
export interface ReadCopy {
  about: CopyAbout
  events: readonly AnyEvent[]
}

/**
 * The newest copy from before `missedSince` that can be read, whole. Undefined where there is none: the browser may have
 * lost the copies together with the timeline.
 */
export async function findCopy(missedSince: Instant): Promise<ReadCopy | undefined> {
  const listed = await listCopies()
  for (const about of listed.ok ? copiesUpTo(listed.value, missedSince) : []) {
    const text = await readCopy(about.id)
    const reading = text.ok && text.value !== undefined ? readBackup(text.value, new Set()) : undefined
    if (reading?.ok === true && reading.preview.added.length > 0)
      return { about, events: reading.preview.added }
  }
  return undefined
}
