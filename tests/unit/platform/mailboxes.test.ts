import { expect, it } from 'vitest'
import { isWanted, readMailboxes, setMailbox } from '../../../utils/platform/mailboxes.ts'
import { changeSettings } from '../../../utils/platform/settings.ts'

const ada = 'ada@applicant.example'
const work = 'ada@work.example'

it('is wanted everywhere until somebody says otherwise', async () => {
  expect(await isWanted('gmail', undefined)).toBe(true)
  expect(await isWanted('gmail', ada)).toBe(true)
})

it('notes the mailboxes it has been in, each once, whatever their spelling', async () => {
  await isWanted('gmail', work)
  await isWanted('gmail', ada)
  await isWanted('gmail', ada.toUpperCase())
  expect(await readMailboxes()).toEqual([
    { account: ada, wanted: true },
    { account: work, wanted: true },
  ])
})

it('stays out of one mailbox and goes on in another', async () => {
  await isWanted('gmail', ada)
  await setMailbox({ account: ada, wanted: false })
  expect(await isWanted('gmail', ada)).toBe(false)
  expect(await isWanted('gmail', work)).toBe(true)
})

it('stays out of a site that is switched off, whatever the mailbox', async () => {
  await changeSettings({ sites: { gmail: false } })
  expect(await isWanted('gmail', ada)).toBe(false)
  expect(await isWanted('linkedin', undefined)).toBe(true)
})

it('notes no more mailboxes than anybody has', async () => {
  for (let each = 0; each < 60; each += 1)
    expect(await isWanted('gmail', `m${each}@applicant.example`)).toBe(true)
  expect(await readMailboxes()).toHaveLength(50)
})
