import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Reminded } from './reminding.ts'

const key = 'reminded'

/** What has been reminded of; nothing where nothing readable is noted. */
export function readReminded(database: TimelineDatabase): Promise<Stored<Reminded>> {
  return attempt(async () => remindedIn((await database.read(['meta'], ({ meta }) => meta.get(key)))?.value))
}

/** Notes a reminder before it is shown: better none than two. */
export function noteReminded(database: TimelineDatabase, reminded: Reminded): Promise<Stored<unknown>> {
  return attempt(() => database.write(['meta'], ({ meta }) => meta.put({ key, value: reminded })))
}

function remindedIn(value: unknown): Reminded {
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items))
    return none
  if ('on' in value && typeof value.on !== 'string') return none
  const on = 'on' in value && typeof value.on === 'string' ? value.on : undefined
  const items = value.items.map((item) => itemIn(item, on ?? ''))
  if (items.some((item) => item === undefined)) return none
  return { ...(on === undefined ? {} : { on }), items: items.filter((item) => item !== undefined) }
}

const none: Reminded = { items: [] }

/** Once an item was its key alone, of the day of the last reminder. */
function itemIn(item: unknown, on: string): Reminded['items'][number] | undefined {
  if (typeof item === 'string') return { key: item, on }
  if (typeof item !== 'object' || item === null || !('key' in item) || !('on' in item)) return undefined
  const { key: of, on: day } = item
  return typeof of === 'string' && typeof day === 'string' ? { key: of, on: day } : undefined
}
