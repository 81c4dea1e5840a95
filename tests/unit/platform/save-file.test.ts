import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '../../../utils/platform/save-file.ts'
import { unzip } from '../../../utils/timeline/zipped.ts'
import { fakeBrowser } from '../../fake-browser.ts'

/** Downloads that end as they are told to; what was asked for is remembered. */
function practiseDownloads(state: 'complete' | 'interrupted' | 'in_progress') {
  const asked: { url: string; filename: string }[] = []
  const listeners = new Set<(change: object) => void>()
  Object.assign(fakeBrowser, {
    downloads: {
      download: async (options: { url: string; filename: string }) => asked.push(options),
      search: async () => [{ id: 1, state }],
      onChanged: {
        addListener: (listener: (change: object) => void) => listeners.add(listener),
        removeListener: (listener: (change: object) => void) => listeners.delete(listener),
      },
    },
  })
  return {
    asked,
    listeners,
    end: (current: string) => {
      for (const listener of listeners) listener({ id: 1, state: { current } })
    },
  }
}

const { createObjectURL } = URL
const withoutFileAddresses = () => Object.assign(URL, { createObjectURL: undefined })

beforeEach(() => vi.restoreAllMocks())
afterEach(() => {
  Object.assign(URL, { createObjectURL })
  Object.assign(fakeBrowser, { downloads: undefined })
})

describe('a backup file that is saved without being asked for', () => {
  it('has an address of its own in Firefox, which is given up when it is saved', async () => {
    const { asked } = practiseDownloads('complete')
    const revoked = vi.spyOn(URL, 'revokeObjectURL')
    expect(await saveFile('{}', 'fortnight-2026-11-23.json')).toBe(true)
    expect(asked[0]).toMatchObject({ filename: 'Fortnight/fortnight-2026-11-23.json', saveAs: false })
    expect(asked[0]?.url).toMatch(/^blob:/)
    expect(revoked).toHaveBeenCalledWith(asked[0]?.url)
  })

  it('is written into the address in Chromium', async () => {
    withoutFileAddresses()
    const { asked } = practiseDownloads('complete')
    await saveFile('{"company":"Größe"}', 'backup.json')
    const [, base64 = ''] = asked[0]?.url.split('base64,') ?? []
    expect(Buffer.from(base64, 'base64').toString()).toBe('{"company":"Größe"}')
  })

  it('is zipped there where it is too long for an address', async () => {
    withoutFileAddresses()
    const { asked } = practiseDownloads('complete')
    const text = 'Thank them. Wait two weeks. Ask once.\n'.repeat(100_000)
    expect(await saveFile(text, 'backup.json')).toBe(true)
    expect(asked[0]?.filename).toBe('Fortnight/backup.json.gz')
    expect(asked[0]?.url.length).toBeLessThan(2_000_000)
    const [, base64 = ''] = asked[0]?.url.split('base64,') ?? []
    expect(await unzip(Uint8Array.fromBase64(base64), text.length)).toBe(text)
  })

  it('counts as saved only when it is on the disk', async () => {
    practiseDownloads('interrupted')
    expect(await saveFile('{}', 'backup.json')).toBe(false)
    const { listeners, end } = practiseDownloads('in_progress')
    const saving = saveFile('{}', 'backup.json')
    await vi.waitFor(() => expect(listeners.size).toBe(1))
    end('complete')
    expect(await saving).toBe(true)
    expect(listeners.size).toBe(0)
  })

  it('is not saved, and breaks nothing, where the permission is gone', async () => {
    expect(await saveFile('{}', 'backup.json')).toBe(false)
  })
})
