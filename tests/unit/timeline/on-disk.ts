import type { TimelineDatabase } from '../../../utils/timeline/database.ts'
import { outcomeOf } from '../../../utils/timeline/look.ts'
import type { StoreName, TimelineLayout } from '../../../utils/timeline/stores.ts'

/** What lies in a store, as it lies there. */
export function rowsIn<Name extends StoreName>(
  database: TimelineDatabase,
  name: Name,
): Promise<TimelineLayout[Name]['value'][]> {
  return outcomeOf(database.beginReading([name]).objectStore(name).getAll())
}

/** One row of a store by its key; undefined where there is none. */
export function rowIn<Name extends StoreName>(
  database: TimelineDatabase,
  name: Name,
  key: string,
): Promise<TimelineLayout[Name]['value'] | undefined> {
  return outcomeOf(database.beginReading([name]).objectStore(name).get(key))
}

/** Lays into a store what the product itself may never write. */
export async function layRow(database: TimelineDatabase, name: StoreName, row: unknown): Promise<void> {
  await database.write([name], (stores) => stores[name].put(row as never) as Promise<unknown>)
}
