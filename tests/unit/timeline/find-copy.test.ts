import { beforeEach, describe, expect, it } from 'vitest'
import { exportBackup } from '../../../utils/timeline/backup.ts'
import { eraseCopies, keepCopy, listCopies } from '../../../utils/timeline/copies.ts'
import { findCopy } from '../../../utils/timeline/find-copy.ts'
import { noteSinceCopy } from '../../../utils/timeline/since-copy.ts'
import { keepSpareCopy } from '../../../utils/timeline/spare-copy.ts'
import { beginning, thanked } from '../messaging/handlers/practice-background.ts'
import { giveFolder } from './fake-folder.ts'
import { orThrow } from './invented.ts'

const zone = 'Europe/Berlin'
const missedSince = '2026-11-23T09:00:00Z'
const keep = async (day: string, text: string, since?: string) =>
  orThrow(await keepCopy({ id: day, at: `${day}T08:00:00Z`, events: 1 }, text, zone, since))
const whole = exportBackup({}, beginning, '2026-11-21T08:00:00Z')

beforeEach(async () => {
  orThrow(await eraseCopies())
})

describe('the copy of a timeline that is missing', () => {
  it('is the newest from before it was missed', async () => {
    await keep('2026-11-20', exportBackup({}, beginning.slice(1), '2026-11-20T08:00:00Z'))
    await keep('2026-11-21', whole)
    await keep('2026-11-24', exportBackup({}, beginning.slice(0, 1), '2026-11-24T08:00:00Z'), missedSince)
    expect(await findCopy(missedSince)).toEqual({ at: '2026-11-21T08:00:00Z', events: beginning })
  })

  it('is the newest that can be read, whole', async () => {
    await keep('2026-11-21', whole)
    await keep('2026-11-22', whole.slice(0, whole.length / 2))
    await keep('2026-11-23', exportBackup({}, [], '2026-11-23T08:00:00Z'))
    expect(await findCopy(missedSince)).toMatchObject({ at: '2026-11-21T08:00:00Z' })
  })

  it('is none where the copies went with it', async () => {
    expect(await findCopy(missedSince)).toBeUndefined()
    expect(await indexedDB.databases()).toEqual([])
  })

  it('is not pushed out by the copies of what is begun in its place', async () => {
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23']) await keep(day, whole)
    for (let day = 1; day <= 28; day += 1) {
      const begun = `2027-02-${String(day).padStart(2, '0')}`
      orThrow(await keepCopy({ id: begun, at: `${begun}T08:00:00Z`, events: 50 }, whole, zone, missedSince))
    }
    const kept = orThrow(await listCopies()).map(({ id }) => id)
    expect(kept.slice(-3)).toEqual(['2026-11-23', '2026-11-22', '2026-11-21'])
    expect(kept.length).toBeLessThan(15)
  })

  it('is the one in a file where the browser has lost all databases', async () => {
    giveFolder()
    orThrow(await keepSpareCopy(whole))
    expect(await findCopy(missedSince)).toEqual({ at: '2026-11-21T08:00:00Z', events: beginning })
    expect(await findCopy('2026-11-20T09:00:00Z')).toBeUndefined()
    orThrow(await eraseCopies())
    expect(await findCopy(missedSince)).toBeUndefined()
  })

  it('has what was written since, once, and nothing of what is begun in its place', async () => {
    giveFolder()
    await keep('2026-11-20', exportBackup({}, beginning.slice(0, 2), '2026-11-20T08:00:00Z'))
    orThrow(await keepSpareCopy(exportBackup({}, beginning.slice(0, 3), '2026-11-21T08:00:00Z')))
    orThrow(await noteSinceCopy(beginning.slice(2), '2026-11-21T10:00:00Z'))
    orThrow(await noteSinceCopy([thanked], '2026-11-23T08:59:59Z'))
    orThrow(await noteSinceCopy([{ ...thanked, id: 'begun' }], '2026-11-23T09:00:01Z'))
    expect(await findCopy(missedSince)).toEqual({
      at: '2026-11-23T08:59:59Z',
      events: [...beginning, thanked],
    })
  })

  it('is what was written since alone, where there was no copy yet', async () => {
    const files = giveFolder()
    orThrow(await noteSinceCopy(beginning, '2026-11-23T08:00:00Z'))
    const [name] = files.keys()
    orThrow(await noteSinceCopy([thanked], '2026-11-23T08:30:00Z'))
    expect(await findCopy(missedSince)).toMatchObject({ events: [...beginning, thanked] })
    files.set(name ?? '', new Blob(['cut o']))
    expect(await findCopy(missedSince)).toMatchObject({ events: [thanked] })
  })
})
