import type { Network, SocialControl } from '../../sites/network.ts'

export interface LookingAheadOptions {
  window: Window
  network: Pick<Network, 'controlAt'>
  signal: AbortSignal
  failed(error: unknown): void
  /** The user turns to a control: what it would need to know can be asked for now. */
  turnedTo(control: SocialControl): void
}

/**
 * Notices what the user is about to press, by pointer or by keyboard, so that the answer is in memory when they do.
 * Listens only; the page gets every event.
 */
export function lookAhead({ window, network, signal, failed, turnedTo }: LookingAheadOptions): void {
  const { document } = window
  let last: EventTarget | null = null
  const look = (event: Event) => {
    const path = event.composedPath()
    const pressable = path.find(
      (each) =>
        'matches' in each &&
        each instanceof Element &&
        each.matches('a, button, [role], [contenteditable], textarea, [data-testid], [data-e2e]'),
    )
    if (pressable === undefined || (pressable === last && event.type !== 'focusin')) return
    last = pressable
    try {
      const control = network.controlAt(path, document, new URL(window.location.href))
      if (control !== null) turnedTo(control)
    } catch (error) {
      failed(error)
    }
  }
  const listener = { capture: true, passive: true, signal }
  for (const type of ['pointerover', 'focusin'] as const) window.addEventListener(type, look, listener)
}
