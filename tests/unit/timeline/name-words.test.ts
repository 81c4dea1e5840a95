import { describe, expect, it } from 'vitest'
import { sameName } from '../../../utils/sites/person-name.ts'
import { nameWords, shareAWord } from '../../../utils/timeline/name-words.ts'

describe('the quick look at two names', () => {
  it.each([
    ['Dana Whitfield', '(3) DANA WHITFIELD'],
    ['Jürgen Müllner', 'Juergen Muellner'],
    ['Jørgen Ægir', 'Jorgen Aegir'],
    ['Łucja Żółkiewska', 'Lucja Zolkiewska'],
    ['Siobhán O’Flannery', 'Siobhan OFlannery'],
    ['Anne-Sophie Quell', 'Anne Sophie Quell'],
    ['William "Bill" Hale', 'Bill Hale'],
    ['Yulia O.', 'Yulia Orlova'],
    ['Bob Achterberg', 'Robert Achterberg'],
    ['Achterberg, Rosalind', 'Rosalind Achterberg'],
    ['椎名 遥香', '椎名遥香'],
    ['서다온 님', '서다온'],
    ['Ярослава Тихоновская', 'ярослава тихоновская'],
  ])('never passes over %s, who may be %s', (one, other) => {
    expect(sameName(one, other)).not.toBe('different')
    expect(shareAWord(nameWords(one), nameWords(other))).toBe(true)
  })

  it.each([
    ['Dana Whitfield', 'Mara Lindqvist'],
    ['椎名 遥香', 'Mara Lindqvist'],
    ['D. W.', 'D. L.'],
  ])('saves comparing %s with %s', (one, other) => {
    expect(shareAWord(nameWords(one), nameWords(other))).toBe(false)
  })
})
