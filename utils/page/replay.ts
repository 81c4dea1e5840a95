/**
 * How a held press is made again once the user said to go on. `pointer` is the whole sequence with real
 * coordinates, for sites that act before the click or find their target by position; `click` is a click alone; `enter` is the
 * Enter key in a field where Enter sends.
 */
export type Recipe = 'pointer' | 'click' | 'enter'

const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/** Makes the press on a control again: the user's own, that was held; nothing else is ever pressed. */
export function press(control: Element, recipe: Recipe): void {
  switch (recipe) {
    case 'pointer':
      pressWithPointer(control)
      return
    case 'click':
      clickable(control).click()
      return
    case 'enter':
      pressEnter(control)
      return
  }
}

/** The recipe to fall back to when a page did not react to the first. */
export function otherRecipe(recipe: Recipe): Recipe {
  switch (recipe) {
    case 'pointer':
      return 'click'
    case 'click':
      return 'pointer'
    case 'enter':
      return 'enter'
  }
}

function pressEnter(field: Element): void {
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

function pressWithPointer(control: Element): void {
  const view = control.ownerDocument.defaultView
  if (view === null) return
  const box = control.getBoundingClientRect()
  const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
  const target = innermost(control, place.clientX, place.clientY)
  for (const type of sequence) {
    const down = type.endsWith('down')
    const shared = {
      ...place,
      screenX: view.screenX + place.clientX,
      screenY: view.screenY + place.clientY,
      bubbles: true,
      cancelable: true,
      composed: true,
      view,
      button: 0,
      buttons: down ? 1 : 0,
      detail: type.startsWith('pointer') ? 0 : 1,
    }
    const pointer = { ...shared, pointerId: 1, pointerType: 'mouse', isPrimary: true }
    target.dispatchEvent(
      type.startsWith('pointer') || type === 'click'
        ? new view.PointerEvent(type, pointer)
        : new view.MouseEvent(type, shared),
    )
  }
}

/** The node under the centre of the control: pages that delegate look at what was hit, not at its ancestor. */
function innermost(control: Element, x: number, y: number): Element {
  const root = control.getRootNode()
  const scope = root instanceof ShadowRoot ? root : control.ownerDocument
  const hit = scope.elementFromPoint(x, y)
  if (hit !== null && control.contains(hit)) return hit
  let inner = control
  for (let child = inner.firstElementChild; child !== null; child = inner.firstElementChild) inner = child
  return inner
}

/** SVG nodes have no `click()`: the control around them has. */
function clickable(control: Element): HTMLElement {
  if (control instanceof HTMLElement) return control
  const around = control.closest<HTMLElement>('a, button, [role="button"]')
  if (around instanceof HTMLElement) return around
  throw new TypeError('nothing to click')
}
