import { contentsOf, type GivenRows, readRows, type TimelineContents } from './contents.ts'
import type { SendRow, TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import { isSoundSend } from './sound-send.ts'

/** The whole timeline in its order, and what can't be read of it. */
export function readContents(database: TimelineDatabase): Promise<Stored<TimelineContents>> {
  return attempt(async () => contentsOf(await readGivenRows(database)))
}

/** All rows, in the order in which they came in. */
export function readGivenRows(database: TimelineDatabase): Promise<GivenRows> {
  return readRows(
    () => database.read(['events'], ({ events }) => events.getAll()),
    () => database.beginReading(['events']),
  )
}

/** The messages that are on their way, those that become final first coming first. */
export function readSends(database: TimelineDatabase): Promise<Stored<readonly SendRow[]>> {
  return attempt(async () =>
    (await database.read(['sends'], ({ sends }) => sends.index('finalAt').getAll())).filter(isSoundSend),
  )
}
