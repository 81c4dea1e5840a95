import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { eraseTimeline } from '../../../utils/timeline/erase.ts'
import { lookAtTimeline } from '../../../utils/timeline/look.ts'
import { readContents } from '../../../utils/timeline/read.ts'
import { added, letter, orThrow } from './invented.ts'

describe('a page that looks at the timeline', () => {
  it('reads the same as the background', async () => {
    const database = orThrow(await openTimeline('seen'))
    orThrow(
      await append(database, [
        letter('late', '2026-11-20T10:00:00.500Z'),
        letter('early', '2026-11-20T10:00:00Z'),
        letter('equal', '2026-11-20T10:00:00Z'),
        added('first', '2026-11-10T08:00:00Z'),
      ]),
    )
    const events = orThrow(await lookAtTimeline('seen')).events
    expect(events).toEqual(orThrow(await readContents(database)).events)
    expect(events.map(({ id }) => id)).toEqual(['first', 'early', 'equal', 'late'])
  })

  it('sees nothing where there is no timeline yet, and creates none', async () => {
    expect(orThrow(await lookAtTimeline('nowhere')).events).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  })

  it('creates none either when it is erased in that very moment', async () => {
    const gone = new Proxy(indexedDB, {
      get: (target, key) =>
        key === 'databases'
          ? () => Promise.resolve([{ name: 'gone', version: 10 }])
          : Reflect.get(target, key).bind(target),
    })
    expect(await lookAtTimeline('gone', { indexedDB: gone })).toMatchObject({ ok: false })
    expect(await indexedDB.databases()).toEqual([])
  })

  it('keeps nobody from erasing', async () => {
    const database = orThrow(await openTimeline('erased'))
    orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z')]))
    orThrow(await lookAtTimeline('erased'))
    database.close()
    orThrow(await eraseTimeline('erased'))
    expect(orThrow(await lookAtTimeline('erased')).events).toEqual([])
  })

  it('refuses what a newer version wrote', async () => {
    const newer = new Dexie('newer', { indexedDB })
    newer.version(2).stores({ events: 'id' })
    await newer.open()
    newer.close()
    expect(await lookAtTimeline('newer')).toMatchObject({
      ok: false,
      failure: { reason: 'newer-version' },
    })
  })

  it('says that there is no storage here', async () => {
    const refusing = new Proxy(indexedDB, {
      get() {
        throw new DOMException('no storage in private windows', 'InvalidStateError')
      },
    })
    expect(await lookAtTimeline('any', { indexedDB: refusing })).toMatchObject({
      ok: false,
      failure: { reason: 'unavailable' },
    })
  })

  it('is blocked while another window raises the timeline and does not come to an end', async () => {
    orThrow(await openTimeline('busy')).close()
    const raising = indexedDB.open('busy', 11)
    const { promise: hasBegun, resolve } = Promise.withResolvers<IDBTransaction | null>()
    raising.onupgradeneeded = () => resolve(raising.transaction)
    const transaction = await hasBegun
    let isRaising = true
    const goOn = () => {
      const request = transaction?.objectStore('meta').get('never')
      if (request) request.onsuccess = () => isRaising && goOn()
    }
    goOn()
    expect(await lookAtTimeline('busy', { patienceMs: 50 })).toMatchObject({
      ok: false,
      failure: { reason: 'blocked' },
    })
    isRaising = false
  })
})
