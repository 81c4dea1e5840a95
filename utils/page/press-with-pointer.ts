import type { Press } from './replay.ts'

const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/** The whole sequence with real coordinates, for sites that act before the click or find their target by position. */
export const pressWithPointer: Press = (control) => {
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
