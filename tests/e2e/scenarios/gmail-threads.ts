import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { subjects } from '../../practice/mailbox.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { type Gmail, openGmail } from '../gmail.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** Longer than a conversation needs to be read and understood. */
const long = 3_500

/** What an open conversation gives reason to offer: never done by itself, done with one press. */
export function gmailThreads(openBrowser: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let popup: TestPage
  let gmail: Gmail

  beforeAll(async () => {
    browser = await openBrowser()
    await restorePracticeTimeline(browser)
    popup = await browser.ownPage('popup.html')
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
    return () => gmail.page.close()
  })

  const textOf = (page: TestPage) => page.evaluate<string>('document.body.innerText')
  const says = (page: TestPage, words: RegExp) =>
    until(`the page to say ${words}`, async () => (words.test(await textOf(page)) ? true : undefined))

  it('an interview of strangers is tracked when the user has looked it over', async () => {
    await gmail.openThread(subjects.invited)
    const { panel } = gmail.page
    await panel.says(/Track this interview\?[\s\S]*Harrowpike/)
    expect(await textOf(popup)).not.toContain('Harrowpike')

    const form = await gmail.page.opens(() => panel.button('Track this interview').press())
    await says(form, /Filled in from/)
    const company = await form.evaluate<string>(`document.querySelector('[name="company"]').value`)
    expect(company).toContain('Harrowpike')
    expect(await textOf(popup)).not.toContain('Harrowpike')
    await form.click('button[type="submit"]')
    await says(form, /Imke Sandström[\s\S]*Interview arranged/)
    await says(popup, /Harrowpike/)
    await form.close()
  }, 60_000)

  it('a no closes the application when the user says so', async () => {
    await gmail.openThread(subjects.refused)
    await gmail.page.panel.says(/They wrote no\. Close Saltmarsh Studio as rejected\?/)
    await gmail.page.panel.button('Close as rejected').press()
    await gmail.page.panel.says(/Written down\./)
    const detail = await browser.ownPage('popup.html#application=saltmarsh')
    await says(detail, /Closed: they said no/)
    await detail.close()
  }, 60_000)

  it('a card that was dismissed stays away after a reload', async () => {
    await gmail.openThread(subjects.moved)
    await gmail.page.panel.says(/Move the interview to/)
    await gmail.page.panel.button('Not in this conversation').press()
    await pause(500)
    await gmail.page.reload()
    await until('the conversation', () =>
      gmail.page.evaluate(`document.querySelector('h2.hP') ? true : undefined`),
    )
    await pause(long)
    expect(await gmail.page.panel.text()).not.toContain('Move the interview')
  }, 60_000)

  it('a private conversation is left alone', async () => {
    await gmail.openThread(subjects.family)
    await pause(long)
    expect(await gmail.page.panel.parts()).toEqual([])
  }, 60_000)
}
