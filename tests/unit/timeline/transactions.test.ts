import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { openTimeline, type TimelineDatabase } from '../../../utils/timeline/database.ts'
import { eraseTimeline } from '../../../utils/timeline/erase.ts'
import { attempt } from '../../../utils/timeline/failure.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { openExisting } from '../../../utils/timeline/look.ts'
import { hearWritten } from '../../../utils/timeline/written.ts'
import { added, letter, orThrow } from './invented.ts'
import { layRow, rowsIn } from './on-disk.ts'

/** What a database has to do whatever it is written with; on it stands that nothing acknowledged is lost. */

const first = added('e1', '2026-11-10T08:00:00Z')
const second = letter('e2', '2026-11-20T10:00:00Z')

afterEach(() => void vi.restoreAllMocks())

async function open(): Promise<TimelineDatabase> {
  return orThrow(await openTimeline('test'))
}

const idsIn = async (database: TimelineDatabase) => (await rowsIn(database, 'events')).map(({ id }) => id)
const connectionOf = (database: TimelineDatabase) => database.beginReading(['meta']).db

describe('a transaction', () => {
  it('takes everything back when what is done in it fails, at once or later', async () => {
    const database = await open()
    const failing = [
      database.write(['events', 'meta'], ({ events }) => {
        events.add({ id: 'e1', at: first.at, event: first }).catch(() => undefined)
        throw new Error('at once')
      }),
      database.write(['events', 'meta'], async ({ events, meta }) => {
        await meta.put({ key: 'written', value: true })
        await events.add({ id: 'e2', at: second.at, event: second })
        throw new Error('later')
      }),
    ]
    const outcomes = await Promise.allSettled(failing)
    expect(outcomes).toMatchObject([{ reason: { message: 'at once' } }, { reason: { message: 'later' } }])
    expect(await rowsIn(database, 'events')).toEqual([])
    expect(await rowsIn(database, 'meta')).toEqual([])
  })

  it('takes everything back when one of many rows is refused, and the next one goes as ever', async () => {
    const database = await open()
    orThrow(await append(database, [first]))
    const written = await attempt(() =>
      database.write(['events'], ({ events }) =>
        Promise.all([second, first].map((event) => events.add({ id: event.id, at: event.at, event }))),
      ),
    )
    expect(written).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
    expect(await idsIn(database)).toEqual(['e1'])
    expect(orThrow(await append(database, [second]))).toEqual([second])
  })

  it('takes everything back when a row is of a kind that no disk can hold', async () => {
    const database = await open()
    const odd = { ...second, data: { ...second.data, to: [() => 'mara'] } }
    expect(await append(database, [first, odd as never])).toMatchObject({ ok: false })
    expect(await idsIn(database)).toEqual([])
  })

  it('says that the disk is full where that shows itself only at the end', async () => {
    const database = await open()
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
      const disk = this as unknown as { _abort: (name: string) => void }
      disk._abort('QuotaExceededError')
    })
    expect(await append(database, [first])).toMatchObject({ ok: false, failure: { reason: 'full' } })
    expect(await idsIn(database)).toEqual([])
    expect(orThrow(await append(database, [first]))).toEqual([first])
  })

  it('never claims to have written what it only began, having waited for something else', async () => {
    const database = await open()
    const written = await attempt(() =>
      database.write(['events'], async ({ events }) => {
        await events.add({ id: 'e1', at: first.at, event: first })
        await new Promise((resolve) => setTimeout(resolve, 20))
      }),
    )
    expect(written).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
  })

  it('is over only when the browser says that it is on the disk', async () => {
    const database = await open()
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    orThrow(await append(database, [first]))
    expect(asked.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([
      [['events'], 'readwrite', { durability: 'strict' }],
    ])
  })

  it('is told of after it, and not at all when it failed', async () => {
    const database = await open()
    const hearing = new AbortController()
    const heard: string[][] = []
    hearWritten('test', 'events', hearing.signal, () => {
      void idsIn(database).then((ids) => heard.push(ids))
    })
    await attempt(() => database.write(['events'], () => Promise.reject(new Error('refused'))))
    orThrow(await append(database, [first]))
    await vi.waitUntil(() => heard.length > 0)
    await layRow(database, 'meta', { key: 'other', value: 1 })
    orThrow(await append(database, [second]))
    await vi.waitUntil(() => heard.length > 1)
    expect(heard).toEqual([['e1'], ['e1', 'e2']])
    hearing.abort()
  })
})

describe('an open timeline', () => {
  it('keeps nobody from erasing it: it is closed, fails, and is begun anew by whoever asks next', async () => {
    const source = createLedgerSource(() => openTimeline('test'))
    const { ledger, database } = orThrow(await source())
    orThrow(await ledger.append([first]))
    orThrow(await eraseTimeline('test'))
    expect(database.isOpen()).toBe(false)
    expect(await ledger.append([second])).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
    const anew = orThrow(await source())
    expect(anew.ledger.events).toEqual([])
    expect(orThrow(await anew.ledger.append([second]))).toEqual([second])
  })

  it('keeps nobody from raising it', async () => {
    const database = await open()
    const raising = indexedDB.open('test', 20)
    await new Promise<void>((resolve) => {
      raising.onsuccess = () => resolve()
    })
    raising.result.close()
    expect(database.isOpen()).toBe(false)
    expect(await openTimeline('test')).toMatchObject({ ok: false, failure: { reason: 'newer-version' } })
  })

  it('brings what it has begun to its end before it goes', async () => {
    const database = await open()
    const batch = Array.from({ length: 200 }, (_, nth) => letter(`e${nth}`, second.at))
    const writing = append(database, batch)
    const other = await open()
    other.close()
    database.close()
    const written = await writing
    const after = await idsIn(await open())
    expect(after).toHaveLength(written.ok ? 200 : 0)
  })

  it('is read anew after the browser has closed it', async () => {
    const source = createLedgerSource(() => openTimeline('test'))
    const { ledger, database } = orThrow(await source())
    orThrow(await ledger.append([first]))
    forceCloseDatabase(connectionOf(database) as never)
    await vi.waitUntil(() => !database.isOpen())
    const anew = orThrow(await source())
    expect(anew.ledger).not.toBe(ledger)
    expect(anew.ledger.events).toEqual([first])
  })

  it('notices at the next write where the browser has closed it without a word', async () => {
    const source = createLedgerSource(() => openTimeline('test'))
    const { ledger, database } = orThrow(await source())
    connectionOf(database).close()
    expect(database.isOpen()).toBe(true)
    expect(await ledger.append([first])).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
    expect(database.isOpen()).toBe(false)
    expect(orThrow(await orThrow(await source()).ledger.append([first]))).toEqual([first])
  })
})

describe('opening', () => {
  it('is tried again where the browser fails at its own files, and given up in the end', async () => {
    const opening = vi.spyOn(IDBFactory.prototype, 'open')
    const failing = () => {
      throw new DOMException('The backing store has an internal error.', 'UnknownError')
    }
    opening.mockImplementationOnce(failing).mockImplementationOnce(failing)
    const database = await open()
    expect(opening).toHaveBeenCalledTimes(3)
    database.close()
    opening.mockImplementation(failing)
    expect(await openTimeline('test')).toMatchObject({ ok: false, failure: { reason: 'unreadable' } })
    expect(opening).toHaveBeenCalledTimes(6)
  })

  it('that comes too late leaves nothing open', async () => {
    const held = indexedDB.open('test', 1)
    await new Promise<void>((resolve) => {
      held.onsuccess = () => resolve()
    })
    expect(await openTimeline('test', { patienceMs: 20 })).toMatchObject({ failure: { reason: 'blocked' } })
    held.result.close()
    const { promise: isErased, resolve } = Promise.withResolvers<void>()
    const erasing = indexedDB.deleteDatabase('test')
    erasing.onsuccess = () => resolve()
    await isErased
    expect(await indexedDB.databases()).toEqual([])
  })

  it('takes a number between two versions for the lower one, and leaves it', async () => {
    orThrow(await openTimeline('test')).close()
    const between = indexedDB.open('test', 13)
    await new Promise<void>((resolve) => {
      between.onsuccess = () => resolve()
    })
    between.result.close()
    const database = await open()
    expect(orThrow(await append(database, [first]))).toEqual([first])
    database.close()
    const seen = await openExisting(indexedDB, 'test', 1_000)
    expect(seen.version).toBe(13)
    seen.close()
  })
})
