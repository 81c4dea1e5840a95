import type { Ask } from '../../messaging/client.ts'
import type { Network } from '../../sites/network.ts'

export interface SiteReportOptions {
  window: Window
  network: Pick<Network, 'name' | 'readPage' | 'readHealth'>
  ask: Ask<'site.seen'>
  failed(error: unknown): void
  signal: AbortSignal
}

/** Pages are built in steps; what is missing after the second look is missing. */
const looksAfter = [2_500, 6_000] as const

/** Tells the background how well the pages can be read: names of parts and selectors, nothing they hold. */
export function reportSite({ window, network, ask, failed, signal }: SiteReportOptions): {
  look(): void
} {
  let told = ''
  let turn = 0

  async function read(isLast: boolean): Promise<boolean> {
    const url = new URL(window.location.href)
    const { found, missing } = network.readHealth(window.document, url)
    if (missing.length > 0 && !isLast) return false
    const page = network.readPage(window.document, url)
    const report = { site: network.name, page, found: { ...found }, missing: [...missing] }
    const said = JSON.stringify(report)
    if (said === told) return true
    const answer = await ask('site.seen', report, { timeoutMs: 5_000 })
    if (answer.ok) told = said
    return true
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
