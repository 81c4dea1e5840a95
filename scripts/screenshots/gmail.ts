import type { Page } from 'playwright-core'
import { testPage } from '../../tests/e2e/chromium/browser.ts'
import { panel } from '../../tests/e2e/chromium/panel.ts'
import { gmailOn, selectors } from '../../tests/e2e/gmail.ts'
import { subjects } from '../../tests/practice/mailbox.ts'
import { people } from '../../tests/practice/timeline.ts'
import { addresses } from '../practice-addresses.ts'
import { twoPeople } from './more-applications.ts'
import type { Picture, Studio, Subject } from './picture.ts'

const size = { width: 1100, height: 700 }
/** Where a message is being written. */
const from = { x: 560, y: 250 }

/** A conversation that gives reason to a card, until its words are there. */
function card(subject: string, words: RegExp): Picture['prepare'] {
  return async ({ open }) => {
    const page = await open(addresses.gmail)
    await gmailOn(testPage(page)).openThread(subject)
    await panel(page).says(words)
    return page
  }
}

async function thankYou({ open }: Studio, to: readonly string[], words: RegExp): Promise<Page> {
  const page = await open(addresses.gmail)
  await gmailOn(testPage(page)).compose({ to, subject: 'Thank you', body: '' })
  await panel(page).says(words)
  return page
}

async function heldCheckIn({ open }: Studio): Promise<Page> {
  const page = await open(addresses.gmail)
  const body = 'Hello Dana, is there any news about my application? Kind regards, Ada'
  const letter = { to: people.dana.emails, subject: 'Data Analyst: any news?', body }
  await gmailOn(testPage(page)).compose(letter)
  await page.locator(selectors.send).click()
  await panel(page).dialog()
  return page
}

export const gmail: Subject = {
  title: 'Gmail',
  pictures: [
    {
      name: 'note',
      shows: 'The note under a message: the thank-you, on the day',
      stage: 'eight',
      isSharp: true,
      size,
      from,
      prepare: (studio) => thankYou(studio, people.tomas.emails, /Tomás Ferreira/),
    },
    {
      name: 'draft',
      shows: 'The draft’s wording, and for whom of several it is written',
      stage: 'twenty',
      isSharp: true,
      size,
      from: { x: 440, y: 100 },
      async prepare(studio) {
        const to = twoPeople.flatMap(({ emails }) => emails)
        const page = await thankYou(studio, to, /Lauterbach/)
        await panel(page).button(studio.say('noteWording')).press()
        await panel(page).says(new RegExp(studio.say('draftFor')))
        return page
      },
    },
    {
      name: 'pause',
      shows: 'The pause: too early',
      stage: 'eight',
      isSharp: true,
      size,
      prepare: heldCheckIn,
    },
    {
      name: 'schedule',
      shows: 'The pause, and the way to scheduled sending',
      stage: 'eight',
      size,
      async prepare(studio) {
        const page = await heldCheckIn(studio)
        const label = new RegExp(studio.say('waySchedule').replace('$1', '.+'))
        await panel(page).button(label).press()
        await panel(page).dialogGone()
        return page
      },
    },
    {
      name: 'track',
      shows: 'Track an interview that a mail speaks of',
      stage: 'eight',
      size,
      prepare: card(subjects.invited, /Harrowpike/),
    },
    {
      name: 'interview-moved',
      shows: 'An interview that moves',
      stage: 'eight',
      size,
      prepare: card(subjects.moved, /Brightmoor Energy/),
    },
    {
      name: 'new-sender',
      shows: 'Somebody new who writes for a company',
      stage: 'without-lena',
      size,
      prepare: card(subjects.asked, /Lena Brandt/),
    },
  ],
}
