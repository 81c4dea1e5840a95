import { beforeEach, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../../utils/platform/ids.ts'
import { keepSinceCopy } from '../../../utils/platform/keep-since-copy.ts'
import { eraseCopies } from '../../../utils/timeline/copies.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { findCopy } from '../../../utils/timeline/find-copy.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { readSinceCopy } from '../../../utils/timeline/since-copy.ts'
import { beginning, thanked } from '../messaging/handlers/practice-background.ts'
import { giveFolder } from '../timeline/fake-folder.ts'
import { orThrow } from '../timeline/invented.ts'

const now = '2026-11-23T09:00:00Z'
const sent = {
  draft: 'draft-1',
  channel: 'gmail',
  at: '2026-11-23T08:00:00Z',
  zone: 'Europe/Berlin',
  finalAt: '2026-11-23T08:00:35Z',
  sent: [{ id: 'sent-1', application: 'app-1', to: ['mara'], kind: 'reply' }],
} as const

beforeEach(async () => {
  giveFolder()
  orThrow(await eraseCopies())
})

const opening = async (name: string) =>
  orThrow(
    await createLedgerSource(
      () => openTimeline(name),
      keepSinceCopy(() => now),
    )(),
  )
const notedIds = async () => (await findCopy(now))?.events.map(({ id }) => id)
const ids = beginning.map(({ id }) => id)

describe('whatever comes onto the disk', () => {
  it('is noted beside the copy, messages that are out among it', async () => {
    const { ledger } = await opening('noted')
    await ledger.append(beginning)
    await ledger.startSend(sent)
    await ledger.append(beginning)
    await ledger.sweep(now)
    await vi.waitFor(async () => expect(await notedIds()).toEqual([...ids, 'sent-1']))
  })

  it('is written together while a file is being written', async () => {
    const { ledger } = await opening('together')
    await Promise.all(beginning.map((event) => ledger.append([event])))
    await vi.waitFor(async () => expect(await notedIds()).toEqual(ids))
    expect(orThrow(await readSinceCopy()).length).toBeLessThanOrEqual(beginning.length)
  })

  it('is not noted where it is erased meanwhile', async () => {
    const { ledger } = await opening('erased-while-noted')
    await ledger.append(beginning)
    await ledger.erase('app-1', { now, zone: 'Europe/Berlin', idOf })
    orThrow(await eraseCopies())
    await ledger.append([{ ...thanked, application: 'app-2' }])
    await vi.waitFor(async () => expect(await notedIds()).toEqual([thanked.id]))
  })

  it('is removed where it was erased while it was being noted', async () => {
    const files = giveFolder()
    const written = vi.spyOn(files, 'set')
    const answers = [true, false]
    keepSinceCopy(() => now)({ events: beginning, isWanted: () => answers.shift() ?? false })
    await vi.waitFor(() => expect(written).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(files.size).toBe(0))
  })
})
