import type { Ask } from '../messaging/client.ts'

export interface WhileWantedOptions {
  ask: Ask<'site.wanted'>
  /**
   * Tells the account of the page, and null where the page takes long to name it: then is asked, once where it can be. Absent
   * on sites where the account makes no difference.
   */
  account?(named: (account: string | null) => void, signal: AbortSignal): void
  /** Tells when settings have changed. */
  onSettings(changed: () => void, signal: AbortSignal): void
  /** Told with every answer whether nothing is to be shown in the page. */
  leaveAlone?(isAside: boolean): void
  /** Starts what is switched on and off; it ends with the signal it is given. */
  start(signal: AbortSignal): void
  signal: AbortSignal
}

/**
 * Runs a site's part while the user wants it there. It starts at once, because listeners that come late hear late, and
 * ends when the answer is no; the switch works in pages that are open. Without an answer it runs.
 */
export function whileWanted({
  ask,
  account,
  onSettings,
  leaveAlone,
  start,
  signal,
}: WhileWantedOptions): void {
  let running: AbortController | null = null
  let named: string | null = null
  let isFollowed = false

  function run(wanted: boolean): void {
    if (signal.aborted) return
    if (!wanted) {
      running?.abort()
      running = null
    } else if (running === null) {
      running = new AbortController()
      start(AbortSignal.any([running.signal, signal]))
    }
  }

  async function check(): Promise<void> {
    const asked = named
    const answer = await ask('site.wanted', asked === null ? {} : { account: asked }, { timeoutMs: 10_000 })
    if (!answer.ok || asked !== named) return
    run(answer.value.wanted)
    leaveAlone?.(answer.value.aside === true)
  }

  function follow(): void {
    void check()
    if (isFollowed) return
    isFollowed = true
    onSettings(() => void check(), signal)
  }

  run(true)
  if (account === undefined) follow()
  else
    account((found) => {
      named = found
      follow()
    }, signal)
}
