import { openDB } from 'idb'
import { eraseTimeline } from './erase.ts'
import { attempt, type Stored } from './failure.ts'

/** Holds nothing, and is there for a moment only. */
const passingName = 'fortnight-passing'

/**
 * Has Chromium move everything that it has in the log of our databases into a table, and begin a new log. Killed in the middle of
 * a write it leaves half a record at the end of the log, reads over it at its next start, and writes on behind it; at the
 * start after that it takes the whole log for spoilt and gives up every database of the extension
 * (docs/decisions/0029-a-fresh-log-at-each-start.md). It does so when a database is deleted, so one is made and deleted,
 * unless something else is written in that very moment; nothing tells which it was.
 */
export function beginFreshLog(): Promise<Stored<void>> {
  return attempt(async () => {
    const passing = await openDB(passingName)
    passing.close()
    const erased = await eraseTimeline(passingName)
    if (!erased.ok) throw new DOMException(erased.failure.detail, 'UnknownError')
  })
}
