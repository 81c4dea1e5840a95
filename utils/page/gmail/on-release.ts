import { buttonOf, type Gesture, gestureOf } from '../gesture.ts'
import type { HeldSend } from './held-send.ts'

export interface ReleaseOptions {
  window: Window
  heldAt(gesture: Gesture): HeldSend | null
  /** Whether a held press is being made again at this moment. */
  replaying(): boolean
  /** Whether the extension still lives under this page. */
  alive(): boolean
  /** A press on a control that sends, let go on the same control. */
  attempted(held: HeldSend): void
  failed(error: unknown): void
  signal: AbortSignal
}

/**
 * Follows presses that are let through to their end. Gmail's buttons act when the pointer is let go, and the compose
 * may be gone before there is a click: the send would not be noticed. A held press never comes here; start
 * after the guard, which stops it.
 */
export function onRelease(options: ReleaseOptions): void {
  let pressed: Element | null = null

  const sendAt = (event: Event): HeldSend | null => {
    if (options.replaying() || buttonOf(event) !== 0 || !options.alive()) return null
    try {
      return options.heldAt(gestureOf(event, { means: 'pointer', key: null, acts: false }))
    } catch (error) {
      options.failed(error)
      return null
    }
  }
  const listener = { capture: true, passive: true, signal: options.signal }
  options.window.addEventListener(
    'mousedown',
    (event) => {
      pressed = sendAt(event)?.control ?? null
    },
    listener,
  )
  options.window.addEventListener(
    'mouseup',
    (event) => {
      if (pressed === null) return
      const held = sendAt(event)
      if (held?.control === pressed) options.attempted(held)
      pressed = null
    },
    listener,
  )
}
