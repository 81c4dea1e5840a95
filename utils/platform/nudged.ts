import { array, type OutputOf, object, readOr, string } from '../messaging/shapes.ts'
import { browser } from './browser.ts'

const key = 'nudged'
/** Nobody is told of so many in a day. */
const most = 1_000
const kept = object({ day: string(), digests: array(string()) })

async function readDay(): Promise<OutputOf<typeof kept>> {
  const stored = await browser.storage.local.get(key)
  return readOr(kept, stored[key], { day: '', digests: [] })
}

/** Whether the user was told about this person on this day, `2026-12-04`. Where the browser can't be asked, not. */
export async function isNudged(day: string, digest: string): Promise<boolean> {
  try {
    const known = await readDay()
    return known.day === day && known.digests.includes(digest)
  } catch {
    return false
  }
}

/** Remembers it for the day; another day forgets it. */
export async function addNudged(day: string, digest: string): Promise<void> {
  const known = await readDay()
  const digests = known.day === day ? known.digests.filter((each) => each !== digest) : []
  await browser.storage.local.set({ [key]: { day, digests: [...digests, digest].slice(-most) } })
}
