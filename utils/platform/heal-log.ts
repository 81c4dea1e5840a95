import { beginFreshLog } from '../timeline/fresh-log.ts'
import { browser } from './browser.ts'

/** Noted in memory, which is new with each start of the browser. */
const healedKey = 'log-fresh'

/** What the background writes as it starts is written by then. */
const calmAfterMs = 2_000

/**
 * Once in each run of a browser that is built on Chromium: what an earlier run left half written, as it was killed, must not be
 * written on (utils/timeline/fresh-log.ts). At once, and again when it is calm, as a write in the same moment can keep the log from
 * being begun anew. Nobody has to wait for it; what fails is tried again at the next start of the background.
 */
export async function healLog(calmAfter = calmAfterMs): Promise<void> {
  // Firefox keeps each database in SQLite, which rolls back what is half written.
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return
  const stored = await browser.storage.session.get(healedKey)
  if (stored[healedKey] === true) return
  const atOnce = await beginFreshLog()
  if (!atOnce.ok) return
  await new Promise((resolve) => setTimeout(resolve, calmAfter))
  const inTheCalm = await beginFreshLog()
  if (inTheCalm.ok) await browser.storage.session.set({ [healedKey]: true })
}
