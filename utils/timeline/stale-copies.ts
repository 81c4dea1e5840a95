import { eraseCopies } from './copies.ts'
import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Store } from './stores.ts'

const key = 'copies-stale'

/**
 * Notes that the copies hold what was erased; to be called within the transaction that erases, so that whoever
 * is stopped right after it still erases them the next time.
 */
export async function markCopiesStale(meta: Store<'meta', 'readwrite'>): Promise<void> {
  await meta.put({ key, value: true })
}

/** Erases the copies where they hold what was erased from the timeline. */
export async function eraseStaleCopies(database: TimelineDatabase): Promise<Stored<void>> {
  const marked = await attempt(() => database.read(['meta'], ({ meta }) => meta.get(key)))
  if (!marked.ok) return marked
  if (marked.value === undefined) return { ok: true, value: undefined }
  const erased = await eraseCopies()
  return erased.ok ? attempt(() => database.write(['meta'], ({ meta }) => meta.delete(key))) : erased
}
