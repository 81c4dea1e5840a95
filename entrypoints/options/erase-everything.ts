import { browser } from '../../utils/platform/browser.ts'
import { forgetPresence } from '../../utils/platform/timeline/presence.ts'
import { leavingFrom, readSyncState, setSyncState } from '../../utils/platform/timeline/sync-state.ts'
import { eraseCopies } from '../../utils/timeline/copies.ts'
import { eraseTimeline } from '../../utils/timeline/erase.ts'
import { timelineName } from '../../utils/timeline/schema-version.ts'

/**
 * Erases timeline, the copies of it, settings, notifications and everything else that was kept on this machine. The background notices that its
 * database was closed and opens an empty one. A machine that shares leaves first, so that nothing comes back, and the background
 * takes out of the browser's sync what this machine has put there; with `everywhere` all that lies there. The timelines of
 * other machines stay. False when it could not be erased.
 */
export async function eraseEverything(everywhere: boolean): Promise<boolean> {
  const before = await readSyncState()
  const leaving = leavingFrom(before, everywhere)
  await setSyncState(leaving)
  // On purpose: it is not to be missed.
  await forgetPresence()
  const erased = await eraseTimeline(timelineName)
  if (!erased.ok) {
    await setSyncState(before)
    return false
  }
  // A copy that is being made while the timeline goes is dropped by its maker.
  const copiesErased = await eraseCopies()
  if (!copiesErased.ok) return false
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), clearNotifications()])
  if (leaving.is === 'leaving') await setSyncState(leaving)
  return true
}

/** What stands on the screen names people too. */
async function clearNotifications(): Promise<void> {
  const shown = await browser.notifications.getAll()
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)))
}
