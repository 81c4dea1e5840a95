import { note, type PracticeDeed } from '../../social/record.ts'

type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** How an action and its undoing look: the same button says the one and then the other. */
export interface TwoStates {
  to: string
  does: PracticeDeed['what']
  undoes: PracticeDeed['what'] | null
  before: Attributes & { label: string }
  after: Attributes & { label: string }
}

const done = new Set<string>()

/**
 * A button of a network: `made` is its element in the network's own markup, with the place for its label. What it did is
 * kept, so that a node made anew shows it, and a second press takes back what the first one did.
 */
export function acts(made: HTMLElement, label: HTMLElement, states: TwoStates): HTMLElement {
  const { to, does, undoes, before, after } = states
  const key = `${does} ${to}`
  const show = () => {
    const { label: words, ...attributes } = done.has(key) && undoes !== null ? after : before
    label.textContent = words
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) made.removeAttribute(name)
      else made.setAttribute(name, value === true ? '' : value)
    }
    made.dataset.practice = done.has(key) && undoes !== null ? `${does} done` : does
    made.dataset.to = to
  }
  const act = () => {
    if (done.has(key) && undoes !== null) {
      done.delete(key)
      note({ what: undoes, to })
    } else {
      done.add(key)
      note({ what: does, to })
    }
    show()
  }
  onPress(made, act)
  show()
  return made
}

/** What is no button by itself is made one by the page: keys too, and already when they go down. */
export function onPress(made: HTMLElement, act: () => void): void {
  made.addEventListener('click', act)
  if (made.localName === 'button' || made.localName === 'a') return
  made.setAttribute('role', 'button')
  made.tabIndex = 0
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') act()
  })
}

/** A field in which Enter sends, and the button that does the same. */
export function sends(field: HTMLElement, button: HTMLElement | null, to: string): void {
  const send = () => {
    const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')
    if (text.trim() === '') return
    note({ what: 'message', to, text })
    if (field instanceof HTMLTextAreaElement) field.value = ''
    else field.replaceChildren()
  }
  field.dataset.practice = 'field'
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    send()
  })
  if (button === null) return
  button.dataset.practice = 'send'
  onPress(button, send)
}
