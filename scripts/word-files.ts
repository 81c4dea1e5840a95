import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Messages = Readonly<Record<string, { message: string }>>

export interface WordFile {
  /** From the root of the extension. */
  relativeDest: string
  contents: string
}

/**
 * One script for each language of public/_locales, words/pt-BR.js: run in one of our pages, or in a page that our drawing
 * is brought into, it leaves the words where `say` looks for them (utils/platform/words.ts).
 */
export function wordFiles(locales: string): readonly WordFile[] {
  return readdirSync(locales).map((folder) => {
    const language = folder.replace('_', '-')
    const messages: Messages = JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8'))
    const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
    return {
      relativeDest: `words/${language}.js`,
      contents: `globalThis[Symbol.for('words')]=${JSON.stringify({ language, words })}\n`,
    }
  })
}
