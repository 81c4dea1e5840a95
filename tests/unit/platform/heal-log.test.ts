import { afterEach, describe, expect, it, vi } from 'vitest'
import { healLog } from '../../../utils/platform/heal-log.ts'
import { fakeBrowser } from '../../fake-browser.ts'

afterEach(() => vi.restoreAllMocks())

const deletions = () => vi.spyOn(indexedDB, 'deleteDatabase')

describe('the log of the databases', () => {
  it('is begun anew once in each run of the browser', async () => {
    const deleted = deletions()
    await healLog()
    await healLog()
    expect(deleted).toHaveBeenCalledOnce()
    await fakeBrowser.storage.session.clear()
    await healLog()
    expect(deleted).toHaveBeenCalledTimes(2)
  })

  it('is tried again where that failed', async () => {
    const deleted = deletions().mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError')
    })
    await healLog()
    await healLog()
    expect(deleted).toHaveBeenCalledTimes(2)
  })

  it('is left alone in Firefox', async () => {
    const deleted = deletions()
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://invented/')
    await healLog()
    expect(deleted).not.toHaveBeenCalled()
  })
})
