import { describe, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { idOf } from '../../../utils/platform/ids.ts'
import { exportBackup } from '../../../utils/timeline/backup.ts'
import { openTimeline, type TimelineDatabase } from '../../../utils/timeline/database.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { lookAtTimeline } from '../../../utils/timeline/look.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { added, letter, orThrow } from './invented.ts'
import { layRow, rowsIn } from './on-disk.ts'

const now = '2026-11-23T09:00:00Z'
const good = [added('e1', '2026-11-10T08:00:00Z'), letter('e2', '2026-11-20T10:00:00Z')]
const other = added('o1', '2026-11-11T08:00:00Z', 'Harbour & Pine', 'app-2')
/** As a newer version may write it: a kind that this one doesn't know. */
const newer = {
  ...letter('e3', '2026-11-21T10:00:00Z'),
  data: { kind: 'postcard', channel: 'letter', to: ['mara'] },
}
const holographed = { ...added('e4', '2026-11-22T10:00:00Z'), type: 'holographed', data: { of: 'mara' } }
const spoilt = { ...letter('e5', 'yesterday'), zone: 'Europe/Nowhere' }

interface Odd {
  id: string
  application?: string
}

/** Rows that no `append` of this version would have written. */
async function lay(database: TimelineDatabase, entries: readonly Odd[]): Promise<void> {
  for (const event of entries) {
    const { id, application } = event
    const row: unknown = { id, at: now, event, ...(application === undefined ? {} : { application }) }
    await layRow(database, 'events', row)
  }
}

async function damaged(entries: readonly Odd[] = [newer, holographed, spoilt]) {
  const database = orThrow(await openTimeline('damaged'))
  orThrow(await orThrow(await Ledger.read(database)).append([...good, other]))
  await lay(database, entries)
  return { database, ledger: orThrow(await Ledger.read(database)) }
}

describe('an entry that can’t be read', () => {
  it('keeps no other from being read, by the background and by pages', async () => {
    const { ledger } = await damaged()
    expect(ledger.events).toEqual([good[0], other, good[1], holographed])
    expect(ledger.unread).toEqual({ odd: [newer, spoilt], lost: 0 })
    expect(orThrow(await lookAtTimeline('damaged'))).toEqual({ events: ledger.events, ...ledger.unread })
    expect(ledger.projection().applications.size).toBe(2)
  })

  it('keeps nothing from being written, and stays', async () => {
    const { database, ledger } = await damaged()
    expect(orThrow(await ledger.append([letter('e9', now)]))).toHaveLength(1)
    expect(ledger.events.map(({ id }) => id)).toEqual(['e1', 'o1', 'e2', 'e4', 'e9'])
    expect(await rowsIn(database, 'events')).toHaveLength(7)
    expect(orThrow(await Ledger.read(database)).unread.odd).toEqual([newer, spoilt])
  })

  it('is carried by a backup, untouched, for a version that can read it', async () => {
    const { ledger } = await damaged()
    const text = exportBackup({}, ledger.events, now, ledger.unread.odd)
    expect(JSON.parse(text).unread).toEqual([newer, spoilt])
    const reading = readBackup(text, new Set(['e1']))
    if (!reading.ok) throw new Error(reading.refusal.reason)
    const { preview } = reading
    expect([preview.added.map(({ id }) => id), preview.known, preview.unread]).toEqual([
      ['o1', 'e2', 'e4'],
      1,
      2,
    ])
    const understood = text.replace('postcard', 'thank-you')
    expect(readBackup(understood, new Set())).toMatchObject({
      ok: true,
      preview: { added: { length: 5 }, unread: 1 },
    })
  })

  it('refuses no backup: what can’t stand in a file is left out, and a file may say anything there', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.itself = cyclic
    const nested = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 'deep')
    const reaching = JSON.parse('{"__proto__": {}, "id": "x"}')
    const text = exportBackup({}, good, now, [cyclic, 1n, undefined, nested, reaching, newer])
    expect(JSON.parse(text).unread).toEqual([newer])
    const odd = text.replace(/"unread":\[.*\],"events"/, '"unread":{"e":1},"events"')
    expect(odd).not.toBe(text)
    expect(readBackup(odd, new Set())).toMatchObject({ ok: true, preview: { unread: 0 } })
  })

  it('is mended by a backup, a copy or a table that still has it', async () => {
    const mended = letter('e5', '2026-11-22T11:00:00Z')
    const { database, ledger } = await damaged()
    expect(orThrow(await ledger.append([mended, ...good]))).toEqual([mended])
    expect(ledger.unread.odd).toEqual([newer])
    expect(await rowsIn(database, 'events')).toHaveLength(6)
    expect(orThrow(await Ledger.read(database)).events).toContainEqual(mended)
  })

  it('is mended by another machine that still has it, and keeps nothing from travelling', async () => {
    const mended = letter('e5', '2026-11-22T11:00:00Z')
    const { ledger } = await damaged()
    const ids = orThrow(await ledger.carried()).map(({ event }) => event.id)
    expect(ids).toEqual(['e1', 'o1', 'e2', 'e4'])
    const news = orThrow(await ledger.takeIn([{ event: mended, rank: 0 }]))
    expect(news).toEqual([mended])
    expect(ledger.unread.odd).toEqual([newer])
  })

  it('goes with its application when that is erased for good', async () => {
    const { database, ledger } = await damaged()
    expect(orThrow(await ledger.erase('app-1', { now, zone: 'Europe/Berlin', idOf }))).toBe(true)
    expect(await rowsIn(database, 'events')).toMatchObject([{ id: 'o1' }])
    expect(ledger.unread).toEqual({ odd: [], lost: 0 })
  })

  it('is no row at all, or one under another name than its own', async () => {
    const { database } = await damaged([])
    await layRow(database, 'events', { id: 'x', at: now })
    await layRow(database, 'events', { id: 'y', at: now, event: good[0] })
    const { events, unread } = orThrow(await Ledger.read(database))
    expect(events.map(({ id }) => id)).toEqual(['e1', 'o1', 'e2'])
    expect(unread.odd).toEqual([{ id: 'x', at: now, sequence: 4 }, good[0]])
  })
})

describe('a row that the browser can’t give back any more', () => {
  /** As Chromium does when the file of a long note is gone: everything at once fails, and that row alone. */
  function losing(id: string) {
    const failing = (store: IDBObjectStore) => {
      const request = store.transaction.objectStore('events').getKey(IDBKeyRange.only(0))
      const fail = () => request.onerror?.(new Event('error', { cancelable: true }) as never)
      Object.defineProperty(request, 'onsuccess', { set: () => undefined, get: () => fail })
      return request
    }
    const { getAll, get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...query
    ) {
      if (this.name === 'events') throw new DOMException('Failed to read large IndexedDB value', 'DataError')
      return getAll.apply(this, query)
    })
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return this.name === 'events' && key === Number(id) ? failing(this) : get.call(this, key)
    })
    return () => vi.restoreAllMocks()
  }

  it('keeps no other from being read, and is counted', async () => {
    const { database } = await damaged([])
    const findAgain = losing('2')
    try {
      const ledger = orThrow(await Ledger.read(database))
      expect(ledger.events.map(({ id }) => id)).toEqual(['e1', 'o1'])
      expect(ledger.unread).toEqual({ odd: [], lost: 1 })
      expect(orThrow(await lookAtTimeline('damaged'))).toEqual({ events: ledger.events, ...ledger.unread })
      expect(orThrow(await ledger.append([good[1] as TimelineEvent]))).toEqual([good[1]])
    } finally {
      findAgain()
    }
    expect(orThrow(await Ledger.read(database)).events.map(({ id }) => id)).toEqual(['e1', 'o1', 'e2'])
  })
})

describe('a message on its way that can’t be read', () => {
  it('keeps no other from being written', async () => {
    const database = orThrow(await openTimeline('sends'))
    const row = { channel: 'gmail', zone: 'Europe/Berlin', at: '2026-11-23T08:00:00Z' } as const
    const sent = [{ id: 's1', application: 'app-1', to: ['mara'], kind: 'thank-you' as const }]
    const final = '2026-11-23T08:00:35Z'
    await layRow(database, 'sends', { ...row, draft: 'd1', finalAt: final, sent })
    await layRow(database, 'sends', { draft: 'd2', finalAt: final, at: 'soon' })
    await layRow(database, 'sends', { ...row, draft: 'd3', finalAt: final, sent: [null] })
    const ledger = orThrow(await Ledger.read(database))
    expect(ledger.sends.map(({ draft }) => draft)).toEqual(['d1'])
    expect(orThrow(await ledger.sweep(now)).map(({ id }) => id)).toEqual(['s1'])
    expect(await rowsIn(database, 'sends')).toHaveLength(2)
  })
})
