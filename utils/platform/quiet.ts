import * as v from 'valibot'
import { browser } from './browser.ts'

const key = 'quiet'
/** The oldest are forgotten; nobody dismisses so much that it matters. */
const most = 5_000

const digests = v.fallback(v.array(v.string()), [])

async function readKeys(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(key)
  return v.parse(digests, stored[key] ?? [])
}

/** Whether any of these was dismissed. Where the browser can't be asked, nothing was. */
export async function isAnyQuiet(keys: readonly string[]): Promise<boolean> {
  try {
    const known = await readKeys()
    return keys.some((each) => known.includes(each))
  } catch {
    return false
  }
}

/** Remembers what was dismissed, by its digest. */
export async function addQuiet(digest: string): Promise<void> {
  const known = await readKeys()
  if (!known.includes(digest)) await browser.storage.local.set({ [key]: [...known, digest].slice(-most) })
}

/** Forgets what was dismissed: it may be spoken of again. */
export async function forgetQuiet(): Promise<void> {
  await browser.storage.local.remove(key)
}
