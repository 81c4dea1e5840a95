import { rowOf } from './append.ts'
import type { AnyEvent, TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'

/**
 * Puts entries, from a copy, a backup or another machine, in the place of rows of the same id that can't be read any more;
 * `readable` are the ids of those that can. All of them or none; answers which.
 */
export function mend(
  database: TimelineDatabase,
  events: readonly AnyEvent[],
  readable: ReadonlySet<string>,
): Promise<Stored<readonly AnyEvent[]>> {
  const wanted = new Map(events.filter(({ id }) => !readable.has(id)).map((event) => [event.id, event]))
  return attempt(() =>
    database.write(['events'], async ({ events: rows }) => {
      const mended: AnyEvent[] = []
      for (const [id, event] of wanted) {
        const sequence = await rows.index('id').getKey(id)
        if (sequence === undefined) continue
        await rows.put({ ...rowOf(event), sequence })
        mended.push(event)
      }
      return mended
    }),
  )
}
