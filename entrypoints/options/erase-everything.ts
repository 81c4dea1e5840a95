import { browser } from '../../utils/platform/browser.ts'
import { eraseTimeline } from '../../utils/timeline/erase.ts'
import { timelineName } from '../../utils/timeline/schema-version.ts'

/**
 * Erases timeline, settings and everything else that was kept. The background notices that its database was
 * closed and opens an empty one. False when it could not be erased.
 */
export async function eraseEverything(): Promise<boolean> {
  const erased = await eraseTimeline(timelineName)
  if (!erased.ok) return false
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  return true
}
