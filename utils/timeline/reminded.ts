import * as v from 'valibot'
import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Reminded } from './reminding.ts'

const key = 'reminded'

const schema: v.GenericSchema<unknown, Reminded> = v.fallback(
  v.object({ on: v.exactOptional(v.string()), items: v.array(v.string()) }),
  { items: [] },
)

/** What has been reminded of; nothing where nothing readable is noted. */
export function readReminded(database: TimelineDatabase): Promise<Stored<Reminded>> {
  return attempt(async () => v.parse(schema, (await database.meta.get(key))?.value))
}

/** Notes a reminder before it is shown: better none than two. */
export function noteReminded(database: TimelineDatabase, reminded: Reminded): Promise<Stored<unknown>> {
  return attempt(() => database.meta.put({ key, value: reminded }))
}
