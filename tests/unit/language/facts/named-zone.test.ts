import { expect, it } from 'vitest'
import { zoneNamed } from '../../../../utils/language/facts/named-zone.ts'

it.each([
  ['CET', 'Europe/Berlin'],
  ['(CEST)', 'Europe/Berlin'],
  ['MEZ', 'Europe/Berlin'],
  ['Eastern Time', 'America/New_York'],
  ['PT', 'America/Los_Angeles'],
  ['BST', 'Europe/London'],
  ['hora de Brasília', undefined],
  ['Dublin time', 'Europe/Dublin'],
  ['New York', 'America/New_York'],
  ['UTC+5:30', '+05:30'],
  ['GMT', 'UTC'],
])('knows what is meant by %s', (words, zone) => {
  expect(zoneNamed(words)).toBe(zone)
})

it.each(['IST', 'CST', 'Middle-earth time', ''])('does not guess what %s may be', (words) => {
  expect(zoneNamed(words)).toBeUndefined()
})
