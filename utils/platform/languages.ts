/** The languages that there are words in: the folders of public/_locales, as BCP 47 tags. */
export const WORD_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR'] as const

export type WordLanguage = (typeof WORD_LANGUAGES)[number]

/** What the interface speaks: the browser's own language, or one that the user has chosen. */
export type InterfaceLanguage = 'browser' | WordLanguage

/** "português (Brasil)": a language by the name it has for itself. */
export function ownName(language: WordLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}

const rightToLeftScripts: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

/**
 * Which way a language runs, a BCP 47 tag, by the script it is mostly written in. Firefox doesn't know `textInfo` of
 * `Intl.Locale`; every browser knows the script.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
