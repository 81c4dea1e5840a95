import type { InterfaceLanguage } from './languages.ts'
import { speak } from './words.ts'
import { wordsScript } from './words-script.ts'

type Messages = Readonly<Record<string, { message: string }>>

/**
 * The words of every language, by the folder they are in. A background can't bring a script when it needs one, so it has them
 * all; the build keeps those keys that it says (scripts/words-of-the-background.ts).
 */
const tables = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
})

/** In the background: speaks the language that was chosen from now on. */
export function speakInBackground(chosen: InterfaceLanguage): void {
  const folder = chosen.replace('-', '_')
  const messages = tables[`../../public/_locales/${folder}/messages.json`]
  if (wordsScript(chosen) === null || messages === undefined) {
    speak(null)
    return
  }
  const words = Object.entries(messages).map(([key, { message }]) => [key, message])
  speak({ language: chosen, words: Object.fromEntries(words) })
}
