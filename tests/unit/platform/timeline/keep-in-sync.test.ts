import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepInSync } from '../../../../utils/platform/timeline/keep-in-sync.ts'
import { syncArea, troubleOf } from '../../../../utils/platform/timeline/sync-area.ts'
import {
  askForExchange,
  joinSync,
  leavingFrom,
  readSyncReport,
  readSyncState,
  setSyncState,
} from '../../../../utils/platform/timeline/sync-state.ts'
import { ledgerSourceFor } from '../../../../utils/timeline/ledger-source.ts'
import { writeSegment } from '../../../../utils/timeline/sync/segment.ts'
import { fakeBrowser } from '../../../fake-browser.ts'
import { added, letter, orThrow } from '../../timeline/invented.ts'

const now = '2026-12-01T09:00:00Z'
const open = ledgerSourceFor('in-sync')

let told: number
let share: () => void
let area: typeof syncArea

beforeEach(() => {
  told = 0
  const ending = new AbortController()
  area = { ...syncArea }
  share = keepInSync({
    open,
    area: { read: () => area.read(), set: (items) => area.set(items), remove: (keys) => area.remove(keys) },
    now: () => now,
    onTakenIn: () => {
      told += 1
    },
    signal: ending.signal,
  })
  return async () => {
    ending.abort()
    const opened = await open()
    if (opened.ok) opened.value.database.close()
  }
})

const ledger = async () => orThrow(await open()).ledger
const inArea = () => fakeBrowser.storage.sync.get(null)
/** The next report; the one before is forgotten, so that it can't be mistaken for it. */
async function exchanged(doing: () => Promise<unknown>) {
  await fakeBrowser.storage.local.remove('sync:report')
  await doing()
  return vi.waitUntil(readSyncReport)
}
const goesOff = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: 'sync', scheduledTime: 0, persistAcrossSessions: false })
const ownName = async () => {
  const state = await readSyncState()
  return 'device' in state ? state.device : undefined
}

describe('the browser’s sync', () => {
  it('is never touched while sharing is off', async () => {
    orThrow(await (await ledger()).append([added('e1', now)]))
    share()
    await goesOff()
    await fakeBrowser.storage.sync.set({
      'd/bob2/0': await writeSegment([{ event: letter('e2', now), rank: 0 }]),
    })
    await fakeBrowser.storage.local.set({ unrelated: 1 })
    expect(Object.keys(await inArea())).toEqual(['d/bob2/0'])
    expect((await ledger()).events.map(({ id }) => id)).toEqual(['e1'])
    expect(await fakeBrowser.alarms.get('sync')).toBeFalsy()
  })

  it('gets what is here and brings what is there as soon as sharing is switched on', async () => {
    await fakeBrowser.storage.sync.set({
      'd/bob2/0': await writeSegment([{ event: letter('e2', now), rank: 0 }]),
    })
    orThrow(await (await ledger()).append([added('e1', now)]))
    expect(await exchanged(joinSync)).toMatchObject({ otherMachines: 1, applicationsStaying: 0 })
    const device = await ownName()
    expect(Object.keys(await inArea()).sort()).toEqual(['d/bob2/0', `d/${device}`, `d/${device}/0`].sort())
    expect((await ledger()).events.map(({ id }) => id).sort()).toEqual(['e1', 'e2'])
    expect(told).toBe(1)
  })

  it('brings what another machine writes at once, and writes nothing itself by that', async () => {
    await exchanged(joinSync)
    const set = vi.spyOn(area, 'set')
    const bob = { 'd/bob2/0': await writeSegment([{ event: letter('e2', now), rank: 0 }]) }
    await exchanged(() => fakeBrowser.storage.sync.set(bob))
    expect((await ledger()).events.map(({ id }) => id)).toEqual(['e2'])
    expect(set).not.toHaveBeenCalled()
  })

  it('brings no letter twice that both machines have entered', async () => {
    const mine = letter('mine', '2026-11-20T08:00:00Z')
    const mail = { ...mine, data: { ...mine.data, message: 'm-1' } }
    orThrow(await (await ledger()).append([mail]))
    await fakeBrowser.storage.sync.set({
      'd/bob2/0': await writeSegment([{ event: { ...mail, id: 'also-mine' }, rank: 0 }]),
    })
    await exchanged(joinSync)
    const voided = (await ledger()).events.filter(({ type }) => type === 'voided')
    expect(voided).toMatchObject([{ data: { event: 'mine' } }])
  })

  it('gets what is written here half a minute later, together with whatever else there is', async () => {
    await exchanged(joinSync)
    orThrow(await (await ledger()).append([added('e1', now)]))
    share()
    await vi.waitUntil(() => fakeBrowser.alarms.get('sync'))
    expect(Object.keys(await inArea()).filter((key) => key.endsWith('/0'))).toEqual([])
    await exchanged(() => goesOff())
    expect(Object.keys(await inArea()).filter((key) => key.endsWith('/0'))).toHaveLength(1)
  })

  it('is left in peace for longer each time that it refuses', async () => {
    await exchanged(joinSync)
    orThrow(await (await ledger()).append([added('e1', now)]))
    area.set = () =>
      Promise.reject(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'))
    const waits: number[] = []
    const create = vi
      .spyOn(fakeBrowser.alarms, 'create')
      .mockImplementation((...given: readonly unknown[]) => {
        const wait: unknown = Reflect.get(Object(given[1]), 'delayInMinutes')
        if (given[0] === 'sync' && typeof wait === 'number') waits.push(wait)
      })
    for (const failures of [1, 2, 3]) {
      await askForExchange()
      await vi.waitUntil(async () => {
        const report = await readSyncReport()
        return report !== undefined && 'failures' in report && report.failures === failures
      })
    }
    await vi.waitUntil(() => waits.length === 3)
    expect(waits).toEqual([1, 2, 4])
    expect(await readSyncReport()).toMatchObject({ trouble: 'too-often', failures: 3 })
    create.mockRestore()
    area.set = syncArea.set
    expect(await exchanged(askForExchange)).toMatchObject({ otherMachines: 0 })
  })

  it('loses what this machine has put there when it leaves, and nothing else; the timeline stays', async () => {
    await fakeBrowser.storage.sync.set({ 'd/bob2': { seen: '2026-11-30' } })
    orThrow(await (await ledger()).append([added('e1', now)]))
    await exchanged(joinSync)
    await setSyncState(leavingFrom(await readSyncState(), false))
    await vi.waitUntil(async () => (await readSyncState()).is === 'off')
    expect(Object.keys(await inArea())).toEqual(['d/bob2'])
    expect((await ledger()).events).toHaveLength(1)
  })

  it('is emptied where the user stops it everywhere, and the others stop when they hear of it', async () => {
    await exchanged(joinSync)
    await fakeBrowser.storage.sync.set({ 'd/bob2': { seen: '2026-11-30' } })
    await setSyncState(leavingFrom(await readSyncState(), true))
    await vi.waitUntil(async () => (await readSyncState()).is === 'off')
    expect(Object.keys(await inArea())).toEqual(['ended'])

    orThrow(await (await ledger()).append([added('e1', now)]))
    await exchanged(joinSync)
    await fakeBrowser.storage.sync.set({ ended: 'another ending' })
    await vi.waitUntil(async () => (await readSyncState()).is === 'stopped')
    expect(Object.keys(await inArea())).toEqual(['ended'])
    expect((await ledger()).events).toHaveLength(1)
    expect(await exchanged(joinSync)).toMatchObject({ otherMachines: 0 })
  })
})

it('tells the refusals of both browsers apart', () => {
  expect(troubleOf(new Error('QUOTA_BYTES quota exceeded'))).toBe('no-room')
  expect(troubleOf(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'))).toBe('no-room')
  expect(
    troubleOf(new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.')),
  ).toBe('no-room')
  expect(troubleOf(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.'))).toBe(
    'too-often',
  )
  expect(troubleOf('gone')).toBe('unavailable')
})
