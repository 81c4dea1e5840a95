import { Dexie } from 'dexie'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { openTimeline, type TimelineDatabase } from '../../../utils/timeline/database.ts'
import { explainFailure } from '../../../utils/timeline/failure.ts'
import { readContents } from '../../../utils/timeline/read.ts'
import { added, letter, orThrow } from './invented.ts'

async function open(): Promise<TimelineDatabase> {
  return orThrow(await openTimeline('test'))
}

describe('the timeline on the disk', () => {
  it('keeps what is appended, in the order in which it happened', async () => {
    const timeline = await open()
    const late = letter('e2', '2026-11-20T10:00:00Z')
    const early = added('e1', '2026-11-10T08:00:00Z')
    await append(timeline, [late, early])
    expect(orThrow(await readContents(timeline)).events.map(({ id }) => id)).toEqual(['e1', 'e2'])
  })

  it('keeps the order of entry for equal instants, and compares moments rather than letters', async () => {
    const timeline = await open()
    await append(timeline, [
      letter('third', '2026-11-20T10:00:00.500Z'),
      letter('first', '2026-11-20T10:00:00Z'),
      letter('second', '2026-11-20T10:00:00Z'),
    ])
    expect(orThrow(await readContents(timeline)).events.map(({ id }) => id)).toEqual([
      'first',
      'second',
      'third',
    ])
  })

  it('counts the first of two events with one id, in one batch and across batches', async () => {
    const timeline = await open()
    const first = added('e1', '2026-11-10T08:00:00Z', 'Larkspur Robotics')
    const second = added('e1', '2026-11-11T08:00:00Z', 'Somebody Else')
    expect(orThrow(await append(timeline, [first, second]))).toEqual([first])
    expect(orThrow(await append(timeline, [second]))).toEqual([])
    expect(orThrow(await readContents(timeline)).events).toEqual([first])
  })

  it('loses and doubles nothing when two write at once', async () => {
    const one = await open()
    const other = await open()
    const batch = (from: number) =>
      Array.from({ length: 50 }, (_, n) => letter(`e${from + n}`, '2026-11-20T10:00:00Z'))
    const answers = await Promise.all([
      append(one, batch(0)),
      append(other, batch(25)),
      append(one, batch(0)),
    ])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const ids = orThrow(await readContents(one)).events.map(({ id }) => id)
    expect(new Set(ids).size).toBe(75)
    expect(ids).toHaveLength(75)
  })

  it('takes a batch of thousands, and the same again adds nothing', async () => {
    const timeline = await open()
    const batch = Array.from({ length: 3_000 }, (_, n) => letter(`e${n}`, '2026-11-20T10:00:00Z'))
    expect(orThrow(await append(timeline, batch))).toHaveLength(3_000)
    expect(orThrow(await append(timeline, batch))).toHaveLength(0)
  })
})

describe('a timeline that cannot be opened', () => {
  it('is unavailable where the browser gives no database', async () => {
    const refusing = new Proxy(indexedDB, {
      get(target, key) {
        if (key !== 'open' && key !== 'databases') return Reflect.get(target, key)
        return () => {
          throw new DOMException('no storage in private windows', 'InvalidStateError')
        }
      },
    })
    globalThis.indexedDB = refusing
    expect(await openTimeline('test')).toMatchObject({ ok: false, failure: { reason: 'unavailable' } })
  })

  it('is refused when a newer version wrote it, and left as it is', async () => {
    const newer = new Dexie('test', { indexedDB })
    newer.version(7).stores({ events: 'id', wishes: 'id' })
    await newer.open()
    await newer.table('wishes').add({ id: 'kept' })
    newer.close()
    expect(await openTimeline('test')).toMatchObject({ ok: false, failure: { reason: 'newer-version' } })
    await newer.open()
    expect(newer.verno).toBe(7)
    expect(await newer.table('wishes').count()).toBe(1)
  })

  it('is blocked when another window never lets go', async () => {
    const holding = indexedDB.open('test', 1)
    await new Promise<void>((resolve) => {
      holding.onsuccess = () => resolve()
    })
    const opened = await openTimeline('test', { patienceMs: 50 })
    expect(opened).toMatchObject({ ok: false, failure: { reason: 'blocked' } })
    holding.result.close()
  })

  it('says that the disk is full, and writes nothing of the batch', async () => {
    const timeline = await open()
    let room = 2
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
      room -= 1
      if (room < 0) throw new DOMException('no room', 'QuotaExceededError')
      return add.call(this, row)
    })
    onTestFinished(() => void vi.restoreAllMocks())
    const batch = ['e1', 'e2', 'e3'].map((id) => letter(id, '2026-11-20T10:00:00Z'))
    expect(await append(timeline, batch)).toMatchObject({ ok: false, failure: { reason: 'full' } })
    expect(orThrow(await readContents(timeline)).events).toEqual([])
  })

  it.each([
    [{ name: 'QuotaExceededError' }, 'full'],
    [{ name: 'AbortError' }, 'unreadable'],
    [{ name: 'UnknownError' }, 'unreadable'],
    [{ name: 'VersionError' }, 'newer-version'],
    [{ name: 'TimeoutError' }, 'blocked'],
    [{ name: 'SecurityError' }, 'unavailable'],
    ['a word', 'unreadable'],
    [null, 'unreadable'],
  ])('explains %j as %s', (error, reason) => {
    expect(explainFailure(error).reason).toBe(reason)
    expect(explainFailure(error).detail).toMatch(/\.$/)
  })
})
