import type { Network, SocialControl } from '../../sites/network.ts'
import { pathOf } from '../../sites/reading/deep.ts'
import { listControls } from '../../sites/reading/list-controls.ts'
import { isSameSighting } from '../../sites/same-sighting.ts'

/**
 * The control to press in place of one that was held. The node may have been made anew, and may by now do
 * something else or belong to somebody else: then it is looked for by what it does to whom. Null where it is gone.
 */
export function refind(network: Network, held: SocialControl, document: Document, url: URL): Element | null {
  const { act, who, element } = held
  const isSame = (control: SocialControl | null): control is SocialControl =>
    control !== null &&
    control.act === act &&
    !control.disabled &&
    control.who !== null &&
    who !== null &&
    isSameSighting(network, control.who, who)
  const now = element.isConnected ? network.controlAt(pathOf(element), document, url) : null
  if (isSame(now)) return now.element
  return listControls(network, document, url).find(isSame)?.element ?? null
}
