import { addRows } from '../append.ts'
import { sortRows } from '../contents.ts'
import type { AnyEvent, TimelineDatabase } from '../database.ts'
import { erasedAmong, readErased } from '../erased.ts'
import { attempt, type Stored } from '../failure.ts'
import { readGivenRows } from '../read.ts'
import type { Carried } from './carried.ts'
import { carriedOf, mergeRows } from './merge.ts'

/** Writes what other machines say into the database: all of it or nothing. What was erased here for good stays outside. */
export function takeIn(
  database: TimelineDatabase,
  carried: readonly Carried[],
): Promise<Stored<{ news: readonly AnyEvent[]; isChanged: boolean }>> {
  return attempt(async () => {
    const erased = await erasedAmong(
      await database.read(['meta'], ({ meta }) => readErased(meta)),
      carried.map(({ event }) => event),
    )
    const wanted = carried.filter(
      ({ event: { application } }) => application === undefined || !erased.has(application),
    )
    const { rows, odd, lost } = sortRows(await readGivenRows(database))
    return database.write(['events'], async ({ events }) => {
      const { removed, added, news } = mergeRows(rows, wanted)
      for (const sequence of removed) await events.delete(sequence)
      // What another machine still can read takes the place of what can't be read here any more.
      if (odd.length > 0 || lost > 0) {
        for (const { id } of added) {
          const sequence = await events.index('id').getKey(id)
          if (sequence !== undefined) await events.delete(sequence)
        }
      }
      await addRows(events, added)
      return { news, isChanged: added.length > 0 }
    })
  })
}

/** The whole timeline as machines carry it to each other. */
export function readCarried(database: TimelineDatabase): Promise<Stored<readonly Carried[]>> {
  return attempt(async () => carriedOf(sortRows(await readGivenRows(database)).rows))
}
