import { zip } from '../timeline/zipped.ts'
import { browser } from './browser.ts'

/** Chromium takes addresses of two million characters at most; base64 makes four of three. */
const mostInAddress = 1_400_000

/** How long a download of a few kilobytes may take before it counts as failed, in milliseconds. */
const patienceMs = 60_000

/**
 * Saves a backup file among the downloads without asking where to; a very large one goes as gzip, which restoring
 * reads as well. True when the file is on the disk.
 */
export async function saveFile(text: string, name: string): Promise<boolean> {
  try {
    const address = await addressOf(text)
    try {
      const filename = `Fortnight/${address.isZipped ? `${name}.gz` : name}`
      const options = { url: address.url, filename, saveAs: false, conflictAction: 'uniquify' } as const
      const id = await browser.downloads.download(options)
      return await isDone(id)
    } finally {
      if (address.url.startsWith('blob:')) URL.revokeObjectURL(address.url)
    }
  } catch {
    return false
  }
}

/** Firefox's background can make an address for a file, Chromium's has to write the file into the address. */
async function addressOf(text: string): Promise<{ url: string; isZipped: boolean }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    return { url, isZipped: false }
  }
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= mostInAddress) {
    return { url: `data:application/json;base64,${bytes.toBase64()}`, isZipped: false }
  }
  const zipped = await zip(text)
  if (zipped.length > mostInAddress) throw new RangeError('too large for an address')
  return { url: `data:application/gzip;base64,${zipped.toBase64()}`, isZipped: true }
}

async function isDone(id: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const onChanged = (change: { id: number; state?: { current?: string | undefined } }) => {
    if (change.id !== id) return
    if (change.state?.current === 'complete') resolve(true)
    if (change.state?.current === 'interrupted') resolve(false)
  }
  browser.downloads.onChanged.addListener(onChanged)
  const timer = setTimeout(() => resolve(false), patienceMs)
  try {
    const [found] = await browser.downloads.search({ id })
    if (found?.state === 'complete') return true
    if (found?.state === 'interrupted') return false
    return await promise
  } finally {
    clearTimeout(timer)
    browser.downloads.onChanged.removeListener(onChanged)
  }
}
