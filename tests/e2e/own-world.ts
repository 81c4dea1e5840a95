import type { TestBrowser } from './browser.ts'
import { until } from './panel.ts'

/** Runs an expression in a page of the extension's own, and gives back what comes of it. */
export async function inOwnWorld<Value>(browser: TestBrowser, expression: string): Promise<Value> {
  const page = await browser.ownPage('welcome.html')
  const value = await page.evaluate<Value>(expression)
  await page.close()
  return value
}

/** Whoever asks anything starts the background. */
export const wakeBackground = (browser: TestBrowser) =>
  inOwnWorld(browser, `chrome.runtime.sendMessage({ ask: 'site.wanted', request: {} })`)

/** Waits until the background has made a copy of the timeline, in a database and in a file. */
export function waitForCopy(browser: TestBrowser): Promise<true> {
  return until('the copy', async () => {
    const isThere = await inOwnWorld<boolean>(
      browser,
      `chrome.alarms.create('look', { when: Date.now() })
        .then(() => navigator.storage.getDirectory())
        .then((folder) => folder.getFileHandle('newest-copy.json.gz'))
        .then((handle) => handle.getFile())
        .then((file) => file.size > 0, () => false)`,
    )
    return isThere || undefined
  })
}

/** Waits until an entry of this id is noted in a file beside the copy. */
export function waitForNote(browser: TestBrowser, id: string): Promise<true> {
  return until('the note', async () => {
    const notes = await inOwnWorld<string>(
      browser,
      `(async () => {
        const texts = []
        const folder = await navigator.storage.getDirectory()
        for await (const [name, handle] of folder.entries())
          if (name.startsWith('since-copy-')) texts.push(await (await handle.getFile()).text())
        return texts.join()
      })()`,
    )
    return notes.includes(JSON.stringify(id)) || undefined
  })
}

/** Has the background add an application of this id, and gives back its answer. */
export function appendApplication(browser: TestBrowser, id: string): Promise<AppendAnswer> {
  return appendEvent(browser, id, { type: 'applicationAdded', data: { company: 'Meadowgate Optics' } })
}

/** Has the background take back that an application was added. */
export function takeBackApplication(browser: TestBrowser, id: string): Promise<AppendAnswer> {
  return appendEvent(browser, id, { id: `${id}-void`, type: 'voided', data: { event: id } })
}

interface AppendAnswer {
  ok: boolean
  refused?: string
  detail?: string
}

function appendEvent(browser: TestBrowser, application: string, said: object): Promise<AppendAnswer> {
  const at = Temporal.Now.instant().toString()
  const event = { id: application, at, zone: 'Europe/Berlin', application, source: 'hand', ...said }
  return inOwnWorld(
    browser,
    `chrome.runtime.sendMessage(${JSON.stringify({ ask: 'timeline.append', request: { events: [event] } })})`,
  )
}
