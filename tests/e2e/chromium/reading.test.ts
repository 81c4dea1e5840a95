import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readingKey } from '../../../utils/page/reading-here.ts'
import { practiceTimeline } from '../../practice/timeline.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

/** Somebody at a company whose wait is running, and a sister: invented, like the whole practice mailbox. */
const waiting = 'dana.whitfield@larkspur.example'
const untracked = 'bea@family.example'

describe('the script that reads words in Chromium', () => {
  let browser: ChromiumBrowser
  let gmail: Gmail

  beforeAll(async () => {
    browser = await openChromium()
    const now = Temporal.Now
    await restoreBackup(browser, practiceTimeline(now.instant().toString(), now.timeZoneId()))
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
  })
  afterEach(() => gmail.page.close())

  /** Whether it is in the world of our content scripts in Gmail's tab. */
  async function isThere(): Promise<boolean> {
    const worker = await browser.chromium.worker()
    const answer: unknown = await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' })
      const [told] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(readingKey)}],
        func: (key) => typeof globalThis[Symbol.for(key)] === 'function',
      })
      return told.result
    })()`)
    return answer === true
  }

  const write = (to: string) => gmail.compose({ ...letters.checkIn, to: [to] })

  it('is not in a page while the user writes to nobody who is tracked', async () => {
    await write(untracked)
    await gmail.sentAfterAWhile()
    expect(await isThere()).toBe(false)
  })

  it('comes when somebody tracked is written to, and the page does not see it', async () => {
    await write(waiting)
    expect(await gmail.page.panel.says(/Day \d+ of \d+ with Larkspur/)).toContain('Larkspur')
    expect(await isThere()).toBe(true)
    expect(await gmail.page.evaluate(`Symbol.for('${readingKey}') in globalThis`)).toBe(false)
  })

  it.each<[string, (script: string) => void]>([
    ['is never done', (script) => writeFileSync(script, 'new Promise(() => undefined)')],
    ['does not come', (script) => rmSync(script)],
  ])('lets a mail go where it %s, also with a background that has to start first', async (_, spoil) => {
    spoil(join(browser.chromium.extensionFolder, 'language.js'))
    const before = (await gmail.sent()).length
    await write(waiting)
    await browser.stopBackground()
    const pressed = Date.now()
    await gmail.page.click(selectors.send)
    const mail = (await gmail.waitForSent(before + 1)).at(-1)
    expect(mail).toMatchObject({ to: [waiting], subject: letters.checkIn.subject })
    // A second of ours, half a second of Gmail's and some of a busy machine; the question itself would wait for five.
    expect((mail?.at ?? Number.POSITIVE_INFINITY) - pressed).toBeLessThan(4_500)
    expect(await gmail.page.panel.hasDialog()).toBe(false)
  })
})
