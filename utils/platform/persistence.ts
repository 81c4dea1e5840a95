/**
 * Asks the browser not to clear our data away when the disk runs low, and tells whether it has promised so. Chromium may
 * say no and keeps an extension's data all the same (`unlimitedStorage`); Firefox never clears it. Undefined where the
 * browser can't be asked.
 */
export async function askToKeep(): Promise<boolean | undefined> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return undefined
  }
}
