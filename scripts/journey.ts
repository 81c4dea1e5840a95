import type { Page } from 'playwright-core'
import { testPage } from '../tests/e2e/chromium/browser.ts'
import { panel } from '../tests/e2e/chromium/panel.ts'
import { type Gmail, gmailOn, selectors } from '../tests/e2e/gmail.ts'
import { until } from '../tests/e2e/panel.ts'
import type { Chromium } from '../tests/practice/chromium.ts'
import { people } from '../tests/practice/timeline.ts'
import { addresses } from './practice-addresses.ts'

export interface Step {
  /** What happens, in a plain sentence. */
  sentence: string
  /** Makes it happen and checks that it did; gives back the page to be looked at. */
  doing(): Promise<Page>
}

const [dana] = people.dana.emails
const [tomas] = people.tomas.emails
const checkIn = {
  subject: 'Data Analyst: any news?',
  body: 'Hello Dana, is there any news about my application? Kind regards, Ada',
}
/** From here on nobody can take a mail back any more, and it is written to the timeline. */
const untilSettled = 60_000

/** The main journey, one step after the other: each needs those before it. */
export function journey(chromium: Chromium): readonly Step[] {
  let mailbox: { page: Page; gmail: Gmail }
  const openGmail = async () => {
    const page = await chromium.open(addresses.gmail)
    mailbox = { page, gmail: gmailOn(testPage(page)) }
  }
  const openPopup = async () => {
    const page = await chromium.extensionPage('popup.html')
    await page.setViewportSize({ width: 400, height: 600 })
    await page.getByText('Larkspur Robotics').first().waitFor()
    return page
  }
  const held = async (page: Page, words: RegExp) => {
    const dialog = await panel(page).dialog()
    expectThat(words.test(dialog.name), `the pause says ${words}, not “${dialog.name}”`)
    return dialog
  }
  const nothingMoreSent = async (count: number) => {
    const sent = await mailbox.gmail.sentAfterAWhile()
    expectThat(sent.length === count, `${count} mails have left, not ${sent.length}`)
  }
  const deeds = (page: Page) =>
    page.evaluate<{ what: string; to: string }[]>(`JSON.parse(localStorage['practice-record'] ?? '[]')`)

  return [
    {
      sentence: 'The popup shows every application with its fortnight meter. One thank-you is due.',
      async doing() {
        const page = await openPopup()
        await page.getByRole('button', { name: 'Write thank-you to Tomás Ferreira' }).waitFor()
        return page
      },
    },
    {
      sentence: 'In Gmail, a mail to the interviewer: Fortnight offers the thank-you.',
      async doing() {
        await openGmail()
        const { page, gmail } = mailbox
        await gmail.compose({ to: [tomas], subject: 'Thank you for the interview', body: '' })
        await panel(page).says(/Thank Tomás Ferreira\?/)
        return page
      },
    },
    {
      sentence: 'One press puts the draft into the mail, and Gmail saves it.',
      async doing() {
        const { page } = mailbox
        await panel(page).button('Insert draft').press()
        await page.locator(selectors.body).getByText('booking system').waitFor()
        return page
      },
    },
    {
      sentence: 'It goes when Send is pressed.',
      async doing() {
        const { page, gmail } = mailbox
        await page.locator(selectors.send).click()
        const [mail] = await gmail.waitForSent(1)
        expectThat(mail?.to.includes(tomas) === true, 'the thank-you has left for Tomás')
        return page
      },
    },
    {
      sentence: 'A question to Larkspur after five days of fourteen is too early, and is held.',
      async doing() {
        const { page, gmail } = mailbox
        await gmail.compose({ to: [dana], ...checkIn })
        await page.locator(selectors.send).click()
        await held(page, /Too early for Larkspur Robotics/)
        await nothingMoreSent(1)
        return page
      },
    },
    {
      sentence: 'Keep as draft: nothing is sent, and the text stays as it was.',
      async doing() {
        const { page } = mailbox
        await panel(page).button('Keep as draft').press()
        await panel(page).dialogGone()
        await nothingMoreSent(1)
        return page
      },
    },
    {
      sentence: 'Send anyway is always there: the same mail again, and now it goes, once and unchanged.',
      async doing() {
        const { page, gmail } = mailbox
        await page.reload()
        await gmail.compose({ to: [dana], ...checkIn })
        await page.locator(selectors.send).click()
        await panel(page).button('Send anyway').press()
        const sent = await gmail.waitForSent(2)
        expectThat(sent.at(-1)?.text === checkIn.body, 'the mail left as it was written')
        await nothingMoreSent(2)
        return page
      },
    },
    {
      sentence: 'On LinkedIn, the profile of somebody who interviewed you says how things stand.',
      async doing() {
        const page = await chromium.open(addresses.linkedin)
        await panel(page).says(/Larkspur/)
        return page
      },
    },
    {
      sentence: 'A message there is treated like a mail: a second question is held.',
      async doing() {
        const page = await chromium.open(addresses.linkedinMessages)
        await page.getByRole('link', { name: 'Priya Raman' }).first().click()
        await page.locator('.msg-form__contenteditable').first().click()
        await page.keyboard.type('Hello Priya, is there any news about my application?')
        await page.locator('.msg-form__send-button').first().click()
        await held(page, /Larkspur|follow-up/)
        const done = await deeds(page)
        expectThat(done.length === 0, 'no message has left on LinkedIn')
        return page
      },
    },
    {
      sentence: 'On Facebook, Fortnight reminds you that this person will decide.',
      async doing() {
        const page = await chromium.open(addresses.facebook)
        await panel(page).says(/Dana Whitfield/)
        return page
      },
    },
    {
      sentence: 'Add friend is held. There is a better place for that: LinkedIn.',
      async doing() {
        const page = await chromium.open(addresses.facebook)
        await page.getByRole('button', { name: 'Add friend', exact: true }).first().click()
        const dialog = await held(page, /Dana Whitfield/)
        expectThat(dialog.buttons.includes('Open LinkedIn instead'), 'LinkedIn is offered instead')
        expectThat((await deeds(page)).length === 0, 'no friend request has left')
        return page
      },
    },
    {
      sentence: 'The popup again: the thank-you is on the timeline, and a new wait of two weeks begins.',
      async doing() {
        const page = await openPopup()
        await until(
          'the thank-you on the timeline',
          async () =>
            (await page.getByRole('button', { name: 'Write thank-you to Tomás Ferreira' }).count()) === 0
              ? true
              : undefined,
          untilSettled,
        )
        return page
      },
    },
  ]
}

/** Ends the journey in the step that did not do what it says. */
function expectThat(holds: boolean, expectation: string): asserts holds {
  if (!holds) throw new Error(`It should be so, but is not: ${expectation}.`)
}
