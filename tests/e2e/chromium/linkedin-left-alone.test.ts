import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import { checkIn, connect, deedsOn, firstDeed, openThread, profile, send } from '../linkedin.ts'
import { pause, until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

/** Counts what is put beside the page's body: everything of ours would stand there. */
const watchRoot = `(() => {
  window.added = 0
  new MutationObserver((records) => {
    window.added += records.flatMap(({ addedNodes }) => [...addedNodes]).length
  }).observe(document.documentElement, { childList: true })
})()`

describe('LinkedIn left alone', () => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium()
    const backup = practiceTimelineNow()
    const networks = { linkedInAside: true }
    await restoreBackup(browser, { ...backup, settings: { ...backup.settings, networks } })
    const worker = await browser.chromium.worker()
    await worker.evaluate(`{
      const create = chrome.notifications.create.bind(chrome.notifications)
      self.said = []
      chrome.notifications.create = (id, options) => {
        self.said.push({ id, title: options.title })
        return create(id, options)
      }
    }`)
  })
  afterAll(() => browser.close())

  const said = async () => {
    const worker = await browser.chromium.worker()
    const all = await worker.evaluate<{ id: string; title: string }[]>('self.said')
    return all.filter(({ id }) => id === 'fortnight-aside')
  }

  it('marks the toolbar button at a contact’s profile, lets the user connect, and adds nothing to the page', async () => {
    const page = await browser.open(profile('dana-whitfield'))
    await page.evaluate(watchRoot)
    const worker = await browser.chromium.worker()
    await until('the mark', async () =>
      (await worker.evaluate<boolean>(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((texts) => texts.includes('•'))`,
      ))
        ? true
        : undefined,
    )
    await page.click(connect)
    await page.click('[aria-label="Send without a note"]')
    expect(await firstDeed(page, 'invite')).toMatchObject({ to: 'dana-whitfield' })
    await pause(500)
    expect(await page.evaluate('window.added')).toBe(0)
    expect(await page.panel.text()).toBe('')
    await page.close()
  })

  it('says in a notification that a message comes too early, holds nothing, and adds nothing to the page', async () => {
    const page = await openThread(browser, 'Priya Raman')
    await page.evaluate(watchRoot)
    await page.type(checkIn)
    const [word] = await until('the notification', async () => {
      const all = await said()
      return all.length > 0 ? all : undefined
    })
    expect(word?.title).toMatch(/Larkspur/)
    await page.click(send)
    expect(await firstDeed(page, 'message')).toMatchObject({ to: 'priya-raman', text: checkIn })
    await pause(500)
    expect(await deedsOn(page, 'message')).toHaveLength(1)
    expect(await page.evaluate('window.added')).toBe(0)
    expect(await page.panel.text()).toBe('')
    await page.close()
  })
})
