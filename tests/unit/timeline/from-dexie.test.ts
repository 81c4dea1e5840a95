import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import type { EventRow } from '../../../utils/timeline/database.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { identityOf } from '../../../utils/timeline/identity.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { added, letter, orThrow } from './invented.ts'
import { rowsIn } from './on-disk.ts'

/** The timeline as Fortnight's first builds kept it, through Dexie (docs/decisions/0028-written-with-idb.md). */
async function begunByDexie() {
  const database = new Dexie('begun', { indexedDB, IDBKeyRange })
  database.version(1).stores({
    events: '++sequence, &id, application, at',
    sends: 'draft, finalAt',
    meta: 'key',
  })
  await database.open()
  return database
}

const rowOf = (event: EventRow['event']) => ({ id: event.id, at: event.at, application: 'app-1', event })
const onTheWay = {
  draft: 'msg-a:r1',
  channel: 'gmail',
  at: '2026-11-20T10:00:00Z',
  zone: 'Europe/Berlin',
  finalAt: '2026-11-20T10:00:35Z',
  sent: [{ id: 'e3', application: 'app-1', to: ['mara'], kind: 'thank-you' }],
}

it('goes on where Dexie left off, and Dexie would find everything again', async () => {
  const before = await begunByDexie()
  await before.table('events').bulkAdd([rowOf(added('e1', '2026-11-10T08:00:00Z'))])
  await before.table('events').bulkAdd([rowOf(letter('gone', '2026-11-11T08:00:00Z'))])
  await before.table('events').delete(2)
  await before.table('sends').put(onTheWay)
  await before.table('meta').put({ key: 'identity', value: 'this-one' })
  before.close()

  const database = orThrow(await openTimeline('begun'))
  const ledger = orThrow(await Ledger.read(database))
  expect(ledger.sends).toEqual([onTheWay])
  expect(orThrow(await identityOf(database, 'another'))).toBe('this-one')
  orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z'), letter('e2', '2026-11-19T08:00:00Z')]))
  expect(orThrow(await ledger.sweep('2026-11-21T10:00:00Z')).map(({ id }) => id)).toEqual(['e3'])
  // Numbers of rows are never given again.
  expect((await rowsIn(database, 'events')).map(({ sequence, id }) => [sequence, id])).toEqual([
    [1, 'e1'],
    [3, 'e2'],
    [4, 'e3'],
  ])
  database.close()

  const after = await begunByDexie()
  expect(after.backendDB().version).toBe(10)
  expect(await after.table('events').orderBy('at').primaryKeys()).toEqual([1, 3, 4])
  expect(await after.table('sends').count()).toBe(0)
  after.close()
})

it('begins a timeline as Dexie did, to the last index', async () => {
  const layoutOf = async (name: string) => {
    const opening = indexedDB.open(name)
    await new Promise<void>((resolve) => {
      opening.onsuccess = () => resolve()
    })
    const { result } = opening
    const transaction = result.transaction([...result.objectStoreNames])
    const stores = [...result.objectStoreNames].map((each) => {
      const store = transaction.objectStore(each)
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index)
        return { index, keyPath, unique, multiEntry }
      })
      return { each, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }
    })
    const { version } = result
    result.close()
    return { version, stores }
  }
  const dexies = await begunByDexie()
  dexies.close()
  orThrow(await openTimeline('ours')).close()
  expect(await layoutOf('ours')).toEqual(await layoutOf('begun'))
})
