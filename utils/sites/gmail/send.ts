import { isElement } from '../is-element.ts'
import { find } from '../selectors.ts'
import {
  bodyElement,
  composeOf,
  composeOfOpenMenu,
  discardElement,
  moreSendElement,
  scheduleElement,
  sendAndArchiveElement,
  sendElement,
} from './compose.ts'
import { compose as selectors } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { toast } from './thread-selectors.ts'
import type { SendControl, Way } from './types.ts'

/**
 * The control a gesture is on, looked up at the moment of the gesture (`path` is `event.composedPath()`),
 * or null; `schedule` is the menu item and the arrow that leads to it. Choices of the schedule dialog belong to no
 * compose here: see `scheduleChoiceAt`.
 */
export function sendControlAt(path: readonly EventTarget[]): SendControl | null {
  const target = targetOf(path)
  const compose = composeOf(target)
  if (target === null || compose === null) return target && scheduleItemOutside(target)
  if (bodyElement(compose)?.contains(target)) return null
  const controls: readonly [Way, (root: Element) => Element | null][] = [
    ['send', sendElement],
    ['send-and-archive', sendAndArchiveElement],
    ['schedule', scheduleElement],
    ['schedule', moreSendElement],
  ]
  for (const [way, find] of controls) {
    const control = find(compose)
    if (control?.contains(target)) return { compose, control, way }
  }
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

function scheduleItemOutside(target: Element): SendControl | null {
  const control = selectors.schedule
    .map(({ selector }) => outermost(target, selector))
    .find((item) => item !== null)
  const compose = control ? composeOfOpenMenu(target.ownerDocument) : null
  return control && compose ? { compose, control, way: 'schedule' } : null
}

/** The first in the page of those around it: that is looked for from what was pressed, for the page is large. */
function outermost(target: Element, selector: string): Element | null {
  let found: Element | null = null
  for (let at = target.closest(selector); at !== null; at = at.parentElement?.closest(selector) ?? null)
    if (isOwn(at)) found = at
  return found
}

/** The innermost element of an event's path. */
export function targetOf(path: readonly EventTarget[]): Element | null {
  for (const target of path) if (isElement(target)) return target
  return null
}
