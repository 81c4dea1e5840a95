import type { InterfaceLanguage } from './languages.ts'
import { languageOfBrowserWords } from './words.ts'

/**
 * The script, from the root of the extension, that brings the words of a language; null where the browser picks
 * those words anyway.
 */
export function wordsScript(chosen: InterfaceLanguage): `/words/${string}.js` | null {
  return chosen === 'browser' || chosen === languageOfBrowserWords() ? null : `/words/${chosen}.js`
}
