import { classNames as c } from '../../social/class-name.ts'
import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeProfile } from '../network.ts'
import { button } from './button.ts'
import { addLine, linesTo } from './state.ts'
import { words } from './words.ts'

/** Header, messages and composer: Enter sends in `keydown`, Shift+Enter makes a new line. */
export function chatParts(person: PracticeProfile): HTMLElement[] {
  const grid = h('div', { role: 'grid' })
  const showLines = () =>
    grid.replaceChildren(
      ...linesTo(person).map((line) => h('div', { role: 'row' }, h('div', { dir: 'auto' }, line))),
    )
  const composer = h('div', {
    'aria-label': words.message,
    class: c('composer'),
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-lexical-editor': 'true',
  })
  const send = () => {
    const text = (composer.textContent ?? '').trim()
    if (text === '') return
    composer.replaceChildren(h('p', {}, h('br')))
    note({ what: 'message', to: person.handle, text })
    addLine(person, text)
    showLines()
  }
  composer.append(h('p', {}, h('br')))
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  showLines()
  const header = h(
    'a',
    { 'aria-label': person.name, href: `/${person.handle}`, role: 'link' },
    h('h2', {}, person.name),
  )
  const group = h(
    'div',
    { role: 'group', 'aria-label': 'Thread composer', class: c('actions') },
    composer,
    button('➤', send, { spoken: words.send }),
  )
  return [header, grid, group]
}

const dock = h('div', { class: c('dock') })

/** A chat that pops up over the page. */
export function openChat(person: PracticeProfile): void {
  if (!dock.isConnected) document.body.append(dock)
  const popUp = h(
    'div',
    { role: 'dialog', 'aria-label': `Chat with ${person.name}`, class: c('card') },
    ...chatParts(person),
  )
  popUp.prepend(button('×', () => popUp.remove(), { spoken: 'Close chat' }))
  dock.replaceChildren(popUp)
  popUp.querySelector<HTMLElement>('[contenteditable]')?.focus()
}
