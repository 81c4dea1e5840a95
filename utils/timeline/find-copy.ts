import type { Instant } from '../etiquette/events.ts'
import { listCopies, readCopy } from './copies.ts'
import { copiesUpTo } from './copies-to-keep.ts'
import type { AnyEvent } from './database.ts'
import type { Stored } from './failure.ts'
import { readBackup } from './read-backup.ts'
import { readSpareCopy } from './spare-copy.ts'

/** A copy with what it holds. */
export interface ReadCopy {
  at: Instant
  events: readonly AnyEvent[]
}

/**
 * The newest copy from before `missedSince` that can be read, whole; the one in a file where the browser has lost the others
 * together with the timeline. Undefined where there is none.
 */
export async function findCopy(missedSince: Instant): Promise<ReadCopy | undefined> {
  const listed = await listCopies()
  for (const { id } of listed.ok ? copiesUpTo(listed.value, missedSince) : []) {
    const copy = copyIn(await readCopy(id))
    if (copy !== undefined) return copy
  }
  const spare = copyIn(await readSpareCopy())
  return spare !== undefined && Temporal.Instant.compare(spare.at, missedSince) <= 0 ? spare : undefined
}

function copyIn(text: Stored<string | undefined>): ReadCopy | undefined {
  if (!text.ok || text.value === undefined) return undefined
  const reading = readBackup(text.value, new Set())
  if (!reading.ok || reading.preview.added.length === 0) return undefined
  return { at: reading.preview.exportedAt, events: reading.preview.added }
}
