import type { Unheard } from '../messaging/unheard.ts'
import { browser } from './browser.ts'

/** What the entries of `storage.local` begin with that sends are kept in until the background has heard of them. */
export const unheardPrefix = 'unheard:'

/**
 * Keeps sends where they outlive the page that saw them, the worker and the browser. Under a page that outlives the
 * extension there is nothing to keep anything in: then it is not kept.
 */
export const unheard: Unheard = {
  keep: (name, send) => unlessCutOff(() => browser.storage.local.set({ [unheardPrefix + name]: send })),
  forget: (name) => unlessCutOff(() => browser.storage.local.remove(unheardPrefix + name)),
}

function unlessCutOff(write: () => Promise<void>): void {
  try {
    write().catch(() => undefined)
  } catch {
    return
  }
}
