import type { Ask } from '../../messaging/client.ts'
import type { Network } from '../../sites/network.ts'

export interface SiteReportOptions {
  window: Window
  network: Pick<Network, 'name' | 'readPage' | 'readHealth'>
  ask: Ask<'site.seen'>
  failed(error: unknown): void
  signal: AbortSignal
}

/**
 * Pages are built in steps: what is missing after the last look is missing. What is there is told at the first, so that a
 * short visit counts as well.
 */
const looksAfter = [500, 2_500, 6_000] as const

/** Tells the background how well the pages can be read: names of parts and selectors, nothing they hold. */
export function reportSite({ window, network, ask, failed, signal }: SiteReportOptions): {
  look(): void
} {
  let told = ''
  let turn = 0

  async function read(isLast: boolean): Promise<boolean> {
    const url = new URL(window.location.href)
    const health = network.readHealth(window.document, url)
    const isWhole = isLast || health.missing.length === 0
    const found = Object.entries(health.found).filter(([, hit]) => isWhole || hit !== null)
    const report = {
      site: network.name,
      page: network.readPage(window.document, url),
      found: Object.fromEntries(found),
      missing: isWhole ? [...health.missing] : [],
    }
    const said = JSON.stringify(report)
    if (said !== told) {
      const answer = await ask('site.seen', report, { timeoutMs: 5_000 })
      if (answer.ok) told = said
    }
    return isWhole
  }

  function lookLater(mine: number, at: number): void {
    const wait = looksAfter[at]
    if (wait === undefined) return
    window.setTimeout(() => {
      if (mine !== turn || signal.aborted) return
      read(at === looksAfter.length - 1).then((done) => {
        if (!done) lookLater(mine, at + 1)
      }, failed)
    }, wait)
  }

  return {
    look() {
      turn++
      lookLater(turn, 0)
    },
  }
}
