import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'

export type WordKey = keyof typeof messages

/** What can be counted: a pair of keys, `entriesOne` and `entriesOther` (more where a language needs them). */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}Other` ? Base : never) : never

/**
 * The words for a key in the browser's language (public/_locales).
 * Substitutions fill `$1`, `$2`… of the message; nothing is ever concatenated.
 */
export function say(key: WordKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String))
}

/**
 * The words for a number of things, by the plural rules of the browser's language.
 * `$1` is the number as that language writes it; further substitutions follow from `$2`.
 */
export function sayCount(
  key: CountKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const rules = new Intl.PluralRules(language())
  const category = rules.select(count)
  const written = [new Intl.NumberFormat(language()).format(count), ...substitutions.map(String)]
  const particular = `${key}${category.charAt(0).toUpperCase()}${category.slice(1)}`
  return browser.i18n.getMessage(particular, written) || browser.i18n.getMessage(`${key}Other`, written)
}

/** The language that the words come in, a BCP 47 tag for `Intl`. */
export function language(): string {
  return browser.i18n.getUILanguage()
}
