import { speltOut } from './spelt-out.ts'

/** The words of a name in one case, without accents and apostrophes; letters that only some alphabets have are spelt out. */
export function foldedWords(text: string): string[] {
  return speltOut(text.toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .replace(/['’‘`´ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
