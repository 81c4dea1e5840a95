import { readKeptWords } from './kept-words.ts'
import type { InterfaceLanguage } from './languages.ts'
import { speak, spokenWords } from './words.ts'
import { wordsScript } from './words-script.ts'

/**
 * In the background: speaks the language that was chosen from now on, with the words that a page of ours has left; with the
 * browser's until there are any.
 */
export async function speakInBackground(chosen: InterfaceLanguage): Promise<void> {
  if (wordsScript(chosen) === null) {
    speak(null)
    return
  }
  if (spokenWords()?.language === chosen) return
  const kept = await readKeptWords()
  speak(kept?.language === chosen ? kept : null)
}
