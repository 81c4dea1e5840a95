import type { AnyEvent, TimelineDatabase } from '../database.ts'
import { attempt, type Stored } from '../failure.ts'
import type { Carried } from './carried.ts'
import { carriedOf, mergeRows } from './merge.ts'

/** Writes what other machines say into the database: all of it or nothing. */
export function takeIn(
  database: TimelineDatabase,
  carried: readonly Carried[],
): Promise<Stored<{ news: readonly AnyEvent[]; isChanged: boolean }>> {
  return attempt(() =>
    database.transaction('rw', database.events, async () => {
      const rows = await database.events.orderBy('sequence').toArray()
      const { removed, added, news } = mergeRows(rows, carried)
      if (removed.length > 0) await database.events.bulkDelete([...removed])
      if (added.length > 0) await database.events.bulkAdd([...added])
      return { news, isChanged: added.length > 0 }
    }),
  )
}

/** The whole timeline as machines carry it to each other. */
export function readCarried(database: TimelineDatabase): Promise<Stored<readonly Carried[]>> {
  return attempt(async () => carriedOf(await database.events.orderBy('sequence').toArray()))
}
