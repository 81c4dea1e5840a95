import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

/** The reminder of the day and the copies of the timeline, as the shipped background makes them. */
export function reminders(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage

  beforeAll(async () => {
    browser = await open()
    page = await browser.ownPage('options.html')
    await page.evaluate(
      'globalThis.gone = []; chrome.notifications.onClosed.addListener((id) => void gone.push(id)); true',
    )
    // Whatever the hour of this machine is: no quiet hours, and the reminder from midnight on.
    const policy = { reminderHour: 0, quietFromHour: 0, quietToHour: 0 }
    const timeline = practiceTimelineNow()
    await restoreBackup(browser, { ...timeline, settings: { policy } })
  })
  afterAll(() => browser.close())

  /** Firefox on a machine without a screen shows a notification and closes it in the same moment. */
  const shown = () =>
    page.evaluate<string[]>('chrome.notifications.getAll().then((all) => [...Object.keys(all), ...gone])')

  /**
   * The background looks after the timeline, and has ended: looks come one after the other, so that the second one's
   * number on the icon says that the first is done.
   */
  async function lookAgain() {
    for (let look = 0; look < 2; look += 1) {
      await page.evaluate(
        `chrome.action.setBadgeText({ text: '?' }).then(() => chrome.alarms.create('look', { when: Date.now() }))
          .then(() => true)`,
      )
      await until('the background to have looked', async () =>
        (await page.evaluate<string>('chrome.action.getBadgeText({})')) === '?' ? undefined : true,
      )
    }
  }

  it('is shown once, with a number of things to do on the icon', async () => {
    expect(await until('the reminder', async () => (await shown())[0])).toBe('fortnight-today')
    expect(Number(await page.evaluate<string>('chrome.action.getBadgeText({})'))).toBeGreaterThan(0)
  })

  it('is not shown again on the same day, not even by a background that starts anew', async () => {
    await page.evaluate("chrome.notifications.clear('fortnight-today').then(() => true)")
    await page.evaluate('gone.length = 0')
    await browser.stopBackground()
    await lookAgain()
    expect(await shown()).toEqual([])
  })

  it('is followed by a copy of the timeline, which can be looked into and goes with everything else', async () => {
    await lookAgain()
    await page.close()
    page = await browser.ownPage('options.html')
    await page.click('.copies .secondary')
    const preview = await until('the preview', () =>
      page
        .evaluate<string | null>("document.querySelector('.preview')?.textContent ?? null")
        .then((text) => text ?? undefined),
    )
    expect(preview).toContain('Everything in this file is already here.')
    const databases = () =>
      page.evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))')
    expect(await databases()).toContain('fortnight-copies')

    await page.click('main > section:last-of-type > .secondary')
    await page.focus('main > section:last-of-type input')
    await page.type('erase')
    await page.click('main > section:last-of-type .danger')
    await until('everything to be erased', async () =>
      (await databases()).includes('fortnight-copies') ? undefined : true,
    )
  })
}
