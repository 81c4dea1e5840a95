import { h } from '../../social/element.ts'
import type { PracticeChat } from '../network.ts'
import { chatParts } from './chat-form.ts'
import { linesWith, opaqueId, seed, threadId } from './state.ts'

/** Messages as a page: names alone in the list, and a title that links by the site's own id. */
export function messagesView(open: PracticeChat | undefined): HTMLElement {
  const rows = everyChat()
    .filter((person) => linesWith(person).length > 0)
    .map(rowFor)
  const thread = open === undefined ? null : threadFor(open)
  return h('main', {}, h('div', { class: 'msg-conversations-container' }, h('ul', {}, ...rows)), thread)
}

function everyChat(): readonly PracticeChat[] {
  return [...seed.people, ...(seed.groups ?? [])]
}

function rowFor(person: PracticeChat): HTMLElement {
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

function threadFor(person: PracticeChat): HTMLElement {
  const title = h('h2', { class: 'msg-entity-lockup__entity-title' }, person.name)
  const isGroup = seed.groups?.some(({ handle }) => handle === person.handle) ?? false
  const link = h('a', { class: 'msg-thread__link-to-profile', href: `/in/${opaqueId(person)}` }, title)
  const head = h('div', { class: 'msg-title-bar' }, isGroup ? title : link)
  return h('div', { class: 'msg-thread' }, head, ...chatParts(person))
}

export function memberOfThread(id: string): PracticeChat | undefined {
  return everyChat().find((person) => threadId(person) === id)
}
