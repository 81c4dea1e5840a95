import type { AnyEvent, TimelineDatabase } from '../database.ts'
import { erasedAmong, readErased } from '../erased.ts'
import { attempt, type Stored } from '../failure.ts'
import type { Carried } from './carried.ts'
import { carriedOf, mergeRows } from './merge.ts'

/** Writes what other machines say into the database: all of it or nothing. What was erased here for good stays outside. */
export function takeIn(
  database: TimelineDatabase,
  carried: readonly Carried[],
): Promise<Stored<{ news: readonly AnyEvent[]; isChanged: boolean }>> {
  return attempt(async () => {
    const erased = await erasedAmong(
      await readErased(database),
      carried.map(({ event }) => event),
    )
    const wanted = carried.filter(
      ({ event: { application } }) => application === undefined || !erased.has(application),
    )
    return database.transaction('rw', database.events, async () => {
      const rows = await database.events.orderBy('sequence').toArray()
      const { removed, added, news } = mergeRows(rows, wanted)
      if (removed.length > 0) await database.events.bulkDelete([...removed])
      if (added.length > 0) await database.events.bulkAdd([...added])
      return { news, isChanged: added.length > 0 }
    })
  })
}

/** The whole timeline as machines carry it to each other. */
export function readCarried(database: TimelineDatabase): Promise<Stored<readonly Carried[]>> {
  return attempt(async () => carriedOf(await database.events.orderBy('sequence').toArray()))
}
