import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WordKey } from '../../../utils/platform/words.ts'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const waiting = 'dana.whitfield@larkspur.example'

const file = new URL('../../../public/_locales/es/messages.json', import.meta.url)
const spanish: Record<WordKey, { message: string }> = JSON.parse(readFileSync(file, 'utf8'))
const inSpanish = (key: WordKey, ...filled: readonly string[]) =>
  spanish[key].message.replace(/\$(\d)/g, (_whole, place: string) => filled[Number(place) - 1] ?? '')

/** The browser is English; Fortnight is told to speak Spanish, and does so wherever it says something. */
describe('Spanish, chosen in the options of an English browser', () => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium()
    const worker = await browser.chromium.worker()
    await worker.evaluate(`{
      const create = chrome.notifications.create.bind(chrome.notifications)
      self.reminders = []
      chrome.notifications.create = (id, options) => {
        self.reminders.push({ title: options.title, buttons: options.buttons })
        return create(id, options)
      }
    }`)
  })
  afterAll(() => browser.close())

  it('is what the options speak at once', async () => {
    const page = await browser.ownPage('options.html')
    const heading = () => page.evaluate<string>("document.querySelector('h1')?.textContent ?? ''")
    await until('the options in English', async () => (await heading()) === 'Options' || undefined)
    await page.focus('[name="interface-language"]')
    await page.type('español')
    await until(
      'the options in Spanish',
      async () => (await heading()) === inSpanish('optionsTitle') || undefined,
    )
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('es')
    const notice = () => page.evaluate<string>("document.querySelector('.notice')?.textContent ?? ''")
    await until(
      'the word that it is saved',
      async () => (await notice()) === inSpanish('optionsSaved') || undefined,
    )
    await page.close()
  })

  it('is what the reminder speaks, and its button', async () => {
    // Whatever the hour of this machine is: no quiet hours, and the reminder from midnight on.
    const policy = { reminderHour: 0, quietFromHour: 0, quietToHour: 0 }
    await restoreBackup(browser, {
      ...practiceTimelineNow(),
      settings: { policy },
    })
    const worker = await browser.chromium.worker()
    const made = await until('the reminder', async () => {
      const all = await worker.evaluate<unknown[]>('self.reminders')
      return all.length > 0 ? all : undefined
    })
    expect(made).toEqual([
      {
        title: expect.stringMatching(/^Hoy puedes hacer /),
        buttons: [{ title: inSpanish('actNotToday') }],
      },
    ])
  })

  it('is what the list of applications speaks', async () => {
    const page = await browser.ownPage('popup.html')
    const text = await until('the list', async () => {
      const words = await page.evaluate<string>('document.body.innerText')
      return words.includes('Larkspur Robotics') ? words : undefined
    })
    expect(text).toContain(inSpanish('addApplication'))
    expect(text).toContain(inSpanish('windowOpen'))
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('es')
    await page.close()
  })

  it('is what the note and the pause on Gmail speak, whose own words stay as they are', async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/^Día \d+ de \d+ con Larkspur Robotics$/m)
    await gmail.page.click(selectors.send)
    const { name, buttons } = await gmail.page.panel.dialog()
    expect(name).toBe(inSpanish('pauseTooEarlyTitle', 'Larkspur Robotics'))
    expect(buttons).toContain(inSpanish('wayKeepDraft'))
    expect(buttons).toContain(inSpanish('waySendAnyway'))
    await gmail.page.panel.button(inSpanish('waySendAnyway')).press()
    await gmail.waitForSent(1)
  })
})
