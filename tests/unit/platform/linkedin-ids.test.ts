import { expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { learnLinkedInId, readLinkedInIds } from '../../../utils/platform/linkedin-ids.ts'

it('keeps LinkedIn’s own ids with the names in addresses, and starts anew where they can’t be read', async () => {
  expect(await readLinkedInIds()).toEqual({})
  await learnLinkedInId({ opaqueId: 'ACoAAOne', handle: 'mara-lindqvist' })
  await learnLinkedInId({ opaqueId: 'ACoAATwo' })
  expect(await readLinkedInIds()).toEqual({ ACoAAOne: 'mara-lindqvist' })
  await browser.storage.local.set({ linkedInIds: 'nonsense' })
  expect(await readLinkedInIds()).toEqual({})
})
