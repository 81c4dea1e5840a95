import { browser } from './browser.ts'
import type { ChosenWords } from './words.ts'

const entry = 'words'

/**
 * The words of the chosen language, left by a page of ours for the background, which can't bring a script when it needs one.
 * Null where none were left, or what lies there are no words.
 */
export async function readKeptWords(): Promise<ChosenWords | null> {
  const kept = await readEntry()
  const { language, words } = kept
  return typeof language === 'string' && isWords(words) ? { language, words } : null
}

/** Leaves words for the background, unless it has those of this version already; null takes them away. */
export async function keepWords(words: ChosenWords | null): Promise<void> {
  if (words === null) return browser.storage.local.remove(entry)
  const { version } = browser.runtime.getManifest()
  const kept = await readEntry()
  if (kept.version === version && kept.language === words.language) return
  await browser.storage.local.set({ [entry]: { version, ...words } })
}

async function readEntry(): Promise<Readonly<Record<string, unknown>>> {
  const { [entry]: kept } = await browser.storage.local.get(entry)
  return typeof kept === 'object' && kept !== null ? { ...kept } : {}
}

function isWords(value: unknown): value is ChosenWords['words'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((words) => typeof words === 'string')
  )
}
