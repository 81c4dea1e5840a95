import { attempt, type Stored } from './failure.ts'
import { listIn, listKey } from './kept-list.ts'
import { type LookOptions, openExisting, outcomeOf } from './look.ts'
import { isNewer } from './schema-version.ts'

/**
 * What is kept of the list, where it is that of the very events that lie here; undefined where there is none. Nobody has checked
 * what it holds. It is read like the timeline itself (look.ts), and costs the same however long that is.
 */
export function lookAtList(
  name: string,
  { indexedDB: given, patienceMs = 5_000 }: LookOptions = {},
): Promise<Stored<unknown>> {
  return attempt(async () => {
    const factory = given ?? globalThis.indexedDB
    if (factory === undefined) throw new DOMException('no IndexedDB', 'InvalidStateError')
    const database = await openExisting(factory, name, patienceMs)
    try {
      if (isNewer([database], name)) throw new DOMException('newer', 'VersionError')
      const reading = database.transaction(['events', 'meta'])
      const [row, last] = await Promise.all([
        outcomeOf<unknown>(reading.objectStore('meta').get(listKey)),
        outcomeOf(reading.objectStore('events').openKeyCursor(null, 'prev')),
      ])
      const isRow = typeof row === 'object' && row !== null && 'value' in row
      return isRow ? listIn(row.value, last?.key) : undefined
    } finally {
      database.close()
    }
  })
}
