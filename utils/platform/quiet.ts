import * as v from 'valibot'
import { browser } from './browser.ts'

const key = 'quiet'
/** The oldest are forgotten; nobody dismisses so much that it matters. */
const most = 5_000

const digests = v.fallback(v.array(v.string()), [])

/**
 * What was dismissed, by digest.
 * @throws whatever the browser's storage throws.
 */
export async function readQuiet(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(key)
  return v.parse(digests, stored[key] ?? [])
}

/** Whether any of these was dismissed. Where the browser can't be asked, nothing was. */
export async function isAnyQuiet(keys: readonly string[]): Promise<boolean> {
  try {
    const known = await readQuiet()
    return keys.some((each) => known.includes(each))
  } catch {
    return false
  }
}

/** Remembers what was dismissed, by its digest. */
export async function addQuiet(digest: string): Promise<void> {
  const known = await readQuiet()
  if (!known.includes(digest)) await browser.storage.local.set({ [key]: [...known, digest].slice(-most) })
}

/**
 * Joins what was dismissed elsewhere to what was dismissed here; it counts as older.
 * @throws whatever the browser's storage throws; nothing is changed then.
 */
export async function joinQuiet(dismissed: readonly string[]): Promise<void> {
  const known = await readQuiet()
  const others = [...new Set(dismissed)].filter((digest) => !known.includes(digest))
  if (others.length > 0) await browser.storage.local.set({ [key]: [...others, ...known].slice(-most) })
}

/** Forgets what was dismissed: it may be spoken of again. */
export async function forgetQuiet(): Promise<void> {
  await browser.storage.local.remove(key)
}
