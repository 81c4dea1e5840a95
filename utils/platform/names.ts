import { directionOf } from './languages.ts'

const bidiMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const unseen = /[\p{Cc}\u200B\u2028\u2029\uFEFF]+/gu
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const longest = 60

/**
 * A name as it may stand in a sentence: one line, no direction marks of its own, at most 60 characters,
 * and set apart (U+2068…U+2069) where it runs the other way than the text around it.
 * Names come from other people's pages and mails; a mark in them must never turn our sentence around.
 */
export function nameInSentence(name: string, language: string): string {
  const plain = plainName(name)
  const characters = [...plain]
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain
  return rightToLeft.test(short) === (directionOf(language) === 'rtl') ? short : `\u2068${short}\u2069`
}

/** The name without direction marks, control characters and needless space. */
export function plainName(name: string): string {
  return name.replace(bidiMarks, '').replace(unseen, ' ').replace(/\s+/g, ' ').trim()
}

/** "Imke Sandström and Noor Haddad", as the language joins names. */
export function namesInSentence(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    names.map((name) => nameInSentence(name, language)),
  )
}
