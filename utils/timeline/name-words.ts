import { speltOut } from '../sites/spelt-out.ts'

/** Scripts that are written without spaces: there is no word to look up. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A name as it is looked up. */
export interface NameWords {
  words: ReadonlySet<string>
  /** Written without spaces: its words can't be told. */
  isUnspaced: boolean
}

/**
 * The words of a name in a form so coarse that two names of one person always share one: a quick look before the
 * careful comparison, which takes many times as long.
 */
export function nameWords(name: string): NameWords {
  const plain = speltOut(name.normalize('NFKD').toLowerCase())
    .replace(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .replace(/([aou])e/gu, '$1')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)
  return { words: new Set(words), isUnspaced: unspaced.test(name) }
}

/** Whether two names may be worth comparing. */
export function shareAWord(one: NameWords, other: NameWords): boolean {
  return (one.isUnspaced && other.isUnspaced) || !one.words.isDisjointFrom(other.words)
}
