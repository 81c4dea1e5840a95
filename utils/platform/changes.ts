import { browser } from './browser.ts'

/** What pages that are open may have to look at again. */
export type Change = 'timeline' | 'settings'

const timelineKey = 'written'
const permissionsKey = 'allowed'

/** Tells every open page that something was written to the timeline; it says nothing of what. */
export async function tellTimelineChange(): Promise<void> {
  await browser.storage.local.set({ [timelineKey]: crypto.randomUUID() })
}

/** Tells every open page that permissions were given or taken back, which counts as a change of settings. */
export async function tellPermissionChange(): Promise<void> {
  await browser.storage.local.set({ [permissionsKey]: crypto.randomUUID() })
}

/** Follows what is written, or what is set, from wherever it is done, until `signal` aborts. */
export function onChange(change: Change): (changed: () => void, signal: AbortSignal) => void {
  return (changed, signal) => {
    const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => changeOf(key) === change)) changed()
    }
    browser.storage.onChanged.addListener(listener)
    signal.addEventListener('abort', () => {
      // Under a page that outlives the extension there is nothing left to be removed from.
      try {
        browser.storage.onChanged.removeListener(listener)
      } catch {
        return
      }
    })
  }
}

function changeOf(key: string): Change | null {
  if (key === timelineKey) return 'timeline'
  return key === 'settings' || key === permissionsKey || key.startsWith('mailbox:') ? 'settings' : null
}
