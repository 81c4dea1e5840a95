import * as v from 'valibot'
import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Reminded } from './reminding.ts'

const key = 'reminded'

/** Once an item was its key alone, of the day of the last reminder. */
const schema: v.GenericSchema<unknown, Reminded> = v.fallback(
  v.pipe(
    v.object({
      on: v.exactOptional(v.string()),
      items: v.array(v.union([v.string(), v.object({ key: v.string(), on: v.string() })])),
    }),
    v.transform(({ on, items }) => ({
      ...(on === undefined ? {} : { on }),
      items: items.map((item) => (typeof item === 'string' ? { key: item, on: on ?? '' } : item)),
    })),
  ),
  { items: [] },
)

/** What has been reminded of; nothing where nothing readable is noted. */
export function readReminded(database: TimelineDatabase): Promise<Stored<Reminded>> {
  return attempt(async () =>
    v.parse(schema, (await database.read(['meta'], ({ meta }) => meta.get(key)))?.value),
  )
}

/** Notes a reminder before it is shown: better none than two. */
export function noteReminded(database: TimelineDatabase, reminded: Reminded): Promise<Stored<unknown>> {
  return attempt(() => database.write(['meta'], ({ meta }) => meta.put({ key, value: reminded })))
}
