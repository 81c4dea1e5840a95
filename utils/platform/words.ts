import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'

export type WordKey = keyof typeof messages

/**
 * The words for a key in the browser's language (public/_locales).
 * Substitutions fill `$1`, `$2`… of the message; nothing is ever concatenated.
 */
export function say(key: WordKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String))
}

/** The language that the words come in, a BCP 47 tag for `Intl`. */
export function language(): string {
  return browser.i18n.getUILanguage()
}
