import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Dexie } from 'dexie'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { copiesName, keepCopy, listCopies } from '../../../utils/timeline/copies.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { findCopy } from '../../../utils/timeline/find-copy.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { lookAtTimeline, openExisting } from '../../../utils/timeline/look.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { schemaVersion } from '../../../utils/timeline/schema-version.ts'
import { orThrow } from './invented.ts'

/** What the build of each released version wrote (scripts/keep-release.ts): files that never change again. */
const folder = fileURLToPath(new URL('../../fixtures/releases', import.meta.url))
const releases = readdirSync(folder)

const index = v.object({
  name: v.string(),
  keyPath: v.string(),
  unique: v.boolean(),
  multiEntry: v.boolean(),
})
const kept = v.object({
  version: v.number(),
  stores: v.array(
    v.object({
      name: v.string(),
      keyPath: v.string(),
      autoIncrement: v.boolean(),
      indexes: v.array(index),
      rows: v.array(v.record(v.string(), v.unknown())),
    }),
  ),
})
type Kept = v.InferOutput<typeof kept>

const read = (release: string, file: string) => readFileSync(`${folder}/${release}/${file}`, 'utf8')
const databaseOf = (release: string) => v.parse(kept, JSON.parse(read(release, 'database.json')))
const copiesOf = (release: string) => v.parse(kept, JSON.parse(read(release, 'copies.json')))
const rowsOf = ({ stores }: Kept, name: string) => stores.find((store) => store.name === name)?.rows ?? []
const idsOf = (rows: Kept['stores'][number]['rows']) => rows.map(({ id }) => String(id)).sort()

/** Lays the database of a release on the disk, as its build left it. */
function lay({ version, stores }: Kept, as = 'test'): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(as, version)
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const each of indexes) store.createIndex(each.name, each.keyPath, each)
        for (const row of rows)
          store.add(typeof row.bytes === 'string' ? { ...row, bytes: Uint8Array.fromBase64(row.bytes) } : row)
      }
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}

describe.each(releases)('what version %s wrote', (release) => {
  it('is opened with every entry, every message on its way and every kept letter', async () => {
    const database = databaseOf(release)
    await lay(database)
    const ledger = orThrow(await Ledger.read(orThrow(await openTimeline('test'))))
    expect(ledger.events.map(({ id }) => id).sort()).toEqual(idsOf(rowsOf(database, 'events')))
    expect(ledger.sends).toEqual(rowsOf(database, 'sends'))
    expect(ledger.sends.length).toBeGreaterThan(0)
    expect(ledger.letters('2026-11-24T12:00:00Z').length).toBeGreaterThan(ledger.sends.length)
  })

  it('is read by pages before anybody has raised it', async () => {
    const database = databaseOf(release)
    await lay(database)
    const events = orThrow(await lookAtTimeline('test')).events
    expect(events.map(({ id }) => id).sort()).toEqual(idsOf(rowsOf(database, 'events')))
  })

  it('is raised by a later version, which gives an index and a store of its own, without losing a row', async () => {
    const database = databaseOf(release)
    await lay(database)
    orThrow(await openTimeline('test')).close()
    const layout = Object.fromEntries(database.stores.map(({ name }) => [name, layoutOf(database, name)]))
    const later = new Dexie('test', { indexedDB, IDBKeyRange })
    later.version(schemaVersion).stores(layout)
    later.version(schemaVersion + 1).stores({ events: `${layout.events}, event.type`, wishes: 'id' })
    await later.open()
    expect(await later.table('events').toArray()).toEqual(rowsOf(database, 'events'))
    expect(await later.table('sends').toArray()).toEqual(rowsOf(database, 'sends'))
    expect(
      await later.table('events').where('event.type').equals('applicationAdded').count(),
    ).toBeGreaterThan(0)
    later.close()
    expect(await openTimeline('test')).toMatchObject({ ok: false, failure: { reason: 'newer-version' } })
  })

  it('is put back from the copies that it kept', async () => {
    await lay(copiesOf(release), copiesName)
    const [copy] = orThrow(await listCopies())
    const { events } = v.parse(
      v.object({ events: v.array(v.unknown()) }),
      JSON.parse(read(release, 'backup.json')),
    )
    expect(copy?.events).toBe(events.length)
    expect((await findCopy('2126-11-24T12:00:00Z'))?.events).toEqual(events)
    orThrow(await keepCopy({ id: 'later', at: '2126-11-24T12:00:00Z', events: 1 }, 'later', 'Europe/Berlin'))
    expect(orThrow(await listCopies()).map(({ id }) => id)).toEqual(['later', copy?.id])
  })

  it('is read as a backup, whole', () => {
    const { events } = v.parse(
      v.object({ events: v.array(v.unknown()) }),
      JSON.parse(read(release, 'backup.json')),
    )
    const reading = readBackup(read(release, 'backup.json'), new Set())
    if (!reading.ok) throw new Error(reading.refusal.reason)
    expect(reading.preview.added).toEqual(events)
    expect(reading.preview.added.map(({ id }) => id).sort()).toEqual(
      idsOf(rowsOf(databaseOf(release), 'events')),
    )
    expect(reading.preview.foreign).toEqual([])
  })
})

describe('the layout of today', () => {
  it('is the one that was released under its number: a change of it needs a number of its own', async () => {
    orThrow(await openTimeline('test')).close()
    const today = await openExisting(indexedDB, 'test', 1_000)
    expect(today.version).toBe(schemaVersion * 10)
    const transaction = today.transaction([...today.objectStoreNames])
    const stores = [...today.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name)
      const indexes = [...store.indexNames].map((each) => store.index(each))
      return {
        name,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: indexes.map(({ name: of, keyPath, unique, multiEntry }) => ({
          name: of,
          keyPath,
          unique,
          multiEntry,
        })),
      }
    })
    const released = releases.map(databaseOf).filter(({ version }) => version === schemaVersion * 10)
    expect(released.length).toBeGreaterThan(0)
    for (const each of released) {
      expect(stores).toEqual(each.stores.map(({ rows: _rows, ...layout }) => layout))
    }
  })
})

/** In Dexie's words. */
function layoutOf({ stores }: Kept, name: string): string {
  const store = stores.find((each) => each.name === name)
  if (store === undefined) throw new Error(name)
  const indexes = store.indexes.map((each) => `${each.unique ? '&' : ''}${each.keyPath}`)
  return [`${store.autoIncrement ? '++' : ''}${store.keyPath}`, ...indexes].join(', ')
}
