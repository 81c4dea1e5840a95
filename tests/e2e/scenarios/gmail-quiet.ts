import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const waiting = 'dana.whitfield@larkspur.example'

/** Where Fortnight is not wanted it is not there; where it is, it never presses anything itself. */
export function gmailQuiet(openBrowser: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let gmail: Gmail

  beforeAll(async () => {
    browser = await openBrowser()
    await restorePracticeTimeline(browser)
    gmail = await openGmail(browser)
  })
  afterAll(() => browser.close())

  it('the pause shows the way to scheduled sending, and opens nothing', async () => {
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/with Larkspur Robotics/)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button(/^Schedule for /).press()
    await gmail.page.panel.says(/Press the arrow beside Send, then Schedule send, and choose/)
    const isOpen = () =>
      gmail.page.evaluate<boolean>(`document.querySelector('[selector="scheduledSend"]').checkVisibility()`)
    expect(await isOpen()).toBe(false)
    expect(await gmail.sentAfterAWhile()).toEqual([])
    await gmail.page.press('Enter')
    await until('the menu', async () => ((await isOpen()) ? true : undefined))
    await gmail.page.press('Escape')
  }, 60_000)

  it('switched off in the options, a page that is open is left alone at once', async () => {
    const options = await browser.ownPage('options.html')
    const watch = 'input[aria-label="Watch Gmail"]'
    await options.click(watch)
    await until('everything of ours to go', async () =>
      (await gmail.page.panel.parts()).length === 0 ? true : undefined,
    )
    await gmail.page.click(selectors.send)
    expect(await gmail.waitForSent(1)).toHaveLength(1)

    await options.click(watch)
    await pause(500)
    await options.close()
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/with Larkspur Robotics/)
  }, 60_000)
}
