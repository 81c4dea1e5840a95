import { threadToken } from './ids.ts'
import { h } from './markup.ts'
import type { Route } from './router.ts'
import { type Conversation, type Draft, mailbox, state } from './state.ts'
import { fill, longDate, shortDate, words } from './words.ts'

export interface ListActions {
  open(token: string): void
  write(draft: Draft): void
  cancelScheduled(draft: Draft): void
}

/**
 * Shows the rows of a folder. Sent shows each mail that left, how and when: what a person may want to check. As in
 * Gmail the row of a conversation stays the same node until something about it changes, or a press on it would be lost
 * whenever something happens elsewhere.
 */
export function showRows(place: HTMLElement, folder: Route['folder'], act: ListActions): void {
  const rows = rowsOf(folder, act)
  const shown = place.querySelector<HTMLElement>(`[data-practice-folder="${folder}"]`)
  if (shown !== null && rows.length > 0 && folder !== 'drafts' && folder !== 'scheduled') {
    exchange(shown, rows)
    return
  }
  const body = h('tbody', { 'data-practice-folder': folder }, ...rows)
  const table = h('table', { class: 'F cf zt', role: 'grid' }, body)
  const content = rows.length > 0 ? table : h('div', { class: 'TC' }, words.empty)
  place.replaceChildren(h('div', { class: 'ae4 UI', gh: 'tl' }, h('div', { class: 'Cp' }, content)))
}

function exchange(shown: HTMLElement, rows: readonly HTMLElement[]): void {
  const before = [...shown.children]
  for (const [index, row] of rows.entries()) {
    const old = before[index]
    if (old === undefined) shown.append(row)
    else if (old.outerHTML !== row.outerHTML) old.replaceWith(row)
  }
  for (const row of before.slice(rows.length)) row.remove()
}

function rowsOf(folder: Route['folder'], act: ListActions): HTMLElement[] {
  const account = mailbox.account.email
  switch (folder) {
    case 'drafts':
      return state.drafts.map((draft) =>
        row({
          people: draft.to.map(({ name, email }) => name || email).join(', ') || words.drafts,
          email: draft.to[0]?.email ?? account,
          subject: draft.subject || words.newMessage,
          when: shortDate(draft.savedAt),
          act: () => act.write(draft),
        }),
      )
    case 'scheduled':
      return state.scheduled.map(({ draft, sendAt }) => {
        const cancel = h('button', { type: 'button', class: 'practice-cancel' }, words.cancelSend)
        cancel.addEventListener('click', (event) => {
          event.stopPropagation()
          act.cancelScheduled(draft)
        })
        const one = row({
          people: draft.to.map(({ name, email }) => name || email).join(', '),
          email: draft.to[0]?.email ?? account,
          subject: draft.subject,
          when: shortDate(sendAt),
          act: () => undefined,
        })
        one.append(h('td', { class: 'xY' }, cancel))
        return one
      })
    case 'sent':
      return conversations(({ messages }) => messages.some(({ from }) => from.email === account), act, folder)
    case 'all':
      return conversations(() => true, act, folder)
    case 'inbox':
      return conversations(({ inInbox }) => inInbox, act, folder)
  }
}

function conversations(
  accept: (conversation: Conversation) => boolean,
  act: ListActions,
  folder: Route['folder'],
): HTMLElement[] {
  const newest = (conversation: Conversation) => conversation.messages.at(-1)?.at ?? 0
  return [...state.conversations]
    .filter(accept)
    .sort((one, other) => newest(other) - newest(one))
    .map((conversation) => {
      const last = conversation.messages.at(-1)
      const person = folder === 'sent' ? last?.to[0] : last?.from
      const states = state.sent.filter(({ draftId }) =>
        conversation.messages.some((message) => message.id === draftId),
      )
      const element = row({
        people:
          folder === 'sent'
            ? fill(words.toWhom, last?.to.map(({ name, email }) => name || email).join(', ') ?? '')
            : sendersOf(conversation),
        email: person?.email ?? '',
        subject: conversation.subject,
        when: shortDate(newest(conversation)),
        act: () => act.open(threadToken(conversation.legacyId)),
      })
      element.className = `zA ${conversation.unread ? 'zE' : 'yO'}`
      element.setAttribute('data-legacy-last-message-id', last?.legacyId ?? '')
      element.setAttribute('data-thread-id', conversation.permanentId)
      element.title = [longDate(newest(conversation)), ...states.map(({ state: one }) => one)].join(' · ')
      return element
    })
}

// `Dana Whitfield, me`: everybody who wrote, once.
function sendersOf({ messages }: Conversation): string {
  const names = messages.map(({ from }) => (from.email === mailbox.account.email ? words.me : from.name))
  return [...new Set(names)].join(', ')
}

function row(content: {
  people: string
  email: string
  subject: string
  when: string
  act: () => void
}): HTMLTableRowElement {
  const element = h(
    'tr',
    { class: 'zA yO', role: 'row', tabindex: '-1' },
    h(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      h(
        'div',
        { class: 'yW' },
        h('span', { class: 'yP', email: content.email, name: content.people }, content.people),
      ),
    ),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: '-1' },
      h('div', { class: 'xS' }, h('span', { class: 'bog' }, h('span', {}, content.subject))),
    ),
    h('td', { class: 'xW xY', role: 'gridcell' }, h('span', {}, content.when)),
  )
  element.addEventListener('click', content.act)
  return element
}
