import { Dexie } from 'dexie'
import { attempt, type Stored } from './failure.ts'

/** Deletes the whole database, for good. Whoever has it open is closed by that and has to start anew. */
export function eraseTimeline(name: string): Promise<Stored<void>> {
  return attempt(() => Dexie.delete(name))
}
