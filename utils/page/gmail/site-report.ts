import type { Ask } from '../../messaging/client.ts'
import { readHealth } from '../../sites/gmail/health.ts'
import type { Health } from '../../sites/gmail/types.ts'

/** Gmail builds a page in steps; what is missing then is missing. */
const settledAfter = 3_000

/** Tells the background how well the page can be read: names of parts and selectors, nothing they hold. */
export function reportSite(window: Window, ask: Ask, signal: AbortSignal): { look(): void } {
  let waiting = false
  let told = ''

  async function read(): Promise<void> {
    waiting = false
    if (signal.aborted) return
    const health: Health = readHealth(window.document, window.location.href)
    if (health.page === 'loading') return
    const report = JSON.stringify(health)
    if (report === told) return
    const { page, found, missing } = health
    const answer = await ask('site.seen', { site: 'gmail', page, found: { ...found }, missing: [...missing] })
    if (answer.ok) told = report
  }

  return {
    look() {
      if (waiting || signal.aborted) return
      waiting = true
      window.setTimeout(() => void read(), settledAfter)
    },
  }
}
