import { type PracticeBackup, practiceTimelineNow } from '../../tests/practice/timeline.ts'
import type { Picture, Subject } from './picture.ts'

const size = { width: 384, height: 600 }

const list: Picture['prepare'] = async ({ ownPage }) => {
  const page = await ownPage('popup.html')
  await page.locator('li.row').first().waitFor()
  return page
}

/** Leaves what is left of a timeline that is gone: how much it held, and the copy in a file. */
const loseTimeline = (copy: PracticeBackup) => `(async () => {
  const zipped = new Blob([${JSON.stringify(JSON.stringify(copy))}]).stream().pipeThrough(new CompressionStream('gzip'))
  const folder = await navigator.storage.getDirectory()
  const file = await (await folder.getFileHandle('newest-copy.json.gz', { create: true })).createWritable()
  await zipped.pipeTo(file)
  const at = new Date().toISOString()
  await chrome.storage.local.set({ missing: { applications: 8, at, since: at } })
})()`

export const popup: Subject = {
  title: 'Popup',
  pictures: [
    {
      name: 'popup-empty',
      shows: 'Nothing yet',
      stage: 'nothing',
      isSharp: true,
      size: { width: 384, height: 560 },
      prepare: ({ ownPage }) => ownPage('popup.html'),
    },
    {
      name: 'popup-missing',
      shows: 'The browser has lost the timeline',
      stage: 'nothing',
      size: { width: 384, height: 392 },
      async prepare({ ownPage, later }) {
        const page = await ownPage('popup.html')
        await page.evaluate(loseTimeline(practiceTimelineNow()))
        later(async () => {
          const after = await ownPage('popup.html')
          await after.evaluate(`chrome.storage.local.remove('missing')`)
        })
        await page.locator('.missing .primary').waitFor()
        return page
      },
    },
    {
      name: 'add',
      shows: 'Add an application',
      stage: 'nothing',
      isSharp: true,
      size,
      prepare: ({ ownPage }) => ownPage('popup.html#add'),
    },
    {
      name: 'popup',
      shows: 'Each application with its fortnight meter',
      stage: 'eight',
      isSharp: true,
      size,
      prepare: list,
    },
    {
      name: 'popup-twenty',
      shows: 'Twenty applications',
      stage: 'twenty',
      size,
      prepare: list,
    },
    {
      name: 'popup-search',
      shows: 'Searching',
      stage: 'twenty',
      size,
      async prepare(studio) {
        const page = await list(studio)
        await page.locator('.search').fill('an')
        return page
      },
    },
    {
      name: 'popup-application',
      shows: 'One application',
      stage: 'eight',
      size,
      prepare: ({ ownPage }) => ownPage('popup.html#application=larkspur'),
    },
    {
      name: 'popup-write-down',
      shows: 'Writing down what happened',
      stage: 'eight',
      size,
      async prepare({ ownPage }) {
        const page = await ownPage('popup.html#application=larkspur')
        await page.locator('.written button').click()
        await page.locator('.written form').waitFor()
        return page
      },
    },
    {
      name: 'popup-reminders',
      shows: 'When one application is reminded of',
      stage: 'eight',
      size,
      async prepare({ ownPage }) {
        const page = await ownPage('popup.html#application=larkspur')
        await page.locator('.reminding').evaluate((element) => element.scrollIntoView({ block: 'center' }))
        return page
      },
    },
  ],
}
