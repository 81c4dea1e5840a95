import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import type { FileSchedule } from '../../../utils/platform/file-schedule.ts'
import { readFileSchedule, setFileSchedule } from '../../../utils/platform/file-schedule.ts'
import { idOf } from '../../../utils/platform/ids.ts'
import { keepCopies } from '../../../utils/platform/keep-copies.ts'
import { noteSavedBackup, readSavedBackup } from '../../../utils/platform/saved-backup.ts'
import { defaultSettings } from '../../../utils/platform/settings.ts'
import { eraseCopies, keepCopy, listCopies, readCopy } from '../../../utils/timeline/copies.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { noteSinceCopy, readSinceCopy } from '../../../utils/timeline/since-copy.ts'
import { keepSpareCopy, readSpareCopy } from '../../../utils/timeline/spare-copy.ts'
import { fakeBrowser } from '../../fake-browser.ts'
import { beginning, thanked } from '../messaging/handlers/practice-background.ts'
import { giveFolder } from '../timeline/fake-folder.ts'
import { orThrow } from '../timeline/invented.ts'

beforeEach(async () => {
  orThrow(await eraseCopies())
})

/** A copy from before, of days when nothing was let go. */
const keepOther = (day: string) =>
  keepCopy({ id: day, at: `${day}T09:00:00Z`, events: 9 }, day, 'Europe/Berlin', '2026-11-22T09:00:00Z')

async function keeping(name: string, schedule: FileSchedule = 'never', missedSince?: string) {
  const open = createLedgerSource(() => openTimeline(name))
  const { ledger, database } = orThrow(await open())
  await ledger.append(beginning)
  const saveFile = vi.fn(async (_text: string, _name: string) => true)
  return {
    ledger,
    database,
    saveFile,
    keepAt: (now: string) =>
      keepCopies({
        open,
        settings: async () => defaultSettings,
        schedule: async () => schedule,
        savedBackup: readSavedBackup,
        noteSaved: noteSavedBackup,
        saveFile,
        missing: async () => (missedSince === undefined ? undefined : { since: missedSince }),
        clock: { now: () => now, zone: () => 'Europe/Berlin' },
      }),
  }
}

describe('copies inside the browser', () => {
  it('are made once a day and hold everything', async () => {
    giveFolder()
    const { keepAt, ledger } = await keeping('copied')
    await keepAt('2026-11-23T09:00:00Z')
    await ledger.append([thanked])
    await keepAt('2026-11-23T10:00:00Z')
    await keepAt('2026-11-24T09:00:00Z')
    await keepAt('2026-11-25T09:00:00Z')
    const copies = orThrow(await listCopies())
    expect(copies.map(({ at, events }) => [at, events])).toEqual([
      ['2026-11-24T09:00:00Z', 5],
      ['2026-11-23T09:00:00Z', 4],
    ])
    const read = readBackup(orThrow(await readCopy('2026-11-24T09:00:00Z')) ?? '', new Set())
    expect(read).toMatchObject({ ok: true, preview: { added: { length: 5 } } })
    expect(orThrow(await readSpareCopy())).toBe(orThrow(await readCopy('2026-11-24T09:00:00Z')))
  })

  it('let go of what was noted since the one before, and not of what comes meanwhile', async () => {
    giveFolder()
    const { keepAt } = await keeping('trimmed')
    orThrow(await noteSinceCopy(beginning, '2026-11-23T08:00:00Z'))
    await keepAt('2026-11-23T09:00:00Z')
    expect(orThrow(await readSinceCopy())).toEqual([])
    orThrow(await noteSinceCopy([thanked], '2026-11-23T09:30:00Z'))
    await keepAt('2026-11-23T10:00:00Z')
    expect(orThrow(await readSinceCopy())).toHaveLength(1)
  })

  it('leave what was noted of a timeline that is missing', async () => {
    giveFolder()
    const { keepAt } = await keeping('not-trimmed', 'never', '2026-11-22T09:00:00Z')
    orThrow(await noteSinceCopy(beginning, '2026-11-22T08:00:00Z'))
    await keepAt('2026-11-23T09:00:00Z')
    expect(orThrow(await readSinceCopy())).toHaveLength(1)
  })

  it('leave those of a timeline that is missing, until the user has decided', async () => {
    const others = Array.from({ length: 28 }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')}`)
    for (const day of others) orThrow(await keepOther(day))
    const { keepAt } = await keeping('begun-anew', 'never', '2026-11-22T09:00:00Z')
    giveFolder()
    orThrow(await keepSpareCopy('of the timeline that is missing'))
    await keepAt('2026-11-23T09:00:00Z')
    expect(orThrow(await readSpareCopy())).toBe('of the timeline that is missing')
    expect(orThrow(await listCopies()).map(({ id }) => id)).toEqual([
      '2026-11-23T09:00:00Z',
      ...others.toReversed(),
    ])
  })

  it('do not outlive a timeline that is erased while they are made', async () => {
    giveFolder()
    const { keepAt, database } = await keeping('erased-meanwhile')
    const isOpen = vi.spyOn(database, 'isOpen').mockReturnValueOnce(true).mockReturnValue(false)
    await keepAt('2026-11-23T09:00:00Z')
    expect(isOpen).toHaveBeenCalled()
    expect(orThrow(await listCopies())).toEqual([])
    expect(orThrow(await readSpareCopy())).toBeUndefined()
  })
})

describe('copies of a timeline of which something is erased for good', () => {
  const context = { now: '2026-11-23T10:00:00Z', zone: 'Europe/Berlin', idOf }

  it('go, and a new one is made without it', async () => {
    const { keepAt, ledger } = await keeping('erased-one')
    await ledger.append([{ ...beginning[0], id: 'other', application: 'app-2' } as TimelineEvent])
    await keepAt('2026-11-23T09:00:00Z')
    await ledger.erase('app-1', context)
    await keepAt('2026-11-23T10:01:00Z')
    const copies = orThrow(await listCopies())
    expect(copies.map(({ at, events }) => [at, events])).toEqual([['2026-11-23T10:01:00Z', 1]])
  })

  it('are not kept where they were begun before', async () => {
    const { keepAt, ledger } = await keeping('erased-one-meanwhile')
    vi.spyOn(ledger, 'erasures', 'get').mockReturnValueOnce(0).mockReturnValue(1)
    await keepAt('2026-11-23T09:00:00Z')
    expect(orThrow(await listCopies())).toEqual([])
  })
})

describe('files that are saved without being asked for', () => {
  it('are none unless the user wants them', async () => {
    const { keepAt, saveFile } = await keeping('no-files')
    await keepAt('2026-11-23T09:00:00Z')
    expect(saveFile).not.toHaveBeenCalled()
  })

  it('come every week where something is new, counted from the last one', async () => {
    const { keepAt, saveFile, ledger } = await keeping('weekly-files', 'weekly')
    await keepAt('2026-11-23T09:00:00Z')
    await keepAt('2026-12-01T09:00:00Z')
    expect(saveFile).toHaveBeenCalledTimes(1)
    expect(saveFile.mock.calls[0]?.[1]).toBe('fortnight-2026-11-23.json')
    await ledger.append([thanked])
    await noteSavedBackup({ at: '2026-12-01T09:00:00Z', events: 4 })
    await keepAt('2026-12-07T09:00:00Z')
    expect(saveFile).toHaveBeenCalledTimes(1)
    await keepAt('2026-12-08T09:00:00Z')
    expect(saveFile).toHaveBeenCalledTimes(2)
    expect(await readSavedBackup()).toEqual({ at: '2026-12-08T09:00:00Z', events: 5 })
  })

  it('are tried again where saving failed', async () => {
    const { keepAt, saveFile } = await keeping('failing-files', 'monthly')
    saveFile.mockResolvedValueOnce(false)
    await keepAt('2026-11-23T09:00:00Z')
    await keepAt('2026-11-23T09:30:00Z')
    expect(saveFile).toHaveBeenCalledTimes(2)
    expect(await readSavedBackup()).toMatchObject({ at: '2026-11-23T09:30:00Z' })
  })
})

describe('the permission to save files', () => {
  it('is asked for by the press, and counts only while it stands', async () => {
    expect(await readFileSchedule()).toBe('never')
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValueOnce(true)
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValueOnce(true)
    expect(await setFileSchedule('weekly')).toBe(true)
    expect(request).toHaveBeenCalledWith({ permissions: ['downloads'] })
    expect(await readFileSchedule()).toBe('weekly')
    contains.mockResolvedValueOnce(false)
    expect(await readFileSchedule()).toBe('never')
  })

  it('is respected when it is refused, and given back when it is not needed', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValueOnce(false)
    expect(await setFileSchedule('monthly')).toBe(false)
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValueOnce(true)
    expect(await setFileSchedule('never')).toBe(true)
    expect(remove).toHaveBeenCalledWith({ permissions: ['downloads'] })
  })
})
