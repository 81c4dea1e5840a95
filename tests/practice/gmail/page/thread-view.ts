import { pressable } from './button.ts'
import { type Compose, type DraftStart, openCompose } from './compose.ts'
import { openDocked } from './dock.ts'
import { h, pageId, show } from './markup.ts'
import { foldedMessage, openMessage, setServerId } from './message-markup.ts'
import { notify } from './notice.ts'
import { send } from './outbox.ts'
import { answerTo } from './quotes.ts'
import { goTo } from './router.ts'
import {
  type ComposeKind,
  type Conversation,
  conversationOf,
  keepAgain,
  type Message,
  mailbox,
  state,
} from './state.ts'
import { fill, words } from './words.ts'

/** One conversation. Its nodes stay in the page, hidden, when another is opened, as Gmail keeps them. */
export interface ThreadView {
  main: HTMLElement
  update(): void
  reply(kind: ComposeKind): void
}

interface Item {
  element: HTMLElement
  content: HTMLElement
  /** Where an answer is written; holds the reply bar of the last message. */
  answer: HTMLElement
  message: Message
  open: boolean
}

export function threadView(legacyId: string): ThreadView {
  const items = new Map<string, Item>()
  const list = h('div', { class: 'nH', role: 'list' })
  const heading = h('h2', { jsname: 'r4nke', class: 'hP', tabindex: '-1', 'data-legacy-thread-id': legacyId })
  const main = h(
    'div',
    { class: 'nH', role: 'main' },
    h(
      'div',
      { class: 'nH g id' },
      h(
        'div',
        { class: 'nH a98 iY' },
        h(
          'div',
          { class: 'nH if' },
          h('div', { class: 'nH ao9' }, h('div', { class: 'ha' }, heading, h('span', { class: 'J-J5-Ji' }))),
          h('div', { class: 'nH aHU' }, h('div', { class: 'nH hx' }, list)),
        ),
      ),
    ),
  )
  let compose: Compose | null = null
  let showAll = false

  const update = () => {
    const conversation = conversationOf(legacyId)
    if (!conversation) return
    heading.textContent = conversation.subject
    heading.setAttribute('data-thread-perm-id', conversation.permanentId.slice(1))
    for (const [id, { element }] of items) {
      if (!conversation.messages.some((message) => message.id === id)) {
        element.remove()
        items.delete(id)
      }
    }
    const last = conversation.messages.at(-1)
    for (const message of conversation.messages) {
      const item = items.get(message.id) ?? addItem(message, message === last)
      item.message = message
      const ids = item.content.querySelector<HTMLElement>('.adn')
      if (ids) setServerId(ids, message)
    }
    foldMiddle()
    updateBars()
  }

  const addItem = (message: Message, open: boolean): Item => {
    const content = h('div', { id: pageId() })
    const answer = h('div', { class: 'ip' })
    const inner = h('div', { class: 'Bk' }, h('div', { class: 'G3 G2' }, h('div', {}, content)), answer)
    const element = h('div', { role: 'listitem', tabindex: '-1' }, inner)
    const item: Item = { element, content, answer, message, open }
    items.set(message.id, item)
    list.append(element)
    render(item)
    element.addEventListener('click', (event) => {
      const head = (event.target as Element).closest('.gE')
      if (head === null || (event.target as Element).closest('[role=button]') !== null) return
      if (item === [...items.values()].at(-1)) return
      item.open = !item.open
      render(item)
    })
    return item
  }

  const render = (item: Item) => {
    item.element.className = item.open ? 'h7 ie nH oy8Mbf' : 'kv'
    item.element.setAttribute('aria-expanded', String(item.open))
    item.content.replaceChildren(
      item.open ? openMessage(item.message, () => answer(item, 'reply')) : foldedMessage(item.message),
    )
  }

  // Long conversations hide their middle behind a number.
  const foldMiddle = () => {
    const all = [...items.values()]
    list.querySelector('.kQ')?.remove()
    const middle = showAll || all.length < 5 ? [] : all.slice(1, -2)
    for (const item of all) {
      const hidden = middle.includes(item)
      show(item.element, !hidden)
      if (hidden) item.element.className = 'kx'
      if (hidden) item.content.replaceChildren()
      else if (item.content.childElementCount === 0) render(item)
    }
    if (middle.length === 0) return
    const counter = h(
      'div',
      { class: 'kQ bg adv', role: 'listitem', tabindex: '-1' },
      h('div', { class: 'adx' }, h('span', {}, fill(words.older, middle.length))),
    )
    counter.addEventListener('click', () => {
      showAll = true
      foldMiddle()
    })
    middle[0]?.element.before(counter)
  }

  const updateBars = () => {
    const last = [...items.values()].at(-1)
    for (const item of items.values()) {
      if (compose !== null && item.answer.contains(compose.parts.root)) continue
      const isLast = item === last && compose === null
      item.answer.className = isLast ? 'ip iq' : 'ip'
      item.answer.replaceChildren(...(isLast ? [h('div', { class: 'aO7' }), replyBar(item)] : []))
    }
  }

  const replyBar = (item: Item): HTMLElement => {
    const wiz = mailbox.replyBar === 'wiz'
    const button = (kind: ComposeKind, name: string, label: string) => {
      const element = wiz
        ? h('button', { class: 'DILLkc', type: 'button' }, label)
        : h('span', { class: `ams ${name}`, role: 'link', tabindex: '0' }, label)
      pressable(element, () => answer(item, kind))
      return element
    }
    const several = item.message.to.length + item.message.cc.length > 1
    return h(
      'div',
      { class: wiz ? 'btDi4d' : 'amn' },
      button('reply', 'bkH', words.reply),
      several && button('reply-all', 'bkI', words.replyAll),
      button('forward', 'bkG', words.forward),
    )
  }

  const answer = (item: Item, kind: ComposeKind) => {
    const conversation = conversationOf(legacyId)
    if (conversation && compose === null) write(item, answerTo(conversation, item.message, kind))
    else compose?.focus()
  }

  const write = (item: Item, start: DraftStart) => {
    const leave = () => {
      compose = null
      update()
    }
    const opened = openCompose(start, {
      inline: true,
      remove: leave,
      close() {
        opened.saveIfChanged()
        leave()
      },
      onSave: () => undefined,
      send: (sent, options) =>
        send(sent, {
          ...options,
          leave,
          leaveWhenSent: true,
          view: () => undefined,
          reopen: (draft) => reopen(draft),
          archived: () => archive(),
        }),
      discarded: (again) =>
        notify({
          text: words.discarded,
          thread: start.permanentThreadId,
          undo: () => {
            keepAgain(again)
            reopen(again)
          },
          seconds: 5,
        }),
    })
    compose = opened
    item.answer.className = 'ip adB'
    // Since 2025-09 the compose isn't the first child here.
    item.answer.replaceChildren(h('div', { class: 'aO7' }), opened.parts.root)
    window.setTimeout(() => opened.parts.root.isConnected && opened.focus(), 100)
  }

  const reopen = (draft: DraftStart) => {
    const last = [...items.values()].at(-1)
    if (last && main.isConnected && main.style.display !== 'none' && compose === null) write(last, draft)
    else openDocked(draft)
  }

  const archive = () => {
    state.change((stored) => {
      for (const one of stored.conversations) if (one.legacyId === legacyId) one.inInbox = false
    })
    goTo('inbox')
  }

  update()
  const saved = state.drafts.find((draft) => draft.legacyThreadId === legacyId)
  if (saved) reopen(saved)
  return {
    main,
    update,
    reply(kind) {
      const last = [...items.values()].at(-1)
      if (last) answer(last, kind)
    },
  }
}

export function archiveConversation({ legacyId, permanentId }: Conversation): void {
  const put = (inInbox: boolean) =>
    state.change((stored) => {
      for (const one of stored.conversations) if (one.legacyId === legacyId) one.inInbox = inInbox
    })
  put(false)
  notify({ text: words.archived, thread: permanentId, undo: () => put(true), seconds: 5 })
}
