import type { Instant } from '../etiquette/events.ts'
import { listCopies, readCopy } from './copies.ts'
import { copiesUpTo } from './copies-to-keep.ts'
import type { AnyEvent } from './database.ts'
import type { Stored } from './failure.ts'
import { readBackup } from './read-backup.ts'
import { readSinceCopy } from './since-copy.ts'
import { readSpareCopy } from './spare-copy.ts'

/** A copy with what it holds. */
export interface ReadCopy {
  at: Instant
  events: readonly AnyEvent[]
}

/**
 * The newest copy from before `missedSince` that can be read, whole, with what was written since: the one in a file where the
 * browser has lost the others together with the timeline. Undefined where there is nothing.
 */
export async function findCopy(missedSince: Instant): Promise<ReadCopy | undefined> {
  const isUpTo = ({ at }: ReadCopy) => Temporal.Instant.compare(at, missedSince) <= 0
  const spare = copyIn(await readSpareCopy())
  const since = await readSinceCopy()
  const later = (since.ok ? since.value : []).flatMap((text) => copyIn({ ok: true, value: text }) ?? [])
  const found = [await newestListed(missedSince), spare, ...later].flatMap((copy) =>
    copy !== undefined && isUpTo(copy) ? copy : [],
  )
  return found.length === 0 ? undefined : found.reduce(together)
}

async function newestListed(missedSince: Instant): Promise<ReadCopy | undefined> {
  const listed = await listCopies()
  for (const { id } of listed.ok ? copiesUpTo(listed.value, missedSince) : []) {
    const copy = copyIn(await readCopy(id))
    if (copy !== undefined) return copy
  }
  return undefined
}

/** What both hold, each entry once. */
function together(one: ReadCopy, other: ReadCopy): ReadCopy {
  const known = new Set(one.events.map(({ id }) => id))
  const at = Temporal.Instant.compare(one.at, other.at) < 0 ? other.at : one.at
  return { at, events: [...one.events, ...other.events.filter(({ id }) => !known.has(id))] }
}

function copyIn(text: Stored<string | undefined>): ReadCopy | undefined {
  if (!text.ok || text.value === undefined) return undefined
  const reading = readBackup(text.value, new Set())
  if (!reading.ok || reading.preview.added.length === 0) return undefined
  return { at: reading.preview.exportedAt, events: reading.preview.added }
}
