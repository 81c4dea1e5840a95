import { describe, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { noteSavedBackup, readSavedBackup } from '../../../../utils/platform/saved-backup.ts'
import {
  forgetMissing,
  type MissingTimeline,
  watchMissing,
} from '../../../../utils/platform/timeline/missing.ts'
import { attendTimeline, forgetPresence } from '../../../../utils/platform/timeline/presence.ts'
import { openTimeline } from '../../../../utils/timeline/database.ts'
import { eraseTimeline } from '../../../../utils/timeline/erase.ts'
import { storageFailure } from '../../../../utils/timeline/failure.ts'
import { createLedgerSource } from '../../../../utils/timeline/ledger-source.ts'
import { fakeBrowser } from '../../../fake-browser.ts'
import { beginning } from '../../messaging/handlers/practice-background.ts'
import { orThrow } from '../../timeline/invented.ts'

const second = { ...beginning[0], id: 'second', application: 'app-2' } as TimelineEvent

/** A background whose database the browser may lose. */
function attending() {
  const open = createLedgerSource(() => openTimeline('attended'))
  return {
    open,
    attendAt: (now: string) => attendTimeline({ open, now: () => now, newId: () => crypto.randomUUID() }),
    append: async (events: readonly TimelineEvent[]) =>
      orThrow(await orThrow(await open()).ledger.append(events)),
    lose: async () => {
      orThrow(await open()).database.close()
      orThrow(await eraseTimeline('attended'))
    },
  }
}

const lost: MissingTimeline = {
  applications: 2,
  at: '2026-11-22T09:00:00Z',
  since: '2026-11-23T09:00:00Z',
}

async function loseTwoApplications() {
  const background = attending()
  await background.append([...beginning, second])
  expect(await background.attendAt('2026-11-22T09:00:00Z')).toBeUndefined()
  await background.lose()
  return background
}

describe('a timeline that is gone without anybody having erased it', () => {
  it('is missed, with how much it held and when, for as long as nobody decides', async () => {
    const { attendAt, append } = await loseTwoApplications()
    expect(await attendAt('2026-11-23T09:00:00Z')).toEqual(lost)
    expect(await attendAt('2026-11-23T10:00:00Z')).toEqual(lost)
    await append(beginning.slice(0, 1))
    expect(await attendAt('2026-11-25T09:00:00Z')).toEqual(lost)
  })

  it('is missed by the next worker too, and where something was written before it was looked for', async () => {
    const { append } = await loseTwoApplications()
    await append(beginning.slice(0, 1))
    expect(await attending().attendAt('2026-11-23T09:00:00Z')).toEqual(lost)
  })

  it('is no more missed once it is back, from wherever it came', async () => {
    const { attendAt, append } = await loseTwoApplications()
    await attendAt('2026-11-23T09:00:00Z')
    await append([...beginning, second])
    expect(await attendAt('2026-11-23T09:01:00Z')).toBeUndefined()
    expect(await attendAt('2026-11-23T09:02:00Z')).toBeUndefined()
  })

  it('is no more missed once the user goes on without it, and the new one would be', async () => {
    const { attendAt, append, lose } = await loseTwoApplications()
    await attendAt('2026-11-23T09:00:00Z')
    await forgetMissing()
    await append(beginning.slice(0, 1))
    expect(await attendAt('2026-11-24T09:00:00Z')).toBeUndefined()
    await lose()
    expect(await attendAt('2026-11-25T09:00:00Z')).toEqual({
      applications: 1,
      at: '2026-11-24T09:00:00Z',
      since: '2026-11-25T09:00:00Z',
    })
  })

  it('is no more missed where the user lets go of it in the moment in which it is looked at', async () => {
    const { attendAt, append } = await loseTwoApplications()
    await attendAt('2026-11-23T09:00:00Z')
    await append(beginning.slice(0, 1))
    const { local } = fakeBrowser.storage
    const get = local.get.bind(local)
    vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      const stored = await get(keys)
      await forgetMissing()
      return stored
    })
    await attendAt('2026-11-23T09:01:00Z')
    await append(beginning.slice(1, 2))
    expect(await attendAt('2026-11-23T09:02:00Z')).toBeUndefined()
  })

  it('stays the one that is missed when what was begun in its place is lost as well', async () => {
    const { attendAt, append, lose } = await loseTwoApplications()
    await attendAt('2026-11-23T09:00:00Z')
    await append(beginning.slice(0, 1))
    await attendAt('2026-11-24T09:00:00Z')
    await lose()
    expect(await attendAt('2026-11-25T09:00:00Z')).toEqual(lost)
  })

  it('has what is in no file counted anew', async () => {
    const { attendAt } = await loseTwoApplications()
    await noteSavedBackup({ at: '2026-11-20T09:00:00Z', events: 5 })
    await attendAt('2026-11-23T09:00:00Z')
    expect(await readSavedBackup()).toEqual({ at: '2026-11-20T09:00:00Z', events: 0 })
  })

  it('is told to pages that are open', async () => {
    const told: (MissingTimeline | undefined)[] = []
    const ending = new AbortController()
    await watchMissing(ending.signal, (missing) => void told.push(missing))
    const { attendAt } = await loseTwoApplications()
    await attendAt('2026-11-23T09:00:00Z')
    await forgetMissing()
    ending.abort()
    expect(told).toEqual([undefined, lost, undefined])
  })
})

describe('a timeline that is as it should be', () => {
  it('is not missed when there has never been one', async () => {
    expect(await attending().attendAt('2026-11-23T09:00:00Z')).toBeUndefined()
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('is not missed when everything was erased on purpose', async () => {
    const { append, attendAt, lose } = attending()
    await append(beginning)
    await attendAt('2026-11-22T09:00:00Z')
    await forgetPresence()
    await lose()
    expect(await attendAt('2026-11-23T09:00:00Z')).toBeUndefined()
  })

  it('is not missed when its last application was erased, or all were taken back', async () => {
    const { open, append, attendAt, lose } = attending()
    await append(beginning)
    await attendAt('2026-11-22T09:00:00Z')
    const { ledger } = orThrow(await open())
    const context = { now: '2026-11-22T10:00:00Z', zone: 'Europe/Berlin', idOf: async () => 'x' }
    orThrow(await ledger.erase('app-1', context))
    expect(await attendAt('2026-11-22T11:00:00Z')).toBeUndefined()
    await lose()
    expect(await attendAt('2026-11-23T09:00:00Z')).toBeUndefined()
  })

  it('is not missed while it can’t be opened, nor by a version that has not known it yet', async () => {
    const { append, attendAt } = attending()
    await append(beginning)
    const closed = attendTimeline({
      open: async () => ({ ok: false, failure: storageFailure('blocked') }),
      now: () => '2026-11-23T09:00:00Z',
      newId: () => 'x',
    })
    expect(await closed).toBeUndefined()
    expect(await attendAt('2026-11-23T09:00:00Z')).toBeUndefined()
  })

  it('leaves numbers and a name alone where content scripts can read', async () => {
    const { append, attendAt } = attending()
    await append(beginning)
    await attendAt('2026-11-23T09:00:00Z')
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      present: {
        identity: expect.stringMatching(/^[0-9a-f-]{36}$/),
        events: 4,
        applications: 1,
        at: '2026-11-23T09:00:00Z',
      },
    })
  })
})
