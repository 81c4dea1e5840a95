import { array, readOr, string } from '../messaging/shapes.ts'
import { browser } from './browser.ts'

const key = 'quiet'
/** Those of them that are about people who are no contacts: they can be forgotten by themselves. */
const strangersKey = 'quietStrangers'
/** The oldest are forgotten; nobody dismisses so much that it matters. */
const most = 5_000

const digests = array(string())

/**
 * What was dismissed, by digest.
 * @throws whatever the browser's storage throws.
 */
export function readQuiet(): Promise<readonly string[]> {
  return read(key)
}

/**
 * What of it is about people who are no contacts.
 * @throws whatever the browser's storage throws.
 */
export async function readQuietStrangers(): Promise<readonly string[]> {
  const known = new Set(await readQuiet())
  return (await read(strangersKey)).filter((digest) => known.has(digest))
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

/** Remembers what was dismissed, by its digest, and whether it is about somebody who is no contact. */
export async function addQuiet(digest: string, about?: 'stranger'): Promise<void> {
  await add(key, digest)
  if (about === 'stranger') await add(strangersKey, digest)
}

/**
 * Joins what was dismissed elsewhere to what was dismissed here; it counts as older. `strangers` are those of them that are
 * about people who are no contacts.
 * @throws whatever the browser's storage throws; nothing is changed then.
 */
export async function joinQuiet(
  dismissed: readonly string[],
  strangers: readonly string[] = [],
): Promise<void> {
  await join(key, dismissed)
  await join(strangersKey, strangers)
}

/**
 * Forgets what was dismissed: it may be spoken of again.
 * @throws whatever the browser's storage throws.
 */
export async function forgetQuiet(): Promise<void> {
  await browser.storage.local.remove([key, strangersKey])
}

/**
 * Forgets what was dismissed of people who are no contacts.
 * @throws whatever the browser's storage throws.
 */
export async function forgetQuietStrangers(): Promise<void> {
  const strangers = new Set(await read(strangersKey))
  const others = (await readQuiet()).filter((digest) => !strangers.has(digest))
  await browser.storage.local.set({ [key]: others, [strangersKey]: [] })
}

/** Follows what was dismissed of people who are no contacts, from now on, until `signal` aborts. */
export function watchQuietStrangers(
  signal: AbortSignal,
  changed: (strangers: readonly string[]) => void,
): void {
  const look = () => {
    readQuietStrangers()
      .then((strangers) => {
        if (!signal.aborted) changed(strangers)
      })
      .catch(() => undefined)
  }
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && (key in changes || strangersKey in changes)) look()
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  look()
}

async function read(list: string): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(list)
  return readOr(digests, stored[list], [])
}

async function add(list: string, digest: string): Promise<void> {
  const known = await read(list)
  if (!known.includes(digest)) await browser.storage.local.set({ [list]: [...known, digest].slice(-most) })
}

async function join(list: string, others: readonly string[]): Promise<void> {
  const known = await read(list)
  const added = [...new Set(others)].filter((digest) => !known.includes(digest))
  if (added.length > 0) await browser.storage.local.set({ [list]: [...added, ...known].slice(-most) })
}
