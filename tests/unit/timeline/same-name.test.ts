import { expect, it } from 'vitest'
import { isSameName } from '../../../utils/timeline/same-name.ts'

it.each([
  ['Mara Lindqvist', 'mara LINDQVIST'],
  ['Zoë Nørgaard', 'Zoe Norgaard'],
  ['Łukasz Wiśniewski', 'Lukasz Wisniewski'],
  ['Dana Whitfield', 'Dana R. Whitfield'],
  ['Dana Whitfield', '(3) Dana Whitfield'],
  ['Dana Whitfield', 'Dana Whitfield (she/her)'],
  ['Dana Whitfield', 'Dana Whitfield, PhD'],
  ['Dana Whitfield', 'Dana Whitfield · 2nd'],
  ['Dana Whitfield', 'Dana Whitfield ⭐ I’m hiring ⭐'],
  ['Dana Whitfield', 'Dana\u00a0Whitfield\u200e'],
  ['Yulia Orlova', 'Yulia O.'],
  ['李 小龙', '李 小龙'],
])('takes %s and %s for one person', (one, other) => {
  expect(isSameName(one, other)).toBe(true)
  expect(isSameName(other, one)).toBe(true)
})

it.each([
  ['Mara Lindqvist', 'Mara'],
  ['Mara', 'Mara'],
  ['Mara Lindqvist', 'Mara Lind'],
  ['Mara Lindqvist', 'Marah Lindqvist'],
  ['Yulia Orlova', 'Yulia P.'],
  ['', ''],
  ['Dana Whitfield', '(Dana Whitfield)'],
])('does not take %s and %s for one person', (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})
