import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { openGmail, selectors } from '../gmail.ts'
import { keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const owed = 'tomas.ferreira@harbourpine.example'
const waiting = 'dana.whitfield@larkspur.example'

describe('a send that nobody hears of when it happens', () => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium()
    const { instant, timeZoneId } = Temporal.Now
    await restoreBackup(browser, practiceTimeline(instant().toString(), timeZoneId()))
  })
  afterAll(() => browser.close())

  /** Whoever asks anything starts the worker. */
  const wake = async () => {
    const page = await browser.ownPage('welcome.html')
    await page.evaluate(`chrome.runtime.sendMessage({ ask: 'site.wanted', request: {} })`)
    await page.close()
  }
  const unheard = async () => {
    const page = await browser.ownPage('welcome.html')
    const entries = await page.evaluate<object[]>(`chrome.storage.local.get(null).then((all) =>
      Object.entries(all).filter(([name]) => name.startsWith('unheard:')).map(([, entry]) => entry))`)
    await page.close()
    return entries
  }

  it('is written when the worker starts again: the tab was closed at once and the worker was stopped', async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    let isOver = false
    const stopping = (async () => {
      while (!isOver) await browser.chromium.stopWorker()
    })()
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(1)
    await gmail.page.close()
    isOver = true
    await stopping
    await browser.chromium.stopWorker()
    await wake()
    const sends = await until('the send to be noted', async () => {
      const rows = await keptSends(browser)
      return rows.some(({ sent }) => sent.some(({ to }) => to.includes('dana'))) ? rows : undefined
    })
    expect(sends.flatMap(({ sent }) => sent.map(({ kind }) => kind))).toEqual(['check-in'])
    await until('the note to be gone', async () => ((await unheard()).length === 0 ? true : undefined))
  })

  it('is kept without a word of it, and only until it was heard', async () => {
    const gmail = await openGmail(browser)
    const kept: string[] = []
    await gmail.compose({ to: [waiting], ...letters.checkIn })
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

  it('is none when it was taken back', async () => {
    const before = (await keptSends(browser)).length
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
    await wake()
    expect(await keptSends(browser)).toHaveLength(before)
  })
})
