import { expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { addQuiet, forgetQuiet, isAnyQuiet } from '../../../utils/platform/quiet.ts'

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
