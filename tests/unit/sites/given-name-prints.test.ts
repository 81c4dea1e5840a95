import { expect, it } from 'vitest'
import { holdsPrint, printOf } from '../../../utils/etiquette/word-prints.ts'
import { nameFigures, nicknameFamilyPrints } from '../../../utils/sites/given-name-prints.ts'
import { nicknameFamilies } from '../../../utils/sites/given-names.ts'

const names = [...new Set(nicknameFamilies.flatMap((family) => family.split(' ')))]

it('a family of names has the prints of its names, and of no other known name', () => {
  const written = nicknameFamilyPrints.split(' ')
  const wrong = nicknameFamilies.flatMap((family, nth) =>
    names.filter((name) => {
      const isIn = holdsPrint(written[nth] ?? '', printOf(name, nameFigures))
      return isIn !== family.split(' ').includes(name)
    }),
  )
  expect(written).toHaveLength(nicknameFamilies.length)
  expect(wrong).toEqual([])
})
