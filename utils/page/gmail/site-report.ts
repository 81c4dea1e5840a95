import type { Ask } from '../../messaging/client.ts'
import type { Health } from '../../sites/gmail/types.ts'

export interface SiteReportOptions {
  window: Window
  ask: Ask<'site.seen'>
  /** How well the page can be read now. */
  read(): Health
  /** Gmail lacks something that it had: the user hears of it once. */
  unreadable(): void
  signal: AbortSignal
}

/** Gmail builds a page in steps; what is missing then may be missing. */
const settledAfter = 3_000
/** What is still missing after that is. */
const surelyAfter = 3_000

/** A page that is there in full, and has no part of Gmail's that is known here. */
const nothingOfGmail = { page: 'mailbox', found: { page: null }, missing: ['page'] } as const

/** Tells the background how well the page can be read: names of parts and selectors, nothing they hold. */
export function reportSite({ window, ask, read, unreadable, signal }: SiteReportOptions): {
  look(): void
} {
  let waiting = false
  let told = ''
  /** Pages that were told of as read in full, since something was missing: of those there is nothing new to tell. */
  const fine = new Set<string>()
  let doubted = ''

  async function tell(): Promise<void> {
    waiting = false
    if (signal.aborted) return
    const { document } = window
    const health = read()
    const unbuilt = health.page === 'loading'
    if (unbuilt) lookAfter(surelyAfter)
    if (unbuilt && document.readyState !== 'complete') return
    const { page, found, missing } = unbuilt ? nothingOfGmail : health
    const report = JSON.stringify({ page, found, missing })
    if (report === told || fine.has(report)) return
    if (missing.length > 0 && doubted !== report) {
      doubted = report
      lookAfter(surelyAfter)
      return
    }
    const answer = await ask('site.seen', { site: 'gmail', page, found: { ...found }, missing: [...missing] })
    if (!answer.ok) return
    told = report
    if (missing.length > 0) fine.clear()
    else fine.add(report)
    // A slow line looks the same for a while: that stands in the popup, and is not called out.
    if (answer.value.isNews === true && !unbuilt && !signal.aborted) unreadable()
  }

  function lookAfter(milliseconds: number): void {
    if (waiting || signal.aborted) return
    waiting = true
    window.setTimeout(() => void tell(), milliseconds)
  }

  return { look: () => lookAfter(settledAfter) }
}
