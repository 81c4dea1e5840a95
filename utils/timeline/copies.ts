import type { Instant, Zone } from '../etiquette/events.ts'
import { mostCharacters } from './backup.ts'
import { type CopyAbout, copiesToKeep, newestFirst } from './copies-to-keep.ts'
import { eraseTimeline } from './erase.ts'
import { existingDatabases } from './existing-databases.ts'
import { attempt, type Stored } from './failure.ts'
import { eraseSinceCopy } from './since-copy.ts'
import { eraseSpareCopy } from './spare-copy.ts'
import { unzip, zip } from './zipped.ts'

/**
 * The copies of the timeline that are kept inside the browser, in a database of their own: what spoils the one need
 * not spoil the other (docs/decisions/0019-copies-in-a-database-of-their-own.md).
 */
export const copiesName = 'fortnight-copies'

const version = 1
const about = 'about'
const files = 'files'

interface CopyFile {
  id: string
  /** The backup file as gzip. */
  bytes: Uint8Array<ArrayBuffer>
}

/** All copies, the newest first. Where there are none yet, nothing is created. */
export function listCopies(): Promise<Stored<readonly CopyAbout[]>> {
  return attempt(async () => {
    const databases = await existingDatabases(indexedDB)
    if (databases?.every(({ name }) => name !== copiesName)) return []
    return withDatabase(async (database) => {
      const all: readonly CopyAbout[] = await outcomeOf(
        database.transaction(about).objectStore(about).getAll(),
      )
      return newestFirst(all)
    })
  })
}

/**
 * Keeps a copy, a backup file as text, and lets go of those that are too many: both or neither. Those up to `missedSince` stay
 * (copies-to-keep.ts).
 */
export function keepCopy(
  copy: CopyAbout,
  text: string,
  zone: Zone,
  missedSince?: Instant,
): Promise<Stored<void>> {
  return attempt(async () => {
    const file: CopyFile = { id: copy.id, bytes: await zip(text) }
    await withDatabase(async (database) => {
      const transaction = database.transaction([about, files], 'readwrite', { durability: 'strict' })
      const written = ended(transaction)
      const abouts = transaction.objectStore(about)
      abouts.put(copy)
      transaction.objectStore(files).put(file)
      const request: IDBRequest<CopyAbout[]> = abouts.getAll()
      request.onsuccess = () => {
        const kept = new Set(copiesToKeep(request.result, zone, missedSince).map(({ id }) => id))
        for (const { id } of request.result) {
          if (kept.has(id)) continue
          abouts.delete(id)
          transaction.objectStore(files).delete(id)
        }
      }
      await written
    })
  })
}

/** The text of a copy, a backup file as any other; undefined where it is gone. */
export function readCopy(id: string): Promise<Stored<string | undefined>> {
  return attempt(async () => {
    const file = await withDatabase<CopyFile | undefined>((database) =>
      outcomeOf(database.transaction(files).objectStore(files).get(id)),
    )
    return file === undefined ? undefined : unzip(file.bytes, mostCharacters)
  })
}

/** Lets go of one copy. */
export function dropCopy(id: string): Promise<Stored<void>> {
  return attempt(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction([about, files], 'readwrite')
      const written = ended(transaction)
      transaction.objectStore(about).delete(id)
      transaction.objectStore(files).delete(id)
      await written
    }),
  )
}

/** Deletes all copies, for good: whoever erases something from the timeline erases it here too. */
export async function eraseCopies(): Promise<Stored<void>> {
  const spare = await eraseSpareCopy()
  const since = await eraseSinceCopy()
  const erased = await eraseTimeline(copiesName)
  return [spare, since].find(({ ok }) => !ok) ?? erased
}

async function withDatabase<Value>(work: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
  const request = indexedDB.open(copiesName, version)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(about, { keyPath: 'id' })
    request.result.createObjectStore(files, { keyPath: 'id' })
  }
  const database = await outcomeOf(request)
  // Whoever erases must not have to wait for us.
  database.onversionchange = () => database.close()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

function outcomeOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
