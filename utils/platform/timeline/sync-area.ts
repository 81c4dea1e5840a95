import type { SyncArea } from '../../timeline/sync/exchange.ts'
import { browser } from '../browser.ts'
import type { SyncTrouble } from './sync-state.ts'

/** The sync area of this browser. */
export const syncArea: SyncArea = {
  read: () => browser.storage.sync.get(null),
  set: async (items) => {
    await closeToPages()
    await browser.storage.sync.set({ ...items })
  },
  remove: (keys) => browser.storage.sync.remove([...keys]),
}

/**
 * Content scripts are to see nothing of it, and to be told of no change in it. Chromium can be asked for that; Firefox can't
 * (docs/security.md).
 */
export async function closeToPages(): Promise<void> {
  const close: unknown = Reflect.get(browser.storage.sync, 'setAccessLevel')
  if (typeof close !== 'function') return
  try {
    await Reflect.apply(close, browser.storage.sync, [{ accessLevel: 'TRUSTED_CONTEXTS' }])
  } catch {
    // A browser that has the name alone is like one without it.
  }
}

/** What a failure of the area means: both browsers say it in words alone. */
export function troubleOf(error: unknown): SyncTrouble {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  if (/MAX_WRITE|per_?(minute|hour)|too (often|many)/i.test(words)) return 'too-often'
  return /quota|max_items/i.test(words) ? 'no-room' : 'unavailable'
}
