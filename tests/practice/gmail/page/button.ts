/**
 * A button as Gmail's library makes them (a `div` with a role). The press begins at mousedown, which
 * keeps the focus where it was; click decides, also a click that assistive technology or a program makes.
 * Enter acts on keydown, Space on keyup, whoever saw the keydown.
 */
export function pressable(button: HTMLElement, act: (event: Event) => void): void {
  if (button instanceof HTMLButtonElement) {
    // A real button makes its click out of the keys by itself.
    button.addEventListener('click', act)
    return
  }
  button.addEventListener('mousedown', (event) => {
    event.preventDefault()
    button.classList.add('T-I-JW')
  })
  button.addEventListener('mouseup', () => button.classList.remove('T-I-JW'))
  button.addEventListener('click', (event) => act(event))
  button.addEventListener('keydown', (event) => {
    if (isEnter(event) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      act(event)
    }
    if (event.key === ' ') event.preventDefault()
  })
  button.addEventListener('keyup', (event) => {
    if (event.key === ' ') act(event)
  })
}

/**
 * An item of a menu, whose events are delegated: it acts when the mouse goes up over its place on the
 * screen, or on Enter. A click alone, without a place, does nothing.
 */
export function menuItem(item: HTMLElement, act: (event: Event) => void): void {
  let pressed = false
  item.addEventListener('mousedown', (event) => {
    event.preventDefault()
    pressed = true
  })
  item.addEventListener('mouseup', (event) => {
    const under = document.elementFromPoint(event.clientX, event.clientY)
    if (pressed && under !== null && item.contains(under)) act(event)
    pressed = false
  })
  item.addEventListener('keydown', (event) => {
    if (!isEnter(event)) return
    event.preventDefault()
    act(event)
  })
}

export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.keyCode === 13
}
