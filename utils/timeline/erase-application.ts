import type { ApplicationId } from '../etiquette/events.ts'
import { addRows, allIds, rowOf } from './append.ts'
import type { AnyEvent, EventRow, TimelineDatabase } from './database.ts'
import { digestOfApplication, readErased, writeErased } from './erased.ts'
import { attempt, type Stored } from './failure.ts'
import { dropLetters } from './kept-letters.ts'
import { dropList } from './kept-list.ts'
import { type ErasingContext, planErasing } from './plan-erasing.ts'
import { isSoundSend } from './sound-send.ts'
import { markCopiesStale } from './stale-copies.ts'
import type { Store } from './stores.ts'

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
    return database.write(['events', 'sends', 'meta'], async ({ events: rows, sends, meta }) => {
      const known = await allIds(rows)
      const readable = new Set<unknown>(events.map(({ id }) => id))
      const here = new Set(await rows.index('application').getAllKeys(application))
      const gone: number[] = []
      const instead: EventRow[] = []
      for (const [id, sequence] of known) {
        const isUnread = here.has(sequence) && !readable.has(id)
        if (!isUnread && !plan.removed.has(id)) continue
        const moved = plan.moved.get(id)
        if (moved === undefined || known.has(moved.id)) gone.push(sequence)
        else instead.push({ ...rowOf(moved), sequence })
      }
      const wasSent = await dropSends(sends, application)
      if (gone.length + instead.length === 0 && !wasSent) return false
      for (const sequence of gone) await rows.delete(sequence)
      for (const row of instead) await rows.put(row)
      await addRows(rows, plan.added.filter(({ id }) => !known.has(id)).map(rowOf))
      await dropLetters(meta, application)
      await dropList(meta)
      await writeErased(meta, [...(await readErased(meta)), digest])
      await markCopiesStale(meta)
      return true
    })
  })
}

/** A message that is also to somebody of another application stays on its way for that one. */
async function dropSends(sends: Store<'sends', 'readwrite'>, application: ApplicationId): Promise<boolean> {
  let isAny = false
  for (const row of await sends.getAll()) {
    if (!isSoundSend(row)) continue
    const sent = row.sent.filter((part) => part.application !== application)
    if (sent.length === row.sent.length) continue
    isAny = true
    if (sent.length === 0) await sends.delete(row.draft)
    else await sends.put({ ...row, sent })
  }
  return isAny
}
