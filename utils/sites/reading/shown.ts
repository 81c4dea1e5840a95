import { pathOf } from './deep.ts'

/**
 * Whether a person can see an element, as far as styles tell: sites keep hidden copies (sticky headers, the next
 * state, the other half of a desktop and mobile pair). Only for reading; a control that was pressed was seen.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (const each of pathOf(element)) {
    if (each.hasAttribute('hidden') || each.hasAttribute('inert')) return false
    if (each.getAttribute('aria-hidden') === 'true' && each.namespaceURI !== svg && hides(each)) return false
    const style = view === null ? null : view.getComputedStyle(each)
    if ((style?.display ?? inlineStyle(each, 'display')) === 'none') return false
  }
  const visibility = view?.getComputedStyle(element).visibility ?? inlineStyle(element, 'visibility')
  return visibility !== 'hidden' && visibility !== 'collapse'
}

/** Whether a control is switched off. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true'
}

const svg = 'http://www.w3.org/2000/svg'

/** While a page's own dialog is open everything behind it is aria-hidden and still there to be read. */
function hides(element: Element): boolean {
  return element.querySelector('main, [role="main"]') === null && !element.matches('main, [role="main"]')
}

function inlineStyle(element: Element, property: string): string {
  const match = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z]+)`, 'i').exec(
    element.getAttribute('style') ?? '',
  )
  return match?.[1]?.toLowerCase() ?? ''
}
