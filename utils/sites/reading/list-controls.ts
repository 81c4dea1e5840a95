import type { Network, PersonSighting, SocialControl } from '../network.ts'
import { deepAll, pathOf } from './deep.ts'
import { isShown } from './shown.ts'

/** Whatever may be a control on any network; `controlAt` says whether it is one. */
const candidates =
  'a[href], button, [role="button"], [role="menuitem"], [contenteditable], textarea, svg[id="connect-small"], [data-testid], [data-e2e]'

/**
 * Every control that can be seen on the page, each once, shadow roots included. For `inspect`, for finding a control
 * again and for bug reports; a press is read with `controlAt` alone.
 */
export function listControls(network: Network, document: Document, url: URL): SocialControl[] {
  const found = new Map<Element, SocialControl>()
  for (const candidate of deepAll(document, candidates)) {
    const control = network.controlAt(pathOf(candidate), document, url)
    if (control === null || found.has(control.element)) continue
    if (isShown(control.element)) found.set(control.element, control)
  }
  return [...found.values()]
}

/**
 * The control to press in place of one that was held: itself while it is on the page and still does the same, else the
 * one that does the same to the same person (pages make their nodes anew). Null when there is none: then the user is told to press again.
 */
export function findAgain(
  network: Network,
  held: Pick<SocialControl, 'act' | 'who' | 'element'>,
  document: Document,
  url: URL,
): Element | null {
  const now = held.element.isConnected ? network.controlAt(pathOf(held.element), document, url) : null
  if (now !== null && now.act === held.act && isSamePerson(now.who, held.who)) return now.element
  const same = listControls(network, document, url).filter(
    (control) => control.act === held.act && !control.disabled && isSamePerson(control.who, held.who),
  )
  return same[0]?.element ?? null
}

/** Whether two sightings are of one person: by handle or own id; by name where neither has more. */
export function isSamePerson(one: PersonSighting | null, other: PersonSighting | null): boolean {
  if (one === null || other === null) return one === other
  if (one.opaqueId !== undefined && other.opaqueId !== undefined) return one.opaqueId === other.opaqueId
  if (one.handle !== undefined && other.handle !== undefined) return one.handle === other.handle
  return one.name !== undefined && one.name.toLowerCase() === other.name?.toLowerCase()
}
