import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deedsOn, firstDeed, openThread, send } from '../linkedin.ts'
import { pause } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const dana = 'https://www.facebook.com/dana.whitfield.9'
const addFriend = '[data-pagelet="ProfileActions"] [role="button"][aria-label="Add friend"]'

describe('a network whose extension', () => {
  let browser: ChromiumBrowser

  beforeEach(async () => {
    browser = await openChromium()
    await restorePracticeTimeline(browser)
  })
  afterEach(() => browser.close())

  const reload = async () => {
    const worker = await browser.chromium.worker()
    await worker.evaluate('chrome.runtime.reload()').catch(() => undefined)
    await pause(1_500)
  }

  it('has gone to sleep still asks before a request leaves', async () => {
    const page = await browser.open(dana)
    await pause(900)
    await browser.chromium.stopWorker()
    await page.click(addFriend)
    expect((await page.panel.dialog()).buttons).toContain('Connect anyway')
    expect(await deedsOn(page, 'invite')).toEqual([])
  })

  it('was reloaded lets every request go', async () => {
    const page = await browser.open(dana)
    await page.panel.says(/Dana Whitfield/)
    await reload()
    await page.click(addFriend)
    expect(await firstDeed(page, 'invite')).toMatchObject({ to: 'dana.whitfield.9' })
    expect(await page.panel.hasDialog()).toBe(false)
    expect(await deedsOn(page, 'invite')).toHaveLength(1)
  })

  it('was reloaded lets every message go', async () => {
    const page = await openThread(browser, 'Priya Raman')
    await page.type('Hello Priya, is there any news about my application?')
    await reload()
    await page.click(send)
    expect(await firstDeed(page, 'message')).toMatchObject({ to: 'priya-raman' })
    expect(await page.panel.hasDialog()).toBe(false)
    expect(await deedsOn(page, 'message')).toHaveLength(1)
  })
})
