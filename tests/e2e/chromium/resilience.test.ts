import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { type Gmail, gmailAddress, openGmail, selectors } from '../gmail.ts'
import { keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
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

describe('an extension that is updated under an open tab', () => {
  beforeAll(start)
  afterAll(() => browser.close())

  /** Updates it, and waits until the new one runs in the page beside what is left of the old one. */
  const update = async () => {
    const page = browser.pageOf(gmail.page)
    const session = await page.context().newCDPSession(page)
    const worlds = new Set<string>()
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${browser.chromium.id}`) worlds.add(context.uniqueId)
    })
    await session.send('Runtime.enable')
    await browser.chromium.update()
    await until('the new script', async () => (worlds.size > 1 ? true : undefined))
  }
  const write = async () => {
    before = (await gmail.sent()).length
    await gmail.compose({ to: [waiting], ...letters.checkIn })
  }
  beforeEach(async () => {
    gmail = await openGmail(browser)
    return () => gmail.page.close()
  })

  it('steps back for the new one in the same page, which holds what has to be held, once', async () => {
    await write()
    await gmail.page.panel.says(/Larkspur/)
    await update()
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
    await update()
    await gmail.page.panel.dialogGone()
    expect(await gmail.sent()).toHaveLength(before)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
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
