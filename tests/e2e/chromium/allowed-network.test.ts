import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import type { TestPage } from '../browser.ts'
import { deedsOn, firstDeed } from '../linkedin.ts'
import { pause, until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const follow = '[data-testid="4711-follow"]'

describe('a network that the user has allowed', () => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium({ allowed: ['https://*.x.com/*'] })
    const { instant, timeZoneId } = Temporal.Now
    await restoreBackup(browser, practiceTimeline(instant().toString(), timeZoneId()))
    const worker = await browser.chromium.worker()
    await until('the script', async () => {
      const scripts = await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')
      return JSON.stringify(scripts).includes('network-x.js') ? true : undefined
    })
  })
  afterAll(() => browser.close())

  const visit = async (handle: string): Promise<TestPage> => {
    const page = await browser.open(`https://x.com/${handle}`)
    await until('the page', async () =>
      (await page.evaluate<boolean>(`document.querySelector('${follow}') !== null`)) ? true : undefined,
    )
    return page
  }

  it('nudges on a contact’s profile, holds Follow, and does nothing on Esc', async () => {
    const page = await visit('danawhitfield')
    await page.panel.says(/Dana Whitfield/)
    await page.click(follow)
    const dialog = await page.panel.dialog()
    expect(dialog.name).toContain('Dana Whitfield')
    expect(dialog.buttons).toContain('Open LinkedIn instead')
    await page.press('Escape')
    await page.panel.dialogGone()
    await pause(500)
    expect(await deedsOn(page, 'follow')).toEqual([])
    await page.close()
  })

  it('follows once on Follow anyway', async () => {
    const page = await visit('danawhitfield')
    await page.click(follow)
    await page.panel.dialog()
    await page.panel.button('Follow anyway').press()
    expect(await firstDeed(page, 'follow')).toMatchObject({ to: 'danawhitfield' })
    await pause(1_000)
    expect(await deedsOn(page, 'follow')).toHaveLength(1)
    expect(await deedsOn(page, 'unfollow')).toEqual([])
    await page.close()
  })

  it('leaves strangers alone', async () => {
    const page = await visit('caseylund')
    await page.click(follow)
    await until('the deed', async () =>
      (await deedsOn(page, 'follow')).some(({ to }) => to === 'caseylund') ? true : undefined,
    )
    expect(await page.panel.text()).toBe('')
    await page.close()
  })
})
