import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { reminders } from '../scenarios/reminders.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

describe('the reminder of the day in Chromium', () => reminders(openChromium))

describe('the button of the reminder', () => {
  let browser: ChromiumBrowser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())

  it('is there, and says that it can wait', async () => {
    const worker = await browser.chromium.worker()
    await worker.evaluate(`{
      const create = chrome.notifications.create.bind(chrome.notifications)
      self.reminders = []
      chrome.notifications.create = (id, options) => {
        self.reminders.push({ id, title: options.title, buttons: options.buttons })
        return create(id, options)
      }
    }`)
    const policy = { reminderHour: 0, quietFromHour: 0, quietToHour: 0 }
    const timeline = practiceTimelineNow()
    await restoreBackup(browser, { ...timeline, settings: { policy } })
    const made = await until('the reminder', async () => {
      const all = await worker.evaluate<unknown[]>('self.reminders')
      return all.length > 0 ? all : undefined
    })
    expect(made).toEqual([
      {
        id: 'fortnight-today',
        title: expect.stringMatching(/things? can be done today/),
        buttons: [{ title: 'Not today' }],
      },
    ])
  })
})
