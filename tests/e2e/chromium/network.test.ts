import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

/** What the practice pages ask for themselves, with or without Fortnight. */
const ofThePages =
  /^https:\/\/(mail\.google\.com|www\.linkedin\.com|www\.facebook\.com|static\.xx\.fbcdn\.net)\//

it('makes no request of its own while everything is used', async () => {
  const { instant, timeZoneId } = Temporal.Now
  await restoreBackup(browser, practiceTimeline(instant().toString(), timeZoneId()))
  const gmail = await openGmail(browser)
  await gmail.compose({ to: ['dana.whitfield@larkspur.example'], ...letters.checkIn })
  await gmail.page.click(selectors.send)
  await gmail.page.panel.button('Send anyway').press()
  await gmail.waitForSent(1)
  await browser.open('https://www.linkedin.com/in/dana-whitfield/')
  await browser.open('https://www.facebook.com/dana.whitfield.9')
  await browser.ownPage('popup.html')
  await browser.ownPage('welcome.html')
  await new Promise((resolve) => setTimeout(resolve, 1_000))

  const strange = browser.chromium.requests.filter(({ address }) => !ofThePages.test(address))
  expect(strange).toEqual([])
  expect(browser.chromium.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})

it('could not make one if it tried: background and pages are forbidden to', async () => {
  const attempt = `fetch('https://www.facebook.com/').then(() => 'went out', () => 'refused')`
  const worker = await browser.chromium.worker()
  expect(await worker.evaluate(attempt)).toBe('refused')
  const options = await browser.ownPage('options.html')
  expect(await options.evaluate(attempt)).toBe('refused')
})

it('leaves nothing on a page where nobody on the timeline is involved', async () => {
  const gmail = await openGmail(browser)
  await gmail.page.evaluate(
    `window.heard = []; window.addEventListener('message', (event) => window.heard.push(String(event.data)))`,
  )
  const roots = () => gmail.page.evaluate<number>(`document.documentElement.children.length`)
  const before = await roots()
  await gmail.compose({ to: ['bea@family.example'], ...letters.lunch })
  await gmail.page.click(selectors.send)
  expect(await roots()).toBe(before)
  expect(await gmail.page.evaluate('window.heard')).toEqual([])
  expect(
    await gmail.page.evaluate(`document.documentElement.outerHTML.includes('chrome-extension://')`),
  ).toBe(false)
  expect(await gmail.page.evaluate(`/fortnight/i.test(Object.keys(window).join())`)).toBe(false)
})
