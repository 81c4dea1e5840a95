import { type IDBPDatabase, openDB } from 'idb'
import { createStores, type TimelineLayout } from './stores.ts'
import { sayWritten } from './written.ts'

/** Opens the database in this version, laid out where it is new; gives up after `patienceMs`. */
export async function openDatabase(
  name: string,
  version: number,
  patienceMs: number,
): Promise<IDBPDatabase<TimelineLayout>> {
  const { promise: blocked, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new DOMException('blocked', 'TimeoutError')), patienceMs)
  const opening = openAgain(name, version)
  try {
    return await Promise.race([opening, blocked])
  } catch (error) {
    // What opens too late keeps nobody up.
    opening.then(
      (late) => late.close(),
      () => undefined,
    )
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Chromium now and then can't open its own files at the first try, and says `UnknownError`. */
async function openAgain(name: string, version: number, tries = 3): Promise<IDBPDatabase<TimelineLayout>> {
  try {
    return await openOnce(name, version)
  } catch (error) {
    if (tries > 1 && error instanceof DOMException && error.name === 'UnknownError')
      return openAgain(name, version, tries - 1)
    throw error
  }
}

async function openOnce(name: string, version: number): Promise<IDBPDatabase<TimelineLayout>> {
  let cause: unknown
  let isNew = false
  try {
    const database = await openDB<TimelineLayout>(name, version, {
      upgrade(database, _before, _after, raising) {
        raising.done.catch((error: unknown) => {
          cause = error
        })
        createStores(database)
        isNew = true
      },
    })
    if (isNew) sayWritten(name, ['events'])
    return database
  } catch (error) {
    throw cause ?? error
  }
}
