import type { AnyEvent, EventRow, TimelineDatabase } from './database.ts'
import { erasedAmong, readErased, writeErased } from './erased.ts'
import { attempt, type Stored } from './failure.ts'

/** From this many events on it is quicker to read every id than to look each one up. */
const many = 1_000

/**
 * Adds events to the timeline: all of them or none. An id that is already there, or that comes twice, counts
 * once and the first one stays, so that the same append can be repeated safely. Answers what was new. An application that
 * was erased comes back by being added again; what a page that shows it still has to say of it is not written any more.
 */
export function append(
  database: TimelineDatabase,
  events: readonly AnyEvent[],
): Promise<Stored<readonly AnyEvent[]>> {
  return attempt(async () => {
    const erased = await erasedAmong(await readErased(database), events)
    if (erased.size === 0)
      return database.transaction('rw', database.events, () => appendWithin(database, events))
    const back = new Set(
      events.flatMap(({ type, application }) =>
        type === 'applicationAdded' && application !== undefined ? (erased.get(application) ?? []) : [],
      ),
    )
    const wanted = events.filter(({ application }) => {
      const digest = application === undefined ? undefined : erased.get(application)
      return digest === undefined || back.has(digest)
    })
    return database.transaction('rw', database.events, database.meta, async () => {
      const list = await readErased(database)
      await writeErased(
        database,
        list.filter((digest) => !back.has(digest)),
      )
      return appendWithin(database, wanted)
    })
  })
}

/** The same, as part of a transaction that the caller has opened on `events`. */
export async function appendWithin(
  database: TimelineDatabase,
  events: readonly AnyEvent[],
): Promise<readonly AnyEvent[]> {
  if (events.length === 0) return []
  const known = await knownIds(
    database,
    events.map(({ id }) => id),
  )
  const added: AnyEvent[] = []
  for (const event of events) {
    if (known.has(event.id)) continue
    known.add(event.id)
    added.push(event)
  }
  await database.events.bulkAdd(added.map(rowOf))
  return added
}

async function knownIds(database: TimelineDatabase, ids: readonly string[]): Promise<Set<unknown>> {
  const byId = ids.length > many ? database.events.orderBy('id') : database.events.where('id').anyOf(ids)
  return new Set(await byId.keys())
}

/** An event as it lies in the database. */
export function rowOf(event: AnyEvent): EventRow {
  const { id, at, application } = event
  return { id, at, event, ...(application === undefined ? {} : { application }) }
}
