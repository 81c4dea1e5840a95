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

/** Calls when one was kept, from whichever page, until `signal` aborts: a page that dies with it says nothing more. */
export function onUnheard(kept: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const isKept = ([name, { newValue }]: [string, { newValue?: unknown }]) =>
      name.startsWith(unheardPrefix) && newValue != null
    if (area === 'local' && Object.entries(changes).some(isKept)) kept()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

function unlessCutOff(write: () => Promise<void>): void {
  try {
    write().catch(() => undefined)
  } catch {
    return
  }
}
