import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { newHome } from '../../practice/chromium.ts'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import { openGmail, selectors } from '../gmail.ts'
import { keptEvents, keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { ownPage } from '../own-page.ts'
import { appendApplication, waitForCopy, wakeBackground } from '../own-world.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const waiting = 'dana.whitfield@larkspur.example'
const backup = practiceTimelineNow()

describe('when the storage fails', () => {
  let browser: ChromiumBrowser
  afterEach(() => browser.close())

  const append = (id: string) => appendApplication(browser, id)
  const sendAnyway = async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    if (await gmail.page.panel.button('Send anyway').exists()) {
      await gmail.page.panel.button('Send anyway').press()
    }
    await gmail.waitForSent(1)
    return gmail
  }
  it('a full disk keeps no mail from going, loses nothing, and is caught up with when there is room', async () => {
    browser = await openChromium({ without: ['unlimitedStorage'] })
    const own = browser.pageOf(await browser.ownPage('welcome.html'))
    const session = await own.context().newCDPSession(own)
    const origin = `chrome-extension://${browser.chromium.id}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 })
    await restoreBackup(browser, backup)
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()

    await own.evaluate(fillDisk)
    expect(await append('too-much')).toMatchObject({ ok: false, refused: 'storage' })
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(1)
    expect(await keptSends(browser)).toEqual([])

    await own.evaluate(
      `new Promise((resolve) => { indexedDB.deleteDatabase('filler').onsuccess = () => resolve() })`,
    )
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await browser.chromium.stopWorker()
    await wakeBackground(browser)
    const sends = await until('the send to be noted', async () => {
      const rows = await keptSends(browser)
      return rows.length > 0 ? rows : undefined
    })
    expect(sends.flatMap(({ sent }) => sent.map(({ kind }) => kind))).toEqual(['check-in'])
    expect(await append('fits-now')).toMatchObject({ ok: true })
    const ids = (await keptEvents(browser)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...backup.events.map(({ id }) => id), 'fits-now']))
    expect(ids).not.toContain('too-much')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a spoilt database keeps no mail from going, and the timeline comes back from the copy in a file', async () => {
    const home = newHome()
    try {
      browser = await openChromium({ home })
      await restoreBackup(browser, backup)
      await waitForCopy(browser)
      const { id } = browser.chromium
      await browser.close()
      const folder = join(
        home,
        'profile',
        'Default',
        'IndexedDB',
        `chrome-extension_${id}_0.indexeddb.leveldb`,
      )
      for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'spoilt')

      browser = await openChromium({ home })
      const gmail = await sendAnyway()
      expect(await gmail.sent()).toHaveLength(1)
      const popup = ownPage(await browser.ownPage('popup.html'))
      await popup.press('Put it back')
      await popup.says(/Larkspur Robotics/)
      const ids = (await keptEvents(browser)).map(({ id: each }) => each)
      expect(backup.events.filter(({ id: each }) => !ids.includes(each))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})

/** Fills what the browser allows, first with large pieces, then with ever smaller ones. */
const fillDisk = `(async () => {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('filler', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
  })
  const fits = (size) => new Promise((resolve) => {
    const transaction = database.transaction('pieces', 'readwrite')
    transaction.oncomplete = () => resolve(true)
    transaction.onabort = () => resolve(false)
    const piece = crypto.getRandomValues(new Uint8Array(Math.min(size, 60_000)))
    const pieces = Array.from({ length: Math.ceil(size / piece.length) }, () => piece)
    transaction.objectStore('pieces').add(pieces.map((each) => each.slice()))
  })
  for (let size = 4_000_000; size >= 10; size = Math.floor(size / 4)) while (await fits(size));
  database.close()
})()`
