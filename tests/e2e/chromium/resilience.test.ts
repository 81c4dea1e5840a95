import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { type Gmail, gmailAddress, openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const waiting = 'dana.whitfield@larkspur.example'
let browser: ChromiumBrowser
let gmail: Gmail
let before: number

const start = async () => {
  browser = await openChromium()
  const { instant, timeZoneId } = Temporal.Now
  await restoreBackup(browser, practiceTimeline(instant().toString(), timeZoneId()))
}

describe('a background that has gone to sleep', () => {
  beforeAll(start)
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
    before = (await gmail.sent()).length
  })
  afterEach(() => gmail.page.close())

  it('wakes up for a compose, and the mail is held as ever', async () => {
    await browser.chromium.stopWorker()
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect((await gmail.page.panel.dialog()).buttons).toContain('Send anyway')
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
  })

  it('is not needed in the moment of sending: the verdict is in the page already', async () => {
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/Larkspur/)
    await browser.chromium.stopWorker()
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
  })
})

describe('an extension that is reloaded under an open tab', () => {
  beforeAll(start)
  afterAll(() => browser.close())

  it('lets every mail go, and says so in one calm line', async () => {
    gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/Larkspur/)
    const worker = await browser.chromium.worker()
    await worker.evaluate('chrome.runtime.reload()').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(1)
    expect(await gmail.page.panel.says(/Fortnight was updated/)).toContain('sending works as always')
    expect(await gmail.page.panel.hasDialog()).toBe(false)
    expect(await gmail.sentAfterAWhile()).toHaveLength(1)
  })
})

describe('a timeline that cannot be opened', () => {
  beforeAll(start)
  afterAll(() => browser.close())

  it('is told in plain words, and no mail is kept from going', async () => {
    const page = browser.pageOf(await browser.ownPage('welcome.html'))
    await browser.chromium.stopWorker()
    await page.evaluate(spoilDatabase)
    await page.close()
    await browser.chromium.stopWorker()

    const popup = browser.pageOf(await browser.ownPage('popup.html'))
    const trouble = popup.getByRole('alert')
    await trouble.getByText(/./).first().waitFor()
    expect(await trouble.textContent()).toMatch(/can’t be opened/)
    await popup.close()

    gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect(await gmail.waitForSent(1)).toHaveLength(1)
  })
})

/** Leaves a database of a version far in the future, as an older extension would find it. */
async function spoilDatabase(): Promise<void> {
  const [{ name, version } = {}] = await indexedDB.databases()
  if (name === undefined) throw new Error('There is no database yet')
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, (version ?? 1) + 1000)
    opening.onupgradeneeded = () => {
      const stores = [...opening.result.objectStoreNames]
      for (const store of stores) opening.result.deleteObjectStore(store)
      opening.result.createObjectStore('somethingElse')
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
    opening.onerror = () => reject(opening.error)
  })
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
