import { find } from '../selectors.ts'
import {
  bodyElement,
  composeOf,
  discardElement,
  scheduleElement,
  sendAndArchiveElement,
  sendElement,
} from './compose.ts'
import { isOwn } from './foreign.ts'
import { toast } from './thread-selectors.ts'
import type { SendControl } from './types.ts'

/**
 * The control a gesture is on, looked up at the moment of the gesture (`path` is `event.composedPath()`),
 * or null. Choices of the schedule dialog belong to no compose here: see `scheduleChoiceAt`.
 */
export function sendControlAt(path: readonly EventTarget[]): SendControl | null {
  const target = targetOf(path)
  const compose = composeOf(target)
  if (target === null || compose === null || bodyElement(compose)?.contains(target)) return null
  const send = sendElement(compose)
  if (send?.contains(target)) return { compose, element: send, control: 'send' }
  const archive = sendAndArchiveElement(compose)
  if (archive?.contains(target)) return { compose, element: archive, control: 'send-and-archive' }
  const schedule = scheduleElement(compose)
  if (schedule?.contains(target)) return { compose, element: schedule, control: 'schedule-item' }
  return null
}

/** The compose whose Discard a gesture is on, or null. */
export function discardAt(path: readonly EventTarget[]): Element | null {
  const target = targetOf(path)
  const compose = composeOf(target)
  return compose !== null && discardElement(compose)?.contains(target) ? compose : null
}

/** The Undo of a notice that a gesture is on, or null. */
export function undoLinkAt(path: readonly EventTarget[]): Element | null {
  const target = targetOf(path)
  if (target === null) return null
  return find(target.ownerDocument, toast.undo, (link) => isOwn(link) && link.contains(target))
}

/** The innermost element of an event's path. */
export function targetOf(path: readonly EventTarget[]): Element | null {
  for (const target of path) if (isElement(target)) return target
  return null
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1
}
