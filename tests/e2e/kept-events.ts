import { timelineName } from '../../utils/timeline/schema-version.ts'
import type { TestBrowser } from './browser.ts'

/** An entry as it lies in the database. */
export interface KeptEvent {
  id: string
  type: string
  source: string
  data: Record<string, unknown>
}

/** Everything on the timeline of this browser, oldest first. */
export async function keptEvents(browser: TestBrowser): Promise<readonly KeptEvent[]> {
  const page = await browser.ownPage('options.html')
  const events = await page.evaluate<readonly KeptEvent[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(timelineName)})
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('events').objectStore('events').getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result.map((row) => row.event)) }
    }
  })`)
  await page.close()
  return events
}
