import type { AnyEvent, EventRow } from './database.ts'
import { explainFailure } from './failure.ts'
import { inOrder } from './order.ts'
import { createSoundness } from './sound.ts'

/** What lies in the timeline and can't be read as an entry. It stays where it is: a newer version may know it. */
export interface Unread {
  /** As it lies there. */
  odd: readonly unknown[]
  /** How many rows the browser itself can't give back any more. */
  lost: number
}

/** What lies in the timeline: one row that can't be read never keeps the others from being read. */
export interface TimelineContents extends Unread {
  /** All entries in their order. */
  events: readonly AnyEvent[]
}

/** Rows as the database gives them, and how many it can't give. */
export interface GivenRows {
  values: readonly unknown[]
  lost: number
}

/** The rows that hold an entry, in the order they came in, and those that don't. */
export function sortRows({ values, lost }: GivenRows): Unread & { rows: readonly EventRow[] } {
  const isSound = createSoundness()
  const isRow = (value: unknown): value is EventRow =>
    typeof value === 'object' &&
    value !== null &&
    'event' in value &&
    isSound(value.event) &&
    'id' in value &&
    value.id === value.event.id
  const rows: EventRow[] = []
  const odd: unknown[] = []
  for (const value of values) {
    if (isRow(value)) rows.push(value)
    else odd.push(entryIn(value))
  }
  return { rows, odd, lost }
}

export function contentsOf(given: GivenRows): TimelineContents {
  const { rows, ...unread } = sortRows(given)
  return { events: inOrder(rows.map(({ event }) => event)), ...unread }
}

/** Reads all rows by `read`; where that fails because of a single one of them, one after the other in what `begin` begins. */
export async function readRows(
  read: () => Promise<readonly unknown[]>,
  begin: () => IDBTransaction,
): Promise<GivenRows> {
  try {
    return { values: await read(), lost: 0 }
  } catch (error) {
    if (explainFailure(error).reason !== 'unreadable') throw error
    return readOneByOne(begin())
  }
}

/** Chromium, for one, keeps long notes in files of their own, and gives nothing at all once one of these is gone. */
function readOneByOne(transaction: IDBTransaction): Promise<GivenRows> {
  return new Promise((resolve, reject) => {
    const store = transaction.objectStore('events')
    const values: unknown[] = []
    let lost = 0
    const keys = store.getAllKeys()
    keys.onsuccess = () => {
      for (const key of keys.result) {
        const request = store.get(key)
        request.onsuccess = () => values.push(request.result)
        request.onerror = (event) => {
          lost += 1
          event.preventDefault()
          event.stopPropagation()
        }
      }
    }
    transaction.oncomplete = () => resolve({ values, lost })
    transaction.onabort = () => reject(transaction.error)
  })
}

function entryIn(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'event' in row ? row.event : row
}
