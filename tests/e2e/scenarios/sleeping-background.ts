import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { openGmail, selectors } from '../gmail.ts'
import { keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { inOwnWorld, wakeBackground } from '../own-world.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const owed = 'tomas.ferreira@harbourpine.example'
const waiting = 'dana.whitfield@larkspur.example'
const asked = 'lena.brandt@ostfeld.example'

/** A background that ends whenever it likes: mails are held as ever, and what is sent is written down. */
export function sleepingBackground(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  const unheard = () =>
    inOwnWorld<object[]>(
      browser,
      `chrome.storage.local.get(null).then((all) =>
        Object.entries(all).filter(([name]) => name.startsWith('unheard:')).map(([, entry]) => entry))`,
    )
  const openCheckIn = async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    return gmail
  }

  it('wakes up for a compose, and the mail is held as ever', async () => {
    const gmail = await openGmail(browser)
    await browser.stopBackground()
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect((await gmail.page.panel.dialog()).buttons).toContain('Send anyway')
    expect(await gmail.sentAfterAWhile()).toEqual([])
    await gmail.page.close()
  })

  it('is not needed in the moment of sending, which is written when it starts again though the tab was closed', async () => {
    const gmail = await openCheckIn()
    await gmail.page.panel.says(/Larkspur/)
    await browser.stopBackground()
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    let isOver = false
    const stopping = (async () => {
      while (!isOver) await browser.stopBackground()
    })()
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(1)
    await gmail.page.close()
    isOver = true
    await stopping
    await browser.stopBackground()
    await wakeBackground(browser)
    const sends = await until('the send to be noted', async () => {
      const rows = await keptSends(browser)
      return rows.some(({ sent }) => sent.some(({ to }) => to.includes('dana'))) ? rows : undefined
    })
    expect(sends.flatMap(({ sent }) => sent.map(({ kind }) => kind))).toEqual(['check-in'])
    await until('the note to be gone', async () => ((await unheard()).length === 0 ? true : undefined))
  })

  it('keeps a send without a word of it, and only until it was heard', async () => {
    const gmail = await openCheckIn()
    const kept: string[] = []
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(1)
    await until('the note to be gone', async () => {
      const entries = await unheard()
      kept.push(JSON.stringify(entries))
      return entries.length === 0 ? true : undefined
    })
    expect(kept.join()).not.toMatch(/any news|Kind regards/)
    await gmail.page.close()
  })

  it('finds whom a mail was to that went before anybody could say so', async () => {
    const gmail = await openGmail(browser)
    const before = (await gmail.sent()).length + 1
    // What follows mails is brought with the first one (docs/decisions/0013-drawing-when-needed.md).
    await gmail.compose({ to: ['sam@friends.example'], ...letters.lunch })
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(before)
    let isOver = false
    const stopping = (async () => {
      while (!isOver) await browser.stopBackground()
    })()
    await gmail.compose({ to: [asked], ...letters.lunch })
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(before + 1)
    await gmail.page.close()
    isOver = true
    await stopping
    await wakeBackground(browser)
    const isNoted = async () =>
      (await keptSends(browser)).some(({ sent }) => sent.some(({ to }) => to.includes('lena')))
    // Where the page died without another word, it is given half a minute.
    await until('the send to be noted', async () => ((await isNoted()) ? true : undefined), 50_000)
    await until('the note to be gone', async () => ((await unheard()).length === 0 ? true : undefined))
  })

  it('keeps none of a mail that was taken back', async () => {
    const before = new Set((await keptSends(browser)).map(({ draft }) => draft))
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [owed], subject: 'One more thing', body: 'I forgot the link.' })
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(1)
    await gmail.page.click(selectors.undo)
    await until('the mail to come back', async () =>
      (await gmail.sent()).at(-1)?.state === 'undone' ? true : undefined,
    )
    await until('the note to be gone', async () => ((await unheard()).length === 0 ? true : undefined))
    await gmail.page.close()
    await wakeBackground(browser)
    // Those of earlier tests can't come back any more after half a minute, and are kept elsewhere then.
    expect((await keptSends(browser)).filter(({ draft }) => !before.has(draft))).toEqual([])
  })
}
