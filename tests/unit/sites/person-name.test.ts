import { describe, expect, it } from 'vitest'
import { isCommonName, isSameName, sameName } from '../../../utils/sites/person-name.ts'

describe('a name is the same however a site decorates it', () => {
  it.each([
    ['Rosalind Achterberg', 'Rosalind Achterberg'],
    ['ROSALIND ACHTERBERG', 'Rosalind Achterberg'],
    ['(3) Rosalind Achterberg', 'Rosalind Achterberg'],
    ['Rosalind Achterberg\u00a0', 'Rosalind Achterberg'],
    ['\u200fRosalind\u202a Achterberg\u202c', 'Rosalind Achterberg'],
    ["Rosalind Achterberg ⭐I'm Hiring⭐", 'Rosalind Achterberg'],
    ['🚀 Rosalind Achterberg 🚀 we build', 'Rosalind Achterberg'],
    ['Rosalind Achterberg (she/her)', 'Rosalind Achterberg'],
    ['Rosalind Achterberg, PhD, SHRM-CP', 'Rosalind Achterberg'],
    ['Dr. Rosalind Achterberg MBA', 'Rosalind Achterberg'],
    ['Rosalind Achterberg Verified', 'Rosalind Achterberg'],
    ['Rosalind Achterberg · 2nd', 'Rosalind Achterberg'],
    ['Rosalind Achterberg #OpenToWork', 'Rosalind Achterberg'],
    ['Rosalind Achterberg | Recruiting', 'Rosalind Achterberg'],
    ['Rosalind Achterberg - Talent Partner', 'Rosalind Achterberg'],
    ['Achterberg, Rosalind', 'Rosalind Achterberg'],
    ['Achterberg Rosalind', 'Rosalind Achterberg'],
    ['Rosalind M. Achterberg', 'Rosalind Achterberg'],
    ['Zoë Brännström', 'Zoe Brannstrom'],
    ['Jürgen Müllner', 'Juergen Muellner'],
    ['Łucja Żółkiewska', 'Lucja Zolkiewska'],
    ["Siobhán O'Flannery", 'Siobhan OFlannery'],
    ['Anne-Sophie Quellmalz', 'Anne Sophie Quellmalz'],
    ['Pieter van der Zwaluw', 'Pieter Zwaluw'],
    ['椎名 遥香', '椎名遥香'],
    ['遥香 椎名', '椎名 遥香'],
    ['서다온 님', '서다온'],
    ['陈晓波 (Xiaobo Chen)', 'Xiaobo Chen'],
    ['Xiaobo Chen 陈晓波', '陈晓波'],
    ['佐久間 陽菜 (Haruna Sakuma)', 'Sakuma Haruna'],
    ['Haruna Sakuma / 佐久間陽菜', '佐久間陽菜'],
    ['김다온 (Daon Kim)', 'Daon Kim'],
    ['Nguyễn Thị Minh Khai', 'Nguyen Thi Minh Khai'],
    ['Đặng Hoàng Oanh', 'Dang Hoang Oanh'],
    ['Ximena Berruguete y Olazábal', 'Ximena Berruguete Olazabal'],
    ['مُحَمَّد الزهراوي', 'محمد الزهراوي'],
    ['Yusuf El-Zahrawi', 'Yusuf al Zahrawi'],
    ['\u200eרות אלבז\u200f', 'רות אלבז'],
    ['Þórunn Æsisdóttir', 'Thorunn Aesisdottir'],
    ['Siobhán O’Flannery', "Siobhan O'Flannery"],
    ['Zwaluw, Pieter van der', 'Pieter van der Zwaluw'],
    ['İpek Çağlayan', 'Ipek Caglayan'],
    ['Ярослава Тихоновская', 'ярослава тихоновская'],
  ])('%s is %s', (seen, known) => {
    expect(sameName(seen, known)).toBe('same')
  })
})

describe('a name that differs by a habit is likely the same', () => {
  it.each([
    ['Rosalind A.', 'Rosalind Achterberg'],
    ['R. Achterberg', 'Rosalind Achterberg'],
    ['Bob Achterberg', 'Robert Achterberg'],
    ['Kasia Żółkiewska', 'Katarzyna Zolkiewska'],
    ['William "Bill" Achterberg', 'Bill Achterberg'],
    ['Rosalind (Roz) Achterberg', 'Roz Achterberg'],
    ['Rosalind Marie Achterberg', 'Rosalind Achterberg'],
    ['Rosalind Achterberg Quellmalz', 'Rosalind Achterberg'],
    ['Khai Nguyen', 'Nguyễn Thị Minh Khai'],
    ['Ximena Berruguete', 'Ximena Berruguete Olazábal'],
    ['Yusuf Alzahrawi', 'Yusuf al-Zahrawi'],
    ['Kim Da-on', 'Daon Kim'],
    ['Da On Kim', 'Daon Kim'],
    ['P. van der Zwaluw', 'Pieter van der Zwaluw'],
    // Thomas is a family name too, but nobody has it twice.
    ['Tom Ferrante', 'Thomas Ferrante'],
  ])('%s may be %s', (seen, known) => {
    expect(sameName(seen, known)).toBe('likely')
    expect(isSameName(known, seen)).toBe(true)
  })
})

describe('a name is different', () => {
  it.each([
    ['Rosalind', 'Rosalind Achterberg'],
    ['Rosalind', 'Rosalind'],
    ['', ''],
    ['⭐⭐', 'Rosalind Achterberg'],
    ['R. A.', 'Rosalind Achterberg'],
    ['Rosalind Quellmalz', 'Rosalind Achterberg'],
    ['Ronald Achterberg', 'Rosalind Achterberg'],
    ['Bob A.', 'Robert Achterberg'],
    ['Rosalinda Achterbergen', 'Rosalind Achterberg'],
    ['José Rosalind Achterberg Lopez', 'Rosalind Achterberg'],
    ['서다은', '서다온'],
    ['陈晓波 (Xiaobo Chen)', 'Xiaobo Zhou'],
    ['Ann Alee', 'Anna Lee'],
    ['Haruna さん', 'Haruna Sakuma'],
  ])('%s is not %s', (seen, known) => {
    expect(sameName(seen, known)).toBe('different')
    expect(isSameName(seen, known)).toBe(false)
  })
})

describe('the company is a second signal', () => {
  it('makes a likely name certain', () => {
    expect(sameName('Roz A.', 'Rosalind Achterberg', { seen: 'Fernwick', known: 'Fernwick' })).toBe(
      'different',
    )
    expect(sameName('Rosalind A.', 'Rosalind Achterberg', { seen: 'Fernwick GmbH', known: 'Fernwick' })).toBe(
      'same',
    )
  })

  it('makes a certain name a question when it is another', () => {
    expect(
      sameName('Rosalind Achterberg', 'Rosalind Achterberg', { seen: 'Oakhollow', known: 'Fernwick' }),
    ).toBe('likely')
    expect(sameName('Rosalind A.', 'Rosalind Achterberg', { seen: 'Oakhollow', known: 'Fernwick' })).toBe(
      'perhaps',
    )
  })

  it('decides about a common name, which alone must not nag', () => {
    expect(isCommonName('Maria García')).toBe(true)
    expect(isCommonName('Rosalind Achterberg')).toBe(false)
    expect(sameName('Maria García', 'Maria Garcia')).toBe('perhaps')
    expect(sameName('Maria G.', 'Maria Garcia')).toBe('different')
    expect(sameName('Maria García', 'Maria Garcia', { seen: 'Oakhollow', known: 'Fernwick' })).toBe(
      'different',
    )
    expect(sameName('Maria García', 'Maria Garcia', { seen: 'Fernwick', known: 'Fernwick Ltd' })).toBe('same')
  })
})
