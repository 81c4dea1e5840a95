import { h } from '../../social/element.ts'
import type { PracticeMember } from '../network.ts'
import { chatParts } from './chat-form.ts'
import { olderParts } from './older-parts.ts'

const container = h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' })

/** Opens a chat over the page, in the shadow root of the older parts; an open one is unfolded. */
export function openBubble(person: PracticeMember): void {
  if (!container.isConnected) olderParts.append(container)
  const open = [...container.children].find(
    (bubble) => bubble.getAttribute('data-practice') === person.handle,
  )
  if (open !== undefined) {
    open.classList.remove('msg-overlay-conversation-bubble--is-minimized')
    return
  }
  const title = h(
    'h2',
    { class: 'msg-overlay-bubble-header__title' },
    h('a', { class: 'app-aware-link', href: `/in/${person.handle}/` }, person.name),
  )
  const bubble = h('div', {
    class: 'msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive',
    role: 'dialog',
    'aria-label': 'Messaging',
    'data-msg-overlay-conversation-bubble-open': true,
    'data-practice': person.handle,
  })
  const fold = control('Minimize', () =>
    bubble.classList.toggle('msg-overlay-conversation-bubble--is-minimized'),
  )
  const close = control('Close', () => bubble.remove())
  bubble.append(h('header', { class: 'msg-overlay-bubble-header' }, title, fold, close), ...chatParts(person))
  container.append(bubble)
  bubble.querySelector<HTMLElement>('[contenteditable]')?.focus()
}

function control(label: string, act: () => void): HTMLElement {
  const button = h('button', { type: 'button', 'aria-label': label }, label === 'Close' ? '×' : '–')
  button.addEventListener('click', act)
  return button
}
