import { describe, expect, it } from 'vitest'
import { nicknameFamilyPrints } from '../../../utils/sites/given-name-prints.ts'
import { nicknameFamilies } from '../../../utils/sites/given-names.ts'
import { areInOneFamily } from '../../../utils/sites/nickname-families.ts'

const names = [...new Set(nicknameFamilies.flatMap((family) => family.split(' ')))]

describe('families of names, as prints', () => {
  it('relate all names of a family', () => {
    const apart = nicknameFamilies.flatMap((family) => {
      const [first = '', ...others] = family.split(' ')
      return others.filter((name) => !areInOneFamily(nicknameFamilyPrints, first, name))
    })
    expect(apart).toEqual([])
  })

  it('relate no two known names that share no family', () => {
    const related = (one: string, other: string) =>
      nicknameFamilies.some((family) => [one, other].every((name) => family.split(' ').includes(name)))
    const wrong = names
      .slice(0, 60)
      .flatMap((one) =>
        names
          .filter((other) => areInOneFamily(nicknameFamilyPrints, one, other) !== related(one, other))
          .map((other) => `${one} ${other}`),
      )
    expect(wrong).toEqual([])
  })

  it('take figures of two neighbours for no name', () => {
    expect(areInOneFamily('abcdef', 'x', 'y')).toBe(false)
    expect(nicknameFamilyPrints.split(' ').every((family) => family.length % 3 === 0)).toBe(true)
  })
})
