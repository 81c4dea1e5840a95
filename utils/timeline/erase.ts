import { attempt, type Stored } from './failure.ts'

/** Deletes the whole database, for good. Whoever has it open is closed by that and has to start anew. */
export function eraseTimeline(name: string): Promise<Stored<void>> {
  return attempt(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
}
