import { composeOf, composeOfFocus, sendElement } from '../../sites/gmail/compose.ts'
import { sendControlAt, targetOf } from '../../sites/gmail/send.ts'
import type { Gesture } from '../gesture.ts'

/** How a mail is being sent: it is made again the same way, or Send & archive would lose its archiving. */
export type Way = 'send' | 'send-and-archive' | 'schedule'

export interface SendGesture {
  compose: Element
  /** What has to be pressed to do it again; for the keyboard shortcut that is Send. */
  control: Element
  way: Way
}

/** Which sending, if any, a gesture would do. Looked up at the moment of the gesture; nothing is kept. */
export function sendGestureAt(gesture: Gesture, document: Document): SendGesture | null {
  if (gesture.key === null) return gesture.button === 0 ? onControl(gesture) : null
  const { key, ctrl, meta } = gesture.key
  return key === 'Enter' && (ctrl || meta) ? byShortcut(gesture, document) : onControl(gesture)
}

function onControl(gesture: Gesture): SendGesture | null {
  const found = sendControlAt(gesture.path)
  if (found === null) return null
  switch (found.control) {
    case 'send':
    case 'send-and-archive':
      return { compose: found.compose, control: found.element, way: found.control }
    case 'schedule-item':
    case 'schedule-choice':
      return { compose: found.compose, control: found.element, way: 'schedule' }
  }
}

// Ctrl+Enter and ⌘Enter work everywhere in a compose. Without a Send to press again it can't be held.
function byShortcut(gesture: Gesture, document: Document): SendGesture | null {
  const target = targetOf(gesture.path)
  const nowhere = target === null || target === document.body || target === document.documentElement
  const compose = nowhere ? composeOfFocus(document) : composeOf(target)
  const control = compose === null ? null : sendElement(compose)
  return compose === null || control === null ? null : { compose, control, way: 'send' }
}
