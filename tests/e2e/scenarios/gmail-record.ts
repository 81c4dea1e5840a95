import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const owed = 'tomas.ferreira@harbourpine.example'
const open = 'ingrid.solheim@quillmark.example'
/** Gmail lets people take a mail back for up to 30 seconds; until 35 it may still come back. */
const undoPeriod = 50_000

/** What becomes of a mail that goes: a draft offered, saved and sent; recorded, or taken back. */
export function gmailRecord(openBrowser: () => Promise<TestBrowser>): void {
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

  const popupText = () => popup.evaluate<string>('document.body.innerText')
  const popupSays = (words: RegExp, within?: number) =>
    until(`the popup to say ${words}`, async () => (words.test(await popupText()) ? true : undefined), within)

  const takeBackACheckIn = async () => {
    await gmail.compose({ to: [open], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(1)
    await gmail.page.click(selectors.undo)
    await until('the mail to come back', async () =>
      (await gmail.sent()).at(-1)?.state === 'undone' ? true : undefined,
    )
  }

  it('records what left, and not what was taken back', async () => {
    await popupSays(/You can ask now\./)
    await takeBackACheckIn()
    await gmail.page.reload()

    await gmail.compose({ to: [owed], subject: letters.thankYou.subject, body: '' })
    await gmail.page.panel.says(/Thank Tomás Ferreira\?/)
    await gmail.page.panel.button('Insert draft').press()
    const draft = await until('Gmail to save the draft', async () => {
      const drafts = await gmail.page.evaluate<{ html: string; to: string[] }[]>('window.practice.drafts')
      return drafts.find(({ html, to }) => to.includes(owed) && html.includes('Ada Applicant'))
    })
    expect(draft.html).toContain('booking system')
    expect(draft.html).not.toMatch(/fortnight|class=|style=/i)

    await gmail.page.click(selectors.send)
    const mail = (await gmail.waitForSent(2)).at(-1)
    expect(mail?.to).toEqual([owed])
    expect(mail?.html).toContain(draft.html)
    await popupSays(/Harbour & Pine[\s\S]*?The wait begins today/, undoPeriod)
    expect(await popupText()).toContain('You can ask now.')
  }, 120_000)
}
