import type { AnyEvent, SendRow, TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import { inOrder } from './order.ts'

/** The whole timeline in its order. */
export function readEvents(database: TimelineDatabase): Promise<Stored<readonly AnyEvent[]>> {
  return attempt(async () => {
    const rows = await database.events.orderBy('sequence').toArray()
    return inOrder(rows.map(({ event }) => event))
  })
}

/** The messages that are on their way, those that become final first coming first. */
export function readSends(database: TimelineDatabase): Promise<Stored<readonly SendRow[]>> {
  return attempt(() => database.sends.orderBy('finalAt').toArray())
}
