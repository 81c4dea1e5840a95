/**
 * Makes a held press again, once the user said to go on: the user's own, that was held; nothing else is ever pressed. A site
 * brings the ways that its pages understand: `press-with-pointer.ts` is for those that act before the click.
 */
export type Press = (control: Element) => void

/** A click alone. */
export const pressByClick: Press = (control) => clickable(control).click()

/** The Enter key in a field where Enter sends. */
export const pressEnter: Press = (field) => {
  const view = field.ownerDocument.defaultView
  if (view === null) return
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 }
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const init = { ...key, bubbles: true, cancelable: true, composed: true, view }
    // A page that acts on the first says so by cancelling it; a browser then makes no `keypress`.
    const goesOn = field.dispatchEvent(new view.KeyboardEvent(type, init))
    if (!goesOn && type === 'keydown') {
      field.dispatchEvent(new view.KeyboardEvent('keyup', init))
      return
    }
  }
}

/** SVG nodes have no `click()`: the control around them has. */
function clickable(control: Element): HTMLElement {
  if (control instanceof HTMLElement) return control
  const around = control.closest<HTMLElement>('a, button, [role="button"]')
  if (around instanceof HTMLElement) return around
  throw new TypeError('nothing to click')
}
