import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeChat } from '../network.ts'
import { addLine, linesWith, sendMode, setSendMode } from './state.ts'

const sendingTakes = 150

/** Messages and the form under them, the same in a thread and in a bubble. */
export function chatParts(person: PracticeChat): HTMLElement[] {
  const list = h('ul', { class: 'msg-s-message-list-content' })
  const showLines = () =>
    list.replaceChildren(...linesWith(person).map((_, index) => lineView(person, index)))
  showLines()
  return [h('div', { class: 'msg-s-message-list' }, list), formFor(person, showLines)]
}

function lineView(person: PracticeChat, index: number): HTMLElement {
  const line = linesWith(person)[index]
  const other = line?.mine ? '' : ' msg-s-event-listitem--other'
  return h(
    'li',
    { class: 'msg-s-message-list__event' },
    h(
      'div',
      {
        class: `msg-s-event-listitem${other}`,
        'data-event-urn': `urn:li:msg_message:${person.handle}-${index}`,
      },
      line?.mine ? null : h('span', { class: 'msg-s-message-group__name' }, line?.from ?? person.name),
      h('p', { class: 'msg-s-event-listitem__body' }, line?.text ?? ''),
    ),
  )
}

function formFor(person: PracticeChat, sent: () => void): HTMLElement {
  const composer = h('div', {
    class: 'msg-form__contenteditable t-14 notranslate',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  })
  const footer = h('footer', { class: 'msg-form__footer' })
  const form = h(
    'form',
    { class: 'msg-form' },
    isInMail() ? h('input', { name: 'subject', 'aria-label': 'Subject (optional)' }) : null,
    h('div', { class: 'msg-form__msg-content-container' }, composer),
    footer,
  )
  const button = h('button', { class: 'msg-form__send-button artdeco-button', type: 'submit' }, 'Send')
  const clear = () => composer.replaceChildren(h('p', {}, h('br')))
  const refresh = () => button.toggleAttribute('disabled', textOf(composer) === '')
  const showFooter = () => footer.replaceChildren(...footerParts(button, showFooter))
  const send = () => {
    const text = textOf(composer)
    if (text === '') return
    clear()
    refresh()
    setTimeout(() => {
      note({ what: 'message', to: person.handle, text })
      addLine(person, { mine: true, text })
      sent()
    }, sendingTakes)
  }
  composer.addEventListener('input', refresh)
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
    if (sendMode() === 'click' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    send()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  clear()
  refresh()
  showFooter()
  return form
}

/** With Press Enter to Send there is no button at all. */
function footerParts(button: HTMLElement, again: () => void): HTMLElement[] {
  const toggle = h(
    'button',
    { class: 'msg-form__send-toggle', type: 'button', 'aria-expanded': 'false' },
    'Open send options',
  )
  toggle.addEventListener('click', () => {
    setSendMode(sendMode() === 'click' ? 'enter' : 'click')
    again()
  })
  const hint = h('span', { class: 'msg-form__hint-text' }, 'Press Enter to Send')
  return [sendMode() === 'click' ? button : hint, toggle]
}

/** A message to somebody who is no connection has a subject. */
function isInMail(): boolean {
  return new URLSearchParams(location.search).has('inmail')
}

function textOf(composer: HTMLElement): string {
  const lines = [...composer.childNodes].map((line) => line.textContent ?? '')
  return lines.join('\n').replaceAll('\u00a0', ' ').trim()
}
