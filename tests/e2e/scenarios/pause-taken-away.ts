import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { checkIn, deedsOn, firstDeed, openThread, send } from '../linkedin.ts'
import { pause } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** What is ours stands beside the page's body, bare. */
const takeAway = `(() => {
  const ours = [...document.documentElement.children].filter(({ localName, attributes }) => localName === 'div' && attributes.length === 0)
  for (const each of ours) each.remove()
  return ours.length
})()`

/** Pages that take our question away answer nothing by that: it stands there again, and the user answers. */
export function pauseTakenAway(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  const lose = async (page: TestPage) => {
    await page.panel.dialog()
    expect(await page.evaluate<number>(takeAway)).toBe(1)
    await pause(700)
    expect((await page.panel.dialog()).buttons).toContain('Send anyway')
  }

  it('in Gmail', async () => {
    const gmail = await openGmail(browser)
    const before = (await gmail.sent()).length
    await gmail.compose({ to: ['dana.whitfield@larkspur.example'], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await lose(gmail.page)
    expect(await gmail.sent()).toHaveLength(before)
    await gmail.page.panel.button('Send anyway').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
    await gmail.page.close()
  })

  it('on LinkedIn', async () => {
    const page = await openThread(browser, 'Priya Raman')
    await page.type(checkIn)
    await page.click(send)
    await lose(page)
    expect(await deedsOn(page, 'message')).toEqual([])
    await page.panel.button('Send anyway').press()
    expect(await firstDeed(page, 'message')).toMatchObject({ to: 'priya-raman', text: checkIn })
    await pause(500)
    expect(await deedsOn(page, 'message')).toHaveLength(1)
    await page.close()
  })
}
