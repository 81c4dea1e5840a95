import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'

export type WordKey = keyof typeof messages

/** What can be counted: a pair of keys, `entriesOne` and `entriesOther` (more where a language needs them). */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}Other` ? Base : never) : never

/** All the words of one language, by key, with `$1`, `$2`… where something is to be filled in. */
export interface ChosenWords {
  /** BCP 47. */
  language: string
  words: Readonly<Record<string, string>>
}

/** Where words/*.js leave the words of their language (scripts/word-files.ts). */
const place = Symbol.for('words')

/**
 * The words for a key: those of the language that the user has chosen, where they were brought, else those that the browser
 * picks from public/_locales. Substitutions fill `$1`, `$2`… of the message; nothing is ever concatenated.
 */
export function say(key: WordKey, ...substitutions: readonly (string | number)[]): string {
  return lookUp([key], substitutions.map(String))
}

/**
 * The words for a number of things, by the plural rules of the language spoken. A form that a language has no words for
 * of its own is said with those of `Other`. `$1` is the number as that language writes it; further substitutions
 * follow from `$2`.
 */
export function sayCount(
  key: CountKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const spoken = language()
  const category = new Intl.PluralRules(spoken).select(count)
  const written = [new Intl.NumberFormat(spoken).format(count), ...substitutions.map(String)]
  return lookUp([`${key}${category.charAt(0).toUpperCase()}${category.slice(1)}`, `${key}Other`], written)
}

/** The language that the words come in, a BCP 47 tag for `Intl`. */
export function language(): string {
  return spokenWords()?.language ?? browserLanguage()
}

/** The language of the words that the browser picks, as public/_locales names it. */
export function languageOfBrowserWords(): string {
  return unlessCutOff(() => browser.i18n.getMessage('wordsLanguage'))
}

/** From now on speaks with these words; null for those that the browser picks. */
export function speak(chosen: ChosenWords | null): void {
  Reflect.set(globalThis, place, chosen)
}

/** The browser's language with its region where there are words in it, else the language of the words. */
function browserLanguage(): string {
  const wanted = unlessCutOff(() => browser.i18n.getUILanguage()) || 'en'
  const spoken = languageOfBrowserWords()
  if (spoken === '') return wanted
  return new Intl.Locale(wanted).language === new Intl.Locale(spoken).language ? wanted : spoken
}

function lookUp(keys: readonly string[], substitutions: string[]): string {
  const chosen = spokenWords()?.words
  for (const key of keys) {
    const message = chosen !== undefined && Object.hasOwn(chosen, key) ? chosen[key] : undefined
    if (message !== undefined) return withOneFullStop(fill(message, substitutions), substitutions)
  }
  for (const key of keys) {
    const message = unlessCutOff(() => browser.i18n.getMessage(key, substitutions))
    if (message !== '') return withOneFullStop(message, substitutions)
  }
  return ''
}

/**
 * Under a page that outlives the extension the browser has no words left, and says so by throwing. What is drawn there once
 * more leaves within a second (utils/page/panel-root.ts): until then it may be without words.
 */
function unlessCutOff(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** What ends with a full stop of its own, "25. Nov." or "Larkspur Inc.", ends a sentence with that one. */
function withOneFullStop(text: string, substitutions: readonly string[]): string {
  return substitutions
    .filter((filled) => filled.endsWith('.'))
    .reduce((said, filled) => said.replaceAll(`${filled}.`, () => filled), text)
}

/** As the browser fills a message in: `$1` to `$9`, and `$$` for a dollar. What is filled in is not looked at again. */
function fill(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$([$1-9])/g, (_whole, what: string) =>
    what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
  )
}

/** The words of the language that was chosen; null while it speaks with those that the browser picks. */
export function spokenWords(): ChosenWords | null {
  const chosen: unknown = Reflect.get(globalThis, place)
  return isChosenWords(chosen) ? chosen : null
}

function isChosenWords(value: unknown): value is ChosenWords {
  return typeof value === 'object' && value !== null && 'language' in value && 'words' in value
}
