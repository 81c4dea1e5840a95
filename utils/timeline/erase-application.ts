import type { ApplicationId } from '../etiquette/events.ts'
import type { AnyEvent, EventRow, TimelineDatabase } from './database.ts'
import { digestOfApplication, readErased, writeErased } from './erased.ts'
import { attempt, type Stored } from './failure.ts'
import { dropLetters } from './kept-letters.ts'
import { dropList } from './kept-list.ts'
import { type ErasingContext, planErasing } from './plan-erasing.ts'
import { markCopiesStale } from './stale-copies.ts'

/**
 * Erases one application for good, all of it or nothing: its entries, what is kept of its letters, and its messages on
 * their way. Other machines' entries of it are not taken in any more, and the copies are noted as to be erased.
 * `events` is the whole timeline as it lies in the database. False where nothing was known of it.
 */
export async function eraseApplication(
  database: TimelineDatabase,
  events: readonly AnyEvent[],
  application: ApplicationId,
  context: ErasingContext,
): Promise<Stored<boolean>> {
  return attempt(async () => {
    // Whatever is not of the database is worked out before its transaction begins: it would end there.
    const plan = await planErasing(events, application, context)
    const digest = await digestOfApplication(application)
    return database.transaction('rw', database.events, database.sends, database.meta, async () => {
      const rows = await database.events.toArray()
      const known = new Set(rows.map(({ id }) => id))
      const gone: number[] = []
      const instead: EventRow[] = []
      for (const { id, sequence } of rows) {
        if (sequence === undefined || !plan.removed.has(id)) continue
        const moved = plan.moved.get(id)
        if (moved === undefined || known.has(moved.id)) gone.push(sequence)
        else instead.push({ ...rowOf(moved), sequence })
      }
      const wasSent = await dropSends(database, application)
      if (gone.length + instead.length === 0 && !wasSent) return false
      await database.events.bulkDelete(gone)
      await database.events.bulkPut(instead)
      await database.events.bulkAdd(plan.added.filter(({ id }) => !known.has(id)).map(rowOf))
      await dropLetters(database, application)
      await dropList(database)
      await writeErased(database, [...(await readErased(database)), digest])
      await markCopiesStale(database)
      return true
    })
  })
}

/** A message that is also to somebody of another application stays on its way for that one. */
async function dropSends(database: TimelineDatabase, application: ApplicationId): Promise<boolean> {
  let isAny = false
  for (const row of await database.sends.toArray()) {
    const sent = row.sent.filter((part) => part.application !== application)
    if (sent.length === row.sent.length) continue
    isAny = true
    if (sent.length === 0) await database.sends.delete(row.draft)
    else await database.sends.put({ ...row, sent })
  }
  return isAny
}

function rowOf(event: AnyEvent): EventRow {
  const { id, at, application } = event
  return { id, at, event, ...(application === undefined ? {} : { application }) }
}
