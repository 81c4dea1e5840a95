import { sendElement } from '../../sites/gmail/compose.ts'
import type { ComposeSession } from './compose-session.ts'

/** A pause in writing, after which the text is looked at again. */
const restMs = 400

/**
 * Tells when the verdict on a compose should be asked for anew: after a pause in writing, when a field is
 * left, and when the user turns to Send. Attach only to composes with tracked people.
 */
export function attendCompose(
  session: ComposeSession,
  window: Window,
  refresh: () => void,
  signal: AbortSignal,
): void {
  const { root } = session
  const listener = { capture: true, passive: true, signal }
  let typedAt = 0
  let resting = false

  // One timer for a whole burst of typing: a key does nothing but note the time.
  const rest = () => {
    const left = typedAt + restMs - performance.now()
    if (left > 10) {
      window.setTimeout(rest, left)
      return
    }
    resting = false
    if (!signal.aborted) refresh()
  }
  root.addEventListener(
    'input',
    () => {
      typedAt = performance.now()
      if (resting) return
      resting = true
      window.setTimeout(rest, restMs)
    },
    listener,
  )
  root.addEventListener('focusout', refresh, listener)
  const towardSend = (event: Event) => {
    const { target } = event
    if (target instanceof Node && sendElement(root)?.contains(target)) refresh()
  }
  root.addEventListener('pointerover', towardSend, listener)
  root.addEventListener('focusin', towardSend, listener)
}
