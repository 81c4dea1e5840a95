import type { Network, SocialControl } from '../network.ts'
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
