import type { AnyEvent, EventRow, TimelineDatabase } from './database.ts'
import { erasedAmong, readErased, writeErased } from './erased.ts'
import { attempt, type Stored } from './failure.ts'
import type { Store } from './stores.ts'

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
    const erased = await erasedAmong(await database.read(['meta'], ({ meta }) => readErased(meta)), events)
    if (erased.size === 0) return database.write(['events'], (stores) => appendWithin(stores.events, events))
    const back = new Set(
      events.flatMap(({ type, application }) =>
        type === 'applicationAdded' && application !== undefined ? (erased.get(application) ?? []) : [],
      ),
    )
    const wanted = events.filter(({ application }) => {
      const digest = application === undefined ? undefined : erased.get(application)
      return digest === undefined || back.has(digest)
    })
    return database.write(['events', 'meta'], async ({ events: rows, meta }) => {
      const list = await readErased(meta)
      await writeErased(
        meta,
        list.filter((digest) => !back.has(digest)),
      )
      return appendWithin(rows, wanted)
    })
  })
}

/** The same, as part of a transaction that the caller has begun over `events`. */
export async function appendWithin(
  rows: Store<'events', 'readwrite'>,
  events: readonly AnyEvent[],
): Promise<readonly AnyEvent[]> {
  if (events.length === 0) return []
  const known = await knownIds(
    rows,
    events.map(({ id }) => id),
  )
  const added: AnyEvent[] = []
  for (const event of events) {
    if (known.has(event.id)) continue
    known.add(event.id)
    added.push(event)
  }
  await addRows(rows, added.map(rowOf))
  return added
}

/** Adds rows in their order, without waiting for one after the other. */
export async function addRows(rows: Store<'events', 'readwrite'>, added: readonly EventRow[]): Promise<void> {
  await Promise.all(added.map(async (row) => rows.add(row)))
}

async function knownIds(rows: Store<'events', 'readwrite'>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length > many) return new Set((await allIds(rows)).keys())
  const found = await Promise.all(ids.map(async (id) => rows.index('id').getKey(id)))
  return new Set(ids.filter((_id, nth) => found[nth] !== undefined))
}

/** Every id with the number of its row, by the keys alone: rows that can't be read any more are among them. */
export async function allIds(rows: Store<'events', 'readwrite'>): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  let cursor = await rows.index('id').openKeyCursor()
  while (cursor !== null) {
    ids.set(cursor.key, cursor.primaryKey)
    cursor = await cursor.continue()
  }
  return ids
}

/** An event as it lies in the database. */
export function rowOf(event: AnyEvent): EventRow {
  const { id, at, application } = event
  return { id, at, event, ...(application === undefined ? {} : { application }) }
}
