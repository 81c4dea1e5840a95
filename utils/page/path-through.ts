import { pathOf } from '../sites/reading/deep.ts'

/**
 * The path of an event, into closed shadow roots too: those end it at their host, and browsers open them to extensions
 * alone. The innermost element is then the one under the pointer, or the one that has the focus.
 */
export function pathThrough(event: Event): readonly EventTarget[] {
  const path = event.composedPath()
  const [target] = path
  if (!(target instanceof Element) || isOurs(target)) return path
  const inside = innermost(target, event)
  return inside === target ? path : [...pathOf(inside), ...path.filter((each) => !(each instanceof Element))]
}

function innermost(host: Element, event: Event): Element {
  const root = host.shadowRoot === null ? closedRootOf(host) : null
  const found = root === null ? null : foundIn(root, event)
  return found === null ? host : innermost(found, event)
}

function foundIn(root: ShadowRoot, event: Event): Element | null {
  const pointed = event instanceof MouseEvent && event.detail > 0
  return pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
}

/** What is ours stands beside the page's body; what is pressed in there is not the page's. */
function isOurs(element: Element): boolean {
  return element.parentElement === element.ownerDocument.documentElement
}

/** Firefox gives elements a property for it, Chromium has a function. */
function closedRootOf(host: Element): ShadowRoot | null {
  const own: unknown = Reflect.get(host, 'openOrClosedShadowRoot')
  if (own instanceof ShadowRoot) return own
  const dom: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'dom')
  if (typeof dom !== 'object' || dom === null) return null
  const open: unknown = Reflect.get(dom, 'openOrClosedShadowRoot')
  const root: unknown = typeof open === 'function' ? Reflect.apply(open, dom, [host]) : null
  return root instanceof ShadowRoot ? root : null
}
