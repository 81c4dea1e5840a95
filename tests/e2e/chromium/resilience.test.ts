import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gmailAddress } from '../gmail.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser

const start = async () => {
  browser = await openChromium()
  await restorePracticeTimeline(browser)
}

describe('a Gmail that has changed', () => {
  beforeAll(start)
  afterAll(() => browser.close())

  it('is left alone: nothing is thrown, and its Send button does what it does', async () => {
    await browser.chromium.context.route(`${gmailAddress}?changed`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Mail</title><main><p>Something new.</p><button id="send">Send</button></main>',
      }),
    )
    const page = await browser.open(`${gmailAddress}?changed`)
    const errors: string[] = []
    browser.pageOf(page).on('pageerror', (error) => errors.push(error.message))
    await page.evaluate(
      `document.querySelector('#send').onclick = () => { window.pressed = (window.pressed ?? 0) + 1 }`,
    )
    await page.click('#send')
    expect(await page.evaluate('window.pressed')).toBe(1)
    expect(errors).toEqual([])
    expect(await page.panel.hasDialog()).toBe(false)
  })
})

describe('a message of the wrong shape', () => {
  beforeAll(start)
  afterAll(() => browser.close())

  it.each([
    { ask: 'message.judge', request: { channel: 'gmail' } },
    { ask: 'timeline.append', request: { events: 'all of them' } },
    { ask: 'everything', request: {} },
  ])('is refused: $ask', async (message) => {
    const page = await browser.ownPage('welcome.html')
    const answer = await page.evaluate<{ ok?: boolean } | null>(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? null, () => null)`,
    )
    expect(answer?.ok ?? false).toBe(false)
    await page.close()
  })
})
