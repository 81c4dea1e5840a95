import { expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import {
  addQuiet,
  forgetQuiet,
  forgetQuietStrangers,
  isAnyQuiet,
  joinQuiet,
  readQuietStrangers,
} from '../../../utils/platform/quiet.ts'

it('remembers what was dismissed', async () => {
  expect(await isAnyQuiet(['one', 'two'])).toBe(false)
  await addQuiet('two')
  await addQuiet('two')
  expect(await isAnyQuiet(['one', 'two'])).toBe(true)
  expect(await isAnyQuiet(['one'])).toBe(false)
  await forgetQuiet()
  expect(await isAnyQuiet(['two'])).toBe(false)
})

it('takes a spoiled memory for an empty one', async () => {
  await browser.storage.local.set({ quiet: 'everything' })
  expect(await isAnyQuiet(['one'])).toBe(false)
  await addQuiet('one')
  expect(await isAnyQuiet(['one'])).toBe(true)
})

it('forgets the oldest first', async () => {
  await browser.storage.local.set({ quiet: Array.from({ length: 5_000 }, (_, index) => `old-${index}`) })
  await addQuiet('new')
  expect(await isAnyQuiet(['old-0'])).toBe(false)
  expect(await isAnyQuiet(['old-1'])).toBe(true)
  expect(await isAnyQuiet(['new'])).toBe(true)
})

it('forgets what was said of people who are no contacts by itself, and it goes with the rest', async () => {
  await addQuiet('thread')
  await addQuiet('robin', 'stranger')
  await joinQuiet(['casey', 'card'], ['casey'])
  expect(await readQuietStrangers()).toEqual(['casey', 'robin'])
  await forgetQuietStrangers()
  expect(await readQuietStrangers()).toEqual([])
  expect(await isAnyQuiet(['robin', 'casey'])).toBe(false)
  expect(await isAnyQuiet(['thread'])).toBe(true)
  expect(await isAnyQuiet(['card'])).toBe(true)
  await addQuiet('robin', 'stranger')
  await forgetQuiet()
  expect(await readQuietStrangers()).toEqual([])
})
