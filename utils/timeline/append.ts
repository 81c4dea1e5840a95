import type { AnyEvent, EventRow, TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'

/** From this many events on it is quicker to read every id than to look each one up. */
const many = 1_000

/**
 * Adds events to the timeline: all of them or none. An id that is already there, or that comes twice, counts
 * once and the first one stays, so that the same append can be repeated safely. Answers what was new.
 */
export function append(
  database: TimelineDatabase,
  events: readonly AnyEvent[],
): Promise<Stored<readonly AnyEvent[]>> {
  return attempt(() => database.transaction('rw', database.events, () => appendWithin(database, events)))
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
  await database.events.bulkAdd(added.map(toRow))
  return added
}

async function knownIds(database: TimelineDatabase, ids: readonly string[]): Promise<Set<unknown>> {
  const byId = ids.length > many ? database.events.orderBy('id') : database.events.where('id').anyOf(ids)
  return new Set(await byId.keys())
}

function toRow(event: AnyEvent): EventRow {
  const { id, at, application } = event
  return { id, at, event, ...(application === undefined ? {} : { application }) }
}
