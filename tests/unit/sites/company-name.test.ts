import { describe, expect, it } from 'vitest'
import { isSameCompany, saysWorksAt } from '../../../utils/sites/company-name.ts'

/** Invented companies, 2026; the short everyday words stand for names that mean other things as well. */
describe('a workplace is the company of an application', () => {
  it.each([
    ['Larkspur Robotics', 'Larkspur Robotics'],
    ['LARKSPUR ROBOTICS GmbH', 'Larkspur Robotics'],
    ['Larkspur', 'Larkspur Robotics'],
    ['Larkspur Robotics Berlin', 'Larkspur Robotics'],
    ['Fernwick Deutschland', 'Fernwick'],
    ['Müller Söhne', 'Müller Söhne AG'],
  ])('%s is %s', (seen, known) => {
    expect(isSameCompany(seen, known)).toBe(true)
  })

  it.each([
    ['Plum Tree Nursery', 'Plum'],
    ['Plum', 'Plum Tree Nursery'],
    ['Aurora Bakeries', 'Larkspur Robotics'],
    ['University of Larkspur', 'Larkspur'],
    ['', 'Larkspur'],
    ['GmbH', 'Larkspur GmbH'],
  ])('%s is not %s', (seen, known) => {
    expect(isSameCompany(seen, known)).toBe(false)
  })
})

describe('somebody says that they work at a company', () => {
  it.each([
    ['Data lead @larkspurrobotics | Berlin', 'Larkspur Robotics'],
    ['Data lead at Larkspur Robotics. She/her.', 'Larkspur Robotics'],
    ['Designer @ Plum · cats', 'Plum'],
    ['Ich arbeite bei Plum', 'Plum'],
    ['engineer, Plum', 'Plum'],
    ['Plumで働いています', 'Plum'],
    ['Plum에서 근무', 'Plum'],
    ["Plum'da çalışıyor", 'Plum'],
    ['Работает в Larkspur', 'Larkspur'],
  ])('%s', (says, company) => {
    expect(saysWorksAt(says, company)).toBe(true)
  })

  it.each([
    ['I love a ripe plum', 'Plum'],
    ['Plum jam maker', 'Plum'],
    ['Ex-Plum, now free', 'Plum'],
    ['Formerly at Larkspur Robotics', 'Larkspur Robotics'],
    ['Larkspur Robotics alum', 'Larkspur Robotics'],
    ['Larks and robotics', 'Larkspur Robotics'],
    ['', 'Plum'],
  ])('not %s', (says, company) => {
    expect(saysWorksAt(says, company)).toBe(false)
  })
})
