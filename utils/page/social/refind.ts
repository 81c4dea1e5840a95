import type { Network, SocialControl } from '../../sites/network.ts'
import { pathOf } from '../../sites/reading/deep.ts'
import { findAgain } from '../../sites/reading/list-controls.ts'
import { isSameSighting } from './sighting.ts'

/**
 * The control to press in place of one that was held. The node may have been made anew, and may by now do
 * something else or belong to somebody else: then it is looked for by what it does to whom. Null where it is gone.
 */
export function refind(network: Network, held: SocialControl, document: Document, url: URL): Element | null {
  if (held.element.isConnected) {
    const now = network.controlAt(pathOf(held.element), document, url)
    const same =
      now !== null && now.act === held.act && now.who !== null && held.who !== null && !now.disabled
    if (same && now.who !== null && held.who !== null && isSameSighting(network, now.who, held.who))
      return now.element
  }
  const found = findAgain(network, { ...held, element: nowhere(document) }, document, url)
  return found
}

function nowhere(document: Document): Element {
  return document.createElement('span')
}
