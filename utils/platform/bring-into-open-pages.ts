import { browser } from './browser.ts'

/**
 * Starts our scripts in the pages that are open, after an installation or an update: there is no need to reload a page
 * with a letter in it, and what ran there before has lost its extension and steps back. Firefox does so by itself.
 */
export async function bringIntoOpenPages(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return
  const built = browser.runtime.getManifest().content_scripts ?? []
  const registered = await browser.scripting.getRegisteredContentScripts()
  for (const { js = [], matches = [] } of [...built, ...registered]) {
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false })
    for (const { id } of tabs) if (id !== undefined) void bring(id, js)
  }
}

async function bring(tab: number, files: readonly string[]): Promise<void> {
  try {
    const target = { tabId: tab, frameIds: [0] }
    await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true })
  } catch {
    // A page that doesn't let us in, as one that did not load, gets the script when it is loaded again.
  }
}
