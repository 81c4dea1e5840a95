import { isInstant } from '../etiquette/dates.ts'
import { check, integer, object, readOr, string } from '../messaging/shapes.ts'
import type { SavedBackup } from '../timeline/backup-due.ts'
import { browser } from './browser.ts'

const key = 'saved'

const shape = object({ at: check(string(), isInstant), events: integer(0) })
const read = (stored: unknown) => readOr<SavedBackup | undefined>(shape, stored, undefined)

/** What was last saved to a file; undefined where nothing was, or where the browser can't be asked. */
export async function readSavedBackup(): Promise<SavedBackup | undefined> {
  try {
    return read((await browser.storage.local.get(key))[key])
  } catch {
    return undefined
  }
}

/**
 * Notes that a file was saved. It belongs to this browser, not to the timeline: another machine has other files.
 * @throws whatever the browser's storage throws.
 */
export async function noteSavedBackup(saved: SavedBackup): Promise<void> {
  await browser.storage.local.set({ [key]: saved })
}

/** Tells what was last saved, at once and after every change, until `signal` aborts. */
export async function watchSavedBackup(
  signal: AbortSignal,
  onSaved: (saved: SavedBackup | undefined) => void,
): Promise<void> {
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) onSaved(read(changes[key]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  const saved = await readSavedBackup()
  if (!signal.aborted) onSaved(saved)
}
