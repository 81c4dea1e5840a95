import { beginFreshLog } from '../timeline/fresh-log.ts'
import { browser } from './browser.ts'

/** Noted in memory, which is new with each start of the browser. */
const healedKey = 'log-fresh'

/**
 * Once in each run of a browser that is built on Chromium: what an earlier run left half written, as it was killed, must not be
 * written on (utils/timeline/fresh-log.ts). Nobody has to wait for it; what fails is tried again at the next start of the background.
 */
export async function healLog(): Promise<void> {
  // Firefox keeps each database in SQLite, which rolls back what is half written.
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return
  const stored = await browser.storage.session.get(healedKey)
  if (stored[healedKey] === true) return
  const begun = await beginFreshLog()
  if (begun.ok) await browser.storage.session.set({ [healedKey]: true })
}
