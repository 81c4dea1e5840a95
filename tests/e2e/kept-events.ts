import { timelineName } from '../../utils/timeline/schema-version.ts'
import type { TestBrowser } from './browser.ts'

/** An entry as it lies in the database. */
export interface KeptEvent {
  id: string
  type: string
  source: string
  data: Record<string, unknown>
}

/** A message on its way, as it lies in the database. */
export interface KeptSend {
  draft: string
  /** When it was sent, and from when on it can't come back any more. */
  at: string
  finalAt: string
  sendAt?: string
  sent: readonly { to: readonly string[]; kind: string }[]
}

/** Everything on the timeline of this browser, oldest first; nothing where it has no database, as in its first moments. */
export async function keptEvents(browser: TestBrowser): Promise<readonly KeptEvent[]> {
  const rows = await kept<{ event: KeptEvent }>(browser, 'events')
  return rows.map(({ event }) => event)
}

/** The messages on their way in this browser. */
export function keptSends(browser: TestBrowser): Promise<readonly KeptSend[]> {
  return kept(browser, 'sends')
}

async function kept<Row>(browser: TestBrowser, store: string): Promise<readonly Row[]> {
  const page = await browser.ownPage('welcome.html')
  const rows = await page.evaluate<readonly Row[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(timelineName)})
    let isThere = true
    opening.onerror = () => isThere ? reject(opening.error) : resolve([])
    opening.onupgradeneeded = () => {
      isThere = false
      opening.transaction.abort()
    }
    opening.onsuccess = () => {
      const reading = opening.result.transaction('${store}').objectStore('${store}').getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result) }
    }
  })`)
  await page.close()
  return rows
}
