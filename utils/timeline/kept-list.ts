import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Mode, Store } from './stores.ts'

/** Where the beginning of the list is kept, so that whoever opens it has not to wait for the whole timeline. */
export const listKey = 'list'

/**
 * The list with the last event that it knows: events are only ever added behind that, and what takes some away takes the
 * list with it. So it is of these events as long as the last one is this.
 */
interface ListRow {
  through: number
  list: unknown
}

/** What was kept, where it is of the events of which the last one has this number; undefined where it isn't. */
export function listIn(value: unknown, last: unknown): unknown {
  return isListRow(value) && value.through === last ? value.list : undefined
}

/** What is kept of the list of just these events. */
export function readList(database: TimelineDatabase): Promise<Stored<unknown>> {
  return attempt(() =>
    database.read(['events', 'meta'], async ({ events, meta }) =>
      listIn((await meta.get(listKey))?.value, await lastOf(events)),
    ),
  )
}

/** Keeps the list of the events as they lie in the database. */
export function writeList(database: TimelineDatabase, list: unknown): Promise<Stored<unknown>> {
  return attempt(() =>
    database.write(['events', 'meta'], async ({ events, meta }) => {
      const through = await lastOf(events)
      if (through !== undefined) await meta.put({ key: listKey, value: { through, list } })
    }),
  )
}

/** Forgets the list; to be called within every transaction over `meta` that takes events away or changes any. */
export async function dropList(meta: Store<'meta', 'readwrite'>): Promise<void> {
  await meta.delete(listKey)
}

async function lastOf(events: Pick<Store<'events', Mode>, 'openKeyCursor'>): Promise<number | undefined> {
  return (await events.openKeyCursor(null, 'prev'))?.primaryKey
}

function isListRow(value: unknown): value is ListRow {
  return typeof value === 'object' && value !== null && 'through' in value && 'list' in value
}
