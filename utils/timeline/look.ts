import { contentsOf, readRows, type TimelineContents } from './contents.ts'
import { existingDatabases } from './existing-databases.ts'
import { attempt, type Stored } from './failure.ts'
import { isNewer } from './schema-version.ts'

export interface LookOptions {
  /** Another IndexedDB than the global one. */
  indexedDB?: IDBFactory
  /** How long another window may keep it blocked, in milliseconds; 5000 by default. */
  patienceMs?: number
}

const nothing: TimelineContents = { events: [], odd: [], lost: 0 }

/**
 * The whole timeline in its order, read without what the background writes with, so that the popup is there at once
 * (docs/decisions/0012-pages-read-without-dexie.md). It never creates, raises or keeps open the database: where there
 * is none yet the timeline is empty, and nobody who erases or raises it has to wait for a page.
 */
export function lookAtTimeline(
  name: string,
  { indexedDB: given, patienceMs = 5_000 }: LookOptions = {},
): Promise<Stored<TimelineContents>> {
  return attempt(async () => {
    const factory = given ?? globalThis.indexedDB
    if (factory === undefined) throw new DOMException('no IndexedDB', 'InvalidStateError')
    const databases = await existingDatabases(factory)
    if (databases?.every((entry) => entry.name !== name)) return nothing
    if (databases !== null && isNewer(databases, name)) throw new DOMException('newer', 'VersionError')
    const database = await openExisting(factory, name, patienceMs)
    try {
      const begin = () => database.transaction('events')
      const all = () => outcomeOf<unknown[]>(begin().objectStore('events').getAll())
      return contentsOf(await readRows(all, begin))
    } finally {
      database.close()
    }
  })
}

/** Opens what is there, in the version that it has. */
export function openExisting(factory: IDBFactory, name: string, patienceMs: number): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>()
  const request = factory.open(name)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    reject(new DOMException('blocked', 'TimeoutError'))
  }, patienceMs)
  // Erased in this very moment: what would be created now is the background's to create.
  request.onupgradeneeded = () => request.transaction?.abort()
  request.onsuccess = () => {
    clearTimeout(timer)
    if (isLate) request.result.close()
    else resolve(request.result)
  }
  request.onerror = () => {
    clearTimeout(timer)
    reject(request.error)
  }
  return promise
}

/** What a request comes to. */
export function outcomeOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
