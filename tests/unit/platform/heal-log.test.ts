import { afterEach, describe, expect, it, vi } from 'vitest'
import { healLog } from '../../../utils/platform/heal-log.ts'
import { fakeBrowser } from '../../fake-browser.ts'

afterEach(() => vi.restoreAllMocks())

const deletions = () => vi.spyOn(indexedDB, 'deleteDatabase')

describe('the log of the databases', () => {
  it('is begun anew at once and in the calm, in each run of the browser', async () => {
    const deleted = deletions()
    await healLog(0)
    await healLog(0)
    expect(deleted).toHaveBeenCalledTimes(2)
    await fakeBrowser.storage.session.clear()
    await healLog(0)
    expect(deleted).toHaveBeenCalledTimes(4)
  })

  it.each([
    ['at once', 0],
    ['in the calm', 1],
  ])('is tried again where that failed %s', async (_, before) => {
    const really = indexedDB.deleteDatabase.bind(indexedDB)
    const deleted = deletions()
    for (let passed = 0; passed < before; passed += 1) deleted.mockImplementationOnce(really)
    deleted.mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError')
    })
    await healLog(0)
    expect(deleted).toHaveBeenCalledTimes(before + 1)
    await healLog(0)
    expect(deleted).toHaveBeenCalledTimes(before + 3)
  })

  it('is left alone in Firefox', async () => {
    const deleted = deletions()
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://invented/')
    await healLog(0)
    expect(deleted).not.toHaveBeenCalled()
  })
})
