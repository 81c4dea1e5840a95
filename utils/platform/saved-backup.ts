import * as v from 'valibot'
import { isInstant } from '../etiquette/dates.ts'
import type { SavedBackup } from '../timeline/backup-due.ts'
import { browser } from './browser.ts'

const key = 'saved'

const schema: v.GenericSchema<unknown, SavedBackup | undefined> = v.fallback(
  v.optional(
    v.object({
      at: v.pipe(v.string(), v.check(isInstant)),
      events: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  undefined,
)

/** What was last saved to a file; undefined where nothing was, or where the browser can't be asked. */
export async function readSavedBackup(): Promise<SavedBackup | undefined> {
  try {
    return v.parse(schema, (await browser.storage.local.get(key))[key])
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
    if (area === 'local' && Object.hasOwn(changes, key)) onSaved(v.parse(schema, changes[key]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  const saved = await readSavedBackup()
  if (!signal.aborted) onSaved(saved)
}
