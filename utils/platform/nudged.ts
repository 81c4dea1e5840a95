import * as v from 'valibot'
import { browser } from './browser.ts'

const key = 'nudged'
/** Nobody is told of so many in a day. */
const most = 1_000
const kept = v.fallback(v.object({ day: v.string(), digests: v.array(v.string()) }), { day: '', digests: [] })

async function readDay(): Promise<v.InferOutput<typeof kept>> {
  const stored = await browser.storage.local.get(key)
  return v.parse(kept, stored[key])
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
