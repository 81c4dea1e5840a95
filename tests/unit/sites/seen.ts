import type { Network, SocialControl } from '../../../utils/sites/network.ts'
import { pathOf } from '../../../utils/sites/reading/deep.ts'
import { listControls } from '../../../utils/sites/reading/list-controls.ts'

/** What a reader sees, as short lines: `connect rosalind-achterberg`. Rails of strangers are left out. */
export function seen(network: Network, document: Document, url: string): string[] {
  return listControls(network, document, new URL(url))
    .filter((control) => !control.aside)
    .map(shortly)
}

/** What a press on the first element that matches would do; null when it is nothing to Fortnight. */
export function pressOn(network: Network, document: Document, url: string, selector: string): string | null {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`The page has no ${selector}`)
  const control = network.controlAt(pathOf(element), document, new URL(url))
  return control === null ? null : shortly(control)
}

function shortly({ act, who }: SocialControl): string {
  return `${act} ${who?.handle ?? who?.opaqueId ?? who?.name ?? '?'}`
}
