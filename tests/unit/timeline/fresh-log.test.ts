import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { beginFreshLog } from '../../../utils/timeline/fresh-log.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { beginning } from '../messaging/handlers/practice-background.ts'
import { orThrow } from './invented.ts'

afterEach(() => vi.restoreAllMocks())

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

describe('a fresh log', () => {
  it('is begun by a database that comes and goes, beside a timeline that stays', async () => {
    const database = orThrow(await openTimeline('beside'))
    await orThrow(await Ledger.read(database)).append(beginning)
    const before = await names()
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
    orThrow(await beginFreshLog())
    expect(deleted).toHaveBeenCalledOnce()
    expect(await names()).toEqual(before)
    expect(orThrow(await Ledger.read(database)).events).toEqual(beginning)
  })

  it('is begun again by one that was left behind, as by a browser that was killed meanwhile', async () => {
    const before = await names()
    const deleting = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new DOMException('killed', 'UnknownError')
    })
    expect(await beginFreshLog()).toMatchObject({ ok: false })
    expect(await names()).toHaveLength(before.length + 1)
    orThrow(await beginFreshLog())
    expect(deleting).toHaveBeenCalledTimes(2)
    expect(await names()).toEqual(before)
  })
})
