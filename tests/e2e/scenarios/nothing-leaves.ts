import { afterAll, beforeAll, expect, it } from 'vitest'
import { contact, socialNetworks } from '../../practice/networks/networks.ts'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { SeenRequest } from '../../practice/web.ts'
import type { TestBrowser } from '../browser.ts'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { pause } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { allowedNetworks } from './networks.ts'

/** What the practice pages ask for themselves, with or without Fortnight. */
export const practiceHosts: ReadonlySet<string> = new Set([
  'mail.google.com',
  'www.linkedin.com',
  'www.facebook.com',
  'static.xx.fbcdn.net',
  ...socialNetworks.map(({ origin }) => new URL(origin).host),
])

/** The whole journey through everything that there is, with a network that writes down what anybody asks for. */
export function nothingLeaves(
  open: (allowed: readonly string[]) => Promise<{ browser: TestBrowser; requests: readonly SeenRequest[] }>,
): void {
  let browser: TestBrowser
  let requests: readonly SeenRequest[]

  beforeAll(async () => {
    ;({ browser, requests } = await open(allowedNetworks))
    const backup = practiceTimelineNow()
    const networks = { mastodonServers: ['oak.example'] }
    await restoreBackup(browser, { ...backup, settings: { ...backup.settings, networks } })
  })
  afterAll(() => browser.close())

  it('in Gmail, where a thank-you and a check-in are written and a conversation is read', async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: ['dana.whitfield@larkspur.example'], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(1)
    await gmail.page.close()
    expectNothing()
  })

  it('on LinkedIn and Facebook, and on every network that can be allowed', async () => {
    const addresses = [
      'https://www.linkedin.com/in/dana-whitfield/',
      'https://www.linkedin.com/messaging/',
      'https://www.facebook.com/dana.whitfield.9',
      ...socialNetworks.flatMap(({ origin, profile, chat }) =>
        [profile?.(contact), chat?.(contact)].flatMap((path) => (path === undefined ? [] : [origin + path])),
      ),
    ]
    for (const address of addresses) {
      const page = await browser.open(address)
      await pause(300)
      await page.close()
    }
    expectNothing()
  })

  it('in every page of our own, with all that goes in and out', async () => {
    for (const path of ['popup.html', 'welcome.html', 'letter.html', 'timeline.html']) {
      const page = await browser.ownPage(path)
      await pause(300)
      await page.close()
    }
    const timeline = await browser.ownPage('timeline.html')
    const buttons = await timeline.evaluate<number>(`document.querySelectorAll('nav button, nav a').length`)
    for (let index = 0; index < buttons; index += 1) {
      await timeline.evaluate(`document.querySelectorAll('nav button, nav a')[${index}]?.click()`)
      await pause(100)
    }
    await timeline.close()
    const options = await browser.ownPage('options.html')
    await options.evaluate(
      `[...document.querySelectorAll('button')].filter((each) => /download/i.test(each.textContent)).forEach((each) => each.click())`,
    )
    await pause(1_000)
    await options.close()
    expectNothing()
  })

  it('when the background could, if it tried: it is forbidden to', async () => {
    const before = requests.length
    const page = await browser.ownPage('options.html')
    const attempt = `fetch('https://www.facebook.com/').then(() => 'went out', () => 'refused')`
    expect(await page.evaluate<string>(attempt)).toBe('refused')
    await page.close()
    expect(requests.slice(before)).toEqual([])
  })

  function expectNothing(): void {
    const strange = requests.filter(({ address, method }) => {
      const { host, protocol } = new URL(address)
      return /^https?:$/.test(protocol) && (method !== 'GET' || !practiceHosts.has(host))
    })
    expect(strange).toEqual([])
    expect(requests.length).toBeGreaterThan(0)
  }
}
