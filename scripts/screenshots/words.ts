import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { WordLanguage } from '../../utils/platform/languages.ts'

const messages = v.record(v.string(), v.object({ message: v.string() }))

/** The interface's own words in one language, by their keys; `$1` stays where something is filled in. */
export function wordsOf(language: WordLanguage): (key: string) => string {
  const folder = new URL(`../../public/_locales/${language.replace('-', '_')}/`, import.meta.url)
  const known = v.parse(messages, JSON.parse(readFileSync(new URL('messages.json', folder), 'utf8')))
  return (key) => {
    const found = known[key]
    if (found === undefined) throw new Error(`There is no word ${key}`)
    return found.message
  }
}
