import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { keptEvents, keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const owed = 'tomas.ferreira@harbourpine.example'
const open = 'ingrid.solheim@quillmark.example'

/** Firefox's driver can't press anything in a tab behind another. */
describe('two tabs that send in the same moment', () => {
  let browser: ChromiumBrowser
  beforeAll(async () => {
    browser = await openChromium()
    const now = Temporal.Now
    await restoreBackup(browser, practiceTimeline(now.instant().toString(), now.timeZoneId()))
  })
  afterAll(() => browser.close())

  it('both go, and each is written once', async () => {
    const before = (await keptEvents(browser)).filter(({ type }) => type === 'messageSent').length
    const tabs: Gmail[] = []
    for (const letter of [
      { to: [owed], ...letters.thankYou },
      { to: [open], ...letters.checkIn },
    ]) {
      const gmail = await openGmail(browser)
      await gmail.compose(letter)
      tabs.push(gmail)
    }
    await Promise.all(tabs.map((gmail) => gmail.page.click(selectors.send)))
    await Promise.all(tabs.map((gmail) => gmail.waitForSent(1)))
    const to = await until('both to be noted', async () => {
      const sends = (await keptSends(browser)).flatMap(({ sent }) => sent)
      const events = (await keptEvents(browser)).filter(({ type }) => type === 'messageSent')
      const all = [...sends.map((part) => part.to), ...events.slice(before).map(({ data }) => data.to)]
      return all.length >= 2 ? all : undefined
    })
    expect(to.flat().sort()).toEqual(['ingrid', 'tomas'])
    for (const gmail of tabs) await gmail.page.close()
  })
})
