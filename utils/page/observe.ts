export interface ObserveOptions {
  window: Window & typeof globalThis
  signal: AbortSignal
  /** When the first look is, in milliseconds; with those at the first changes unless told otherwise. */
  firstAfter?: number
  /** Changes under these nodes are not looked at. */
  ignore?(target: Node): boolean
  /**
   * Something was added or removed (`mutated`), or it is time to look again (`swept`); called at most about
   * ten times a second.
   */
  changed(because: 'mutated' | 'swept'): void
}

/** Changes come in hundreds: they are looked at together. */
const batchMs = 100
/** What no mutation tells, such as an attribute, is seen at the latest then. */
const slowSweepMs = 2_000

/**
 * The one observer of a page. It notices that nodes came or went and then lets the site look once;
 * the records themselves are not walked.
 */
export function observe({
  window,
  signal,
  firstAfter = batchMs,
  ignore = () => false,
  changed,
}: ObserveOptions): void {
  const { document } = window
  let waiting = false
  let mutated = true

  const soon = () => lookAfter(batchMs)
  const lookAfter = (milliseconds: number) => {
    if (waiting || signal.aborted) return
    waiting = true
    window.setTimeout(() => {
      waiting = false
      const because = mutated ? 'mutated' : 'swept'
      mutated = false
      if (!signal.aborted) changed(because)
    }, milliseconds)
  }
  const observer = new window.MutationObserver((records) => {
    if (mutated || !records.some((record) => !ignore(record.target))) return
    mutated = true
    soon()
  })
  observer.observe(document, { childList: true, subtree: true })
  const timer = window.setInterval(() => {
    if (document.visibilityState === 'visible') soon()
  }, slowSweepMs)
  // Left fields become chips, pages come back from the cache, tabs are shown again.
  for (const type of ['focusout', 'pageshow', 'visibilitychange'] as const) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal })
  }
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.clearInterval(timer)
  })
  lookAfter(firstAfter)
}
