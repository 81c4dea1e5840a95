import { composeOf, composeOfFocus, sendElement } from '../../sites/gmail/compose.ts'
import { sendControlAt, targetOf } from '../../sites/gmail/send.ts'
import type { SendControl } from '../../sites/gmail/types.ts'
import type { Gesture } from '../gesture.ts'

/** Which sending, if any, a gesture would do. Looked up at the moment of the gesture; nothing is kept. */
export function sendGestureAt(gesture: Gesture, document: Document): SendControl | null {
  if (gesture.key === null) return gesture.button === 0 ? sendControlAt(gesture.path) : null
  const { key, ctrl, meta } = gesture.key
  return key === 'Enter' && (ctrl || meta) ? byShortcut(gesture, document) : sendControlAt(gesture.path)
}

// Ctrl+Enter and ⌘Enter work everywhere in a compose. Without a Send to press again it can't be held.
function byShortcut(gesture: Gesture, document: Document): SendControl | null {
  const target = targetOf(gesture.path)
  const nowhere = target === null || target === document.body || target === document.documentElement
  const compose = nowhere ? composeOfFocus(document) : composeOf(target)
  const control = compose === null ? null : sendElement(compose)
  return compose === null || control === null ? null : { compose, control, way: 'send' }
}
