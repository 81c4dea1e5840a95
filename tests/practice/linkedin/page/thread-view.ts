import { h } from '../../social/element.ts'
import type { PracticeMember } from '../network.ts'
import { chatParts } from './chat-form.ts'
import { linesWith, opaqueId, seed, threadId } from './state.ts'

/** Messages as a page: names alone in the list, and a title that links by the site's own id. */
export function messagesView(open: PracticeMember | undefined): HTMLElement {
  const rows = seed.people.filter((person) => linesWith(person).length > 0).map(rowFor)
  const thread = open === undefined ? null : threadFor(open)
  return h('main', {}, h('div', { class: 'msg-conversations-container' }, h('ul', {}, ...rows)), thread)
}

function rowFor(person: PracticeMember): HTMLElement {
  const row = h(
    'li',
    { class: 'msg-conversation-listitem' },
    h(
      'h3',
      { class: 'msg-conversation-listitem__participant-names' },
      h('a', { href: `/messaging/thread/${threadId(person)}/` }, person.name),
    ),
  )
  return row
}

function threadFor(person: PracticeMember): HTMLElement {
  const link = h(
    'a',
    { class: 'msg-thread__link-to-profile', href: `/in/${opaqueId(person)}` },
    h('h2', { class: 'msg-entity-lockup__entity-title' }, person.name),
  )
  return h('div', { class: 'msg-thread' }, h('div', { class: 'msg-title-bar' }, link), ...chatParts(person))
}

export function memberOfThread(id: string): PracticeMember | undefined {
  return seed.people.find((person) => threadId(person) === id)
}
