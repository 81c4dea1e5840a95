import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeMember } from '../network.ts'
import { olderParts } from './older-parts.ts'
import { c, notesLeft, seed, setRelation, useNote } from './state.ts'

const noteLimit = 200

/** The dialog of two steps: with or without a note, then the note. Nothing is sent before its last button. */
export function openInvitation(person: PracticeMember): void {
  const host = seed.dialog === 'shadow' ? olderParts : document.body
  const dialog = h('div', {
    role: 'dialog',
    'aria-modal': 'true',
    'aria-labelledby': 'send-invite-modal',
    class: c('dialog'),
  })
  const close = () => {
    dialog.remove()
    removeEventListener('keydown', onEscape, true)
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const send = (text?: string) => {
    if (text) useNote()
    note({ what: 'invite', to: person.handle, ...(text && { text }) })
    setRelation(person, 'pending')
    close()
    toast('Your invitation was sent')
  }
  addEventListener('keydown', onEscape, true)
  host.append(dialog)
  if (localStorage.getItem('practice-limit') !== null) {
    dialog.append(...weeklyLimit(close))
    return
  }
  dialog.append(
    ...firstStep(
      person,
      close,
      () => showNoteStep(dialog, close, send),
      () => send(),
    ),
  )
  dialog.querySelector<HTMLElement>('button[aria-label="Add a note"]')?.focus()
}

/** So many invitations a week and no more: nothing is sent. */
function weeklyLimit(close: () => void): HTMLElement[] {
  return [
    h('h2', { class: 'ip-fuse-limit-alert__header' }, 'You’ve reached the weekly invitation limit'),
    button('Got it', 'Got it', close),
  ]
}

function firstStep(
  person: PracticeMember,
  close: () => void,
  addNote: () => void,
  send: () => void,
): HTMLElement[] {
  return [
    h('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation?'),
    h('p', {}, 'Personalize your invitation to ', h('strong', {}, person.name), ' by adding a note.'),
    button('Dismiss', '×', close),
    button('Add a note', 'Add a note', addNote),
    button('Send without a note', 'Send without a note', send),
  ]
}

function showNoteStep(dialog: HTMLElement, close: () => void, send: (text: string) => void): void {
  const area = document.createElement('textarea')
  area.id = 'custom-message'
  area.name = 'message'
  area.rows = 5
  const counter = h('span', {}, `0/${noteLimit}`)
  const sendButton = button('Send invitation', 'Send', () => send(area.value))
  sendButton.setAttribute('disabled', '')
  area.addEventListener('input', () => {
    counter.textContent = `${area.value.length}/${noteLimit}`
    sendButton.toggleAttribute('disabled', area.value.trim() === '' || area.value.length > noteLimit)
  })
  dialog.replaceChildren(
    h('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation'),
    h('p', {}, `${notesLeft()} personalized invitations remaining for this month.`),
    button('Dismiss', '×', close),
    area,
    counter,
    button('Cancel adding a note', 'Cancel', close),
    sendButton,
  )
  area.focus()
}

function button(label: string, text: string, act: () => void): HTMLElement {
  const made = h('button', { type: 'button', 'aria-label': label }, h('span', {}, text))
  made.addEventListener('click', act)
  return made
}

export function toast(text: string): void {
  const shown = h(
    'div',
    { role: 'status', 'data-test-artdeco-toast-item-type': 'success', class: c('toast') },
    text,
  )
  document.body.append(shown)
  setTimeout(() => shown.remove(), 4_000)
}
