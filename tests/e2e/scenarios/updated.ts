import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const waiting = 'dana.whitfield@larkspur.example'

/**
 * An extension that is updated under an open tab. `update` does it, and waits until the new one runs in the page beside
 * what is left of the old one.
 */
export function updated<Browser extends TestBrowser>(
  open: () => Promise<Browser>,
  update: (browser: Browser, page: TestPage) => Promise<void>,
): void {
  let browser: Browser
  let gmail: Gmail
  let before: number

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
    return () => gmail.page.close()
  })
  const write = async () => {
    before = (await gmail.sent()).length
    await gmail.compose({ to: [waiting], ...letters.checkIn })
  }

  it('steps back for the new one in the same page, which holds what has to be held, once', async () => {
    await write()
    await gmail.page.panel.says(/Larkspur/)
    await update(browser, gmail.page)
    // Whoever goes on writing gets everything from the new one.
    await gmail.write(' Thank you.')
    await gmail.page.panel.says(/Larkspur/)
    await gmail.page.click(selectors.send)
    expect((await gmail.page.panel.dialog()).buttons.filter((name) => name === 'Send anyway')).toHaveLength(1)
    expect(await gmail.sent()).toHaveLength(before)
    await gmail.page.panel.button('Send anyway').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
    const sends = await until('the send to be noted', async () => {
      const rows = await keptSends(browser)
      return rows.length > 0 ? rows : undefined
    })
    expect(sends).toHaveLength(1)
    expect(await gmail.sentAfterAWhile()).toHaveLength(before + 1)
  })

  it('holds nothing any more that it held: its dialog goes, and the mail is a draft to be sent again', async () => {
    await write()
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    await update(browser, gmail.page)
    await gmail.page.panel.dialogGone()
    expect(await gmail.sent()).toHaveLength(before)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
  })
}
