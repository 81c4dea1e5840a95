import { browser } from './browser.ts'
import { keepWords } from './kept-words.ts'
import type { InterfaceLanguage } from './languages.ts'
import { readSettings, type Settings, watchSettings } from './settings.ts'
import { type ChosenWords, language, speak, spokenWords } from './words.ts'
import { wordsScript } from './words-script.ts'

/**
 * Draws a page of ours in the language that was chosen, and draws it again whenever another is chosen; what is typed
 * stays. Words that can't be brought leave the browser's. Those that came are left for the background.
 */
export async function drawInChosenLanguage(
  draw: (language: string) => void,
  signal: AbortSignal,
  bring: (address: string) => Promise<unknown> = (address) => import(/* @vite-ignore */ address),
): Promise<void> {
  // A script that was brought once doesn't run again.
  const brought = new Map<InterfaceLanguage, ChosenWords | null>()
  const wordsOf = async (chosen: InterfaceLanguage): Promise<ChosenWords | null> => {
    const script = wordsScript(chosen)
    if (script === null) return null
    const before = brought.get(chosen)
    if (before !== undefined) return before
    try {
      await bring(browser.runtime.getURL(script))
    } catch (error) {
      console.debug(error)
      return null
    }
    const words = spokenWords()
    brought.set(chosen, words)
    return words
  }

  let wanted: InterfaceLanguage | null = null
  const follow = async ({ language: chosen }: Settings) => {
    if (chosen === wanted) return
    wanted = chosen
    const words = await wordsOf(chosen)
    // Another one may have been chosen in the meantime.
    if (chosen !== wanted || signal.aborted) return
    speak(words)
    draw(language())
    keepWords(words).catch((error: unknown) => console.debug(error))
  }
  await follow(await readSettings())
  await watchSettings(signal, (settings) => void follow(settings))
}
