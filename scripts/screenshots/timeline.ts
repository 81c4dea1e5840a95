import type { Picture, Subject } from './picture.ts'

const size = { width: 1280, height: 660 }

const view =
  (address: string, ready: string): Picture['prepare'] =>
  async ({ ownPage }) => {
    const page = await ownPage(`timeline.html#${address}`)
    await page.locator(ready).first().waitFor()
    return page
  }

export const timeline: Subject = {
  title: 'Timeline',
  pictures: [
    {
      name: 'timeline',
      shows: 'Every wait on one calendar',
      stage: 'eight',
      isSharp: true,
      size,
      prepare: view('view=calendar', 'li.lane'),
    },
    {
      name: 'timeline-list',
      shows: 'List',
      stage: 'eight',
      size,
      isWhole: true,
      prepare: view('view=list', 'li.row'),
    },
    {
      name: 'timeline-board',
      shows: 'Board',
      stage: 'twenty',
      size,
      isWhole: true,
      prepare: view('view=board', '.column'),
    },
    {
      name: 'timeline-statistics',
      shows: 'Statistics',
      stage: 'twenty',
      size,
      isWhole: true,
      prepare: view('view=statistics', '.chart'),
    },
    {
      name: 'timeline-application',
      shows: 'One application in depth',
      stage: 'twenty',
      size: { width: 1280, height: 800 },
      isWhole: true,
      prepare: view('application=millrace', '.history'),
    },
    {
      name: 'timeline-bin',
      shows: 'Bin',
      stage: 'twenty',
      size: { width: 1280, height: 420 },
      isWhole: true,
      prepare: view('view=bin', 'main li'),
    },
    {
      name: 'timeline-log',
      shows: 'Log to print',
      stage: 'eight',
      size,
      isWhole: true,
      prepare: view('log=larkspur', 'main tr'),
    },
    {
      name: 'letter',
      shows: 'Thank-you letter on paper',
      stage: 'eight',
      size: { width: 1280, height: 900 },
      isWhole: true,
      async prepare({ ownPage }) {
        const page = await ownPage('letter.html#application=harbourpine')
        await page.locator('.sheet').waitFor()
        return page
      },
    },
  ],
}
