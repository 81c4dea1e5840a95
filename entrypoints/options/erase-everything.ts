import { browser } from '../../utils/platform/browser.ts'
import { eraseCopies } from '../../utils/timeline/copies.ts'
import { eraseTimeline } from '../../utils/timeline/erase.ts'
import { timelineName } from '../../utils/timeline/schema-version.ts'

/**
 * Erases timeline, the copies of it, settings and everything else that was kept. The background notices that its database was
 * closed and opens an empty one. False when it could not be erased.
 */
export async function eraseEverything(): Promise<boolean> {
  const erased = await eraseTimeline(timelineName)
  if (!erased.ok) return false
  // A copy that is being made while the timeline goes is dropped by its maker.
  const copiesErased = await eraseCopies()
  if (!copiesErased.ok) return false
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  return true
}
