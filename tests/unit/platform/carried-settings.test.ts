import { expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { carriedSettings, restoreCarried } from '../../../utils/platform/carried-settings.ts'
import { readMailboxes, setMailbox } from '../../../utils/platform/mailboxes.ts'
import { addQuiet, isAnyQuiet, readQuiet, readQuietStrangers } from '../../../utils/platform/quiet.ts'
import { defaultSettings, readSettings } from '../../../utils/platform/settings.ts'

const ada = 'ada@applicant.example'
const work = 'ada@work.example'
/** Digests as they are made of what was dismissed. */
const digest = (number: number) => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`

it('carries the switches of mailboxes and what was dismissed from one machine to another', async () => {
  await setMailbox({ account: ada, wanted: false })
  await addQuiet(digest(1))
  await addQuiet(digest(2), 'stranger')
  const carried: unknown = JSON.parse(JSON.stringify(await carriedSettings(defaultSettings)))
  await browser.storage.local.clear()

  await restoreCarried(carried)
  expect(await readMailboxes()).toEqual([{ account: ada, wanted: false }])
  expect(await readQuiet()).toEqual([digest(1), digest(2)])
  expect(await readQuietStrangers()).toEqual([digest(2)])
  expect(await readSettings()).toEqual(defaultSettings)
})

it('joins them to what is here', async () => {
  await setMailbox({ account: work, wanted: false })
  await addQuiet(digest(2))
  await restoreCarried({ mailboxes: { [ada]: false }, quiet: [digest(1), digest(2)] })
  expect(await readMailboxes()).toEqual([
    { account: ada, wanted: false },
    { account: work, wanted: false },
  ])
  expect(await readQuiet()).toEqual([digest(1), digest(2)])
})

it('forgets nothing of here for what a full file carries', async () => {
  await addQuiet(digest(9_000))
  await restoreCarried({ quiet: Array.from({ length: 6_000 }, (_, index) => digest(index)) })
  expect(await readQuiet()).toHaveLength(5_000)
  expect(await isAnyQuiet([digest(9_000)])).toBe(true)
})

it('leaves both as they are where an older file says nothing of them', async () => {
  await setMailbox({ account: ada, wanted: false })
  await addQuiet(digest(1))
  await restoreCarried({ policy: { waitDays: 21 } })
  expect(await readMailboxes()).toEqual([{ account: ada, wanted: false }])
  expect(await readQuiet()).toEqual([digest(1)])
})

it.each([
  ['no list and no table', { mailboxes: [ada], quiet: digest(1) }],
  ['what is no mailbox and no digest', { mailboxes: { ada: false, [work]: 'no' }, quiet: ['<b>', 7] }],
  ['nothing', null],
])('takes over nothing of %s', async (_what, carried) => {
  await restoreCarried(carried)
  expect(await readMailboxes()).toEqual([])
  expect(await readQuiet()).toEqual([])
})

it('carries neither where there is none', async () => {
  expect(await carriedSettings(defaultSettings)).toEqual(defaultSettings)
})
