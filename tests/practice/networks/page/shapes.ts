import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import { acts, onPress, sends } from './deeds.ts'
import type { Words } from './words.ts'

interface Account {
  handle: string
  name: string
}

/** One network's markup. Classes are left to chance where the real ones are (main.ts). */
export interface Shape {
  title(account: Account): string
  /** What acts on the person, as the head holds it. */
  controls?(account: Account, words: Words): readonly HTMLElement[]
  /** The head around its controls, and a row of a stranger beside it. */
  profile?(account: Account, controls: Node, row: Node): HTMLElement
  /** A row of a suggestion with a control of the same kind. */
  row?(account: Account, words: Words): HTMLElement
  /** Somebody who wants to follow or to be friends. */
  request?(account: Account, words: Words): HTMLElement
  chat?(account: Account, words: Words): HTMLElement
}

const editor = () => h('div', { contenteditable: 'true', role: 'textbox' })

function follow(element: HTMLElement, to: string, words: Words, ids: readonly [object, object] = [{}, {}]) {
  const label = h('div', {})
  element.append(h('div', {}, label))
  return acts(element, label, {
    to,
    does: 'follow',
    undoes: 'unfollow',
    before: { ...ids[0], label: words.follow },
    after: { ...ids[1], label: words.following },
  })
}

function befriend(element: HTMLElement, to: string, words: Words) {
  const label = h('span', {})
  element.append(label)
  return acts(element, label, {
    to,
    does: 'invite',
    undoes: 'withdraw',
    before: { label: words.connect },
    after: { label: words.connected },
  })
}

function message(element: HTMLElement, to: string, label: string) {
  element.append(h('div', {}, label))
  element.dataset.practice = 'message'
  element.dataset.to = to
  element.addEventListener('click', (event) => event.preventDefault())
  onPress(element, () => note({ what: 'message', to }))
  return element
}

const button = (attributes: Readonly<Record<string, string>> = {}) =>
  h('button', { type: 'button', ...attributes })

const instagram: Shape = {
  title: ({ name, handle }) => `${name} (@${handle}) • Instagram photos`,
  controls: ({ handle }, words) => [
    follow(button(), handle, words),
    message(h('div', {}), handle, words.message),
  ],
  profile: ({ name, handle }, controls, row) =>
    h(
      'main',
      {},
      h(
        'header',
        {},
        h('section', {}, h('h2', {}, h('span', {}, handle)), h('span', {}, name)),
        h('section', {}, h('a', { href: `/${handle}/followers/` }, '12 followers')),
        h('section', {}, controls),
      ),
      row,
    ),
  row: ({ handle }, words) =>
    h('div', {}, h('a', { href: `/${handle}/` }, h('span', {}, handle)), follow(button(), handle, words)),
  request({ name, handle }, words) {
    const label = h('span', {})
    const confirm = acts(h('div', {}, label), label, {
      to: handle,
      does: 'accept',
      undoes: null,
      before: { label: words.accept },
      after: { label: words.accept },
    })
    return h('div', {}, h('a', { href: `/${handle}/` }, h('span', {}, name)), confirm)
  },
  chat({ name, handle }, words) {
    const field = editor()
    const send = h('div', {}, words.send)
    sends(field, send, handle)
    return h('main', {}, h('header', {}, h('a', { href: `/${handle}/` }, h('span', {}, name))), field, send)
  },
}

const threads: Shape = {
  title: ({ name, handle }) => `${name} (@${handle}) • Threads`,
  controls: ({ handle }, words) => [follow(h('div', {}), handle, words)],
  profile: ({ name, handle }, controls, row) =>
    h(
      'main',
      {},
      h('div', {}, h('h1', {}, name), h('a', { href: `/@${handle}/followers` }, '9 followers'), controls),
      row,
    ),
  row: ({ handle }, words) =>
    h(
      'div',
      { 'data-pressable-container': 'true' },
      h('a', { href: `/@${handle}` }, handle),
      follow(h('div', {}), handle, words),
    ),
}

const xFollow = (handle: string, words: Words) =>
  follow(button(), handle, words, [
    { 'data-testid': `${handle.length}11-follow` },
    { 'data-testid': `${handle.length}11-unfollow` },
  ])

const x: Shape = {
  title: ({ name, handle }) => `(1) ${name} (@${handle}) / X`,
  controls: ({ handle }, words) => [
    message(button({ 'data-testid': 'sendDMFromProfile', 'aria-label': words.message }), handle, '✉'),
    xFollow(handle, words),
  ],
  profile: ({ name, handle }, controls, row) =>
    h(
      'main',
      {},
      h(
        'div',
        { 'data-testid': 'primaryColumn' },
        h('div', { 'data-testid': 'placementTracking' }, controls),
        h('div', { 'data-testid': 'UserName' }, h('span', {}, name), h('span', {}, `@${handle}`)),
      ),
      h('div', { 'data-testid': 'sidebarColumn' }, row),
    ),
  row: ({ name, handle }, words) =>
    h(
      'div',
      { 'data-testid': 'UserCell' },
      h('a', { href: `/${handle}` }, name),
      h('div', { 'data-testid': 'placementTracking' }, xFollow(handle, words)),
    ),
  chat({ name, handle }) {
    const field = h('textarea', { 'data-testid': 'dm-composer-textarea' })
    const send = button({ 'data-testid': 'dm-composer-send-button', 'aria-label': 'Send' })
    send.append('➤')
    sends(field, send, handle)
    return h(
      'main',
      {},
      h(
        'div',
        { 'data-testid': 'dm-conversation-header' },
        h('a', { href: `/${handle}` }, h('span', {}, name)),
      ),
      field,
      send,
    )
  },
}

const tiktokFollow = (handle: string, words: Words) =>
  follow(button(), handle, words, [{ 'data-e2e': 'follow-button' }, { 'data-e2e': 'follow-button' }])

const tiktok: Shape = {
  title: ({ name, handle }) => `${name} (@${handle}) | TikTok`,
  controls: ({ handle }, words) => [
    tiktokFollow(handle, words),
    message(button({ 'data-e2e': 'message-button' }), handle, words.message),
  ],
  profile: ({ name, handle }, controls, row) =>
    h(
      'main',
      {},
      h(
        'div',
        {},
        h(
          'div',
          {},
          h('h1', { 'data-e2e': 'user-title' }, handle),
          h('h2', { 'data-e2e': 'user-subtitle' }, name),
        ),
        h('div', {}, controls),
      ),
      row,
    ),
  row: ({ handle }, words) =>
    h(
      'div',
      { 'data-e2e': 'recommend-list-item-container' },
      h('a', { href: `/@${handle}` }, handle),
      tiktokFollow(handle, words),
    ),
  chat({ name, handle }) {
    const field = editor()
    const send = button({ 'data-e2e': 'message-send' })
    send.append('➤')
    sends(field, send, handle)
    return h(
      'main',
      {},
      h(
        'div',
        { 'data-e2e': 'chat-header' },
        h('a', { href: `/@${handle}` }, h('p', { 'data-e2e': 'chat-nickname' }, name)),
      ),
      h('div', { 'data-e2e': 'message-input-area' }, field),
      send,
    )
  },
}

const blueskyFollow = (handle: string, words: Words) =>
  follow(button(), handle, words, [{ 'data-testid': 'followBtn' }, { 'data-testid': 'unfollowBtn' }])

const bluesky: Shape = {
  title: ({ name, handle }) => `${name} (@${handle}.example) — Bluesky`,
  controls: ({ handle }, words) => [
    message(button({ 'data-testid': 'dmBtn' }), handle, '✉'),
    blueskyFollow(handle, words),
  ],
  profile: ({ name, handle }, controls, row) =>
    h(
      'div',
      { id: 'root' },
      h(
        'div',
        { 'data-testid': 'profileView' },
        h('div', { 'data-testid': 'profileHeaderDisplayName' }, name),
        h('div', {}, `@${handle}.example`),
        h('div', {}, controls),
        row,
      ),
    ),
  row: ({ name, handle }, words) =>
    h(
      'div',
      { 'data-testid': `feedItem-by-${handle}.example` },
      h('a', { href: `/profile/${handle}.example` }, name),
      blueskyFollow(handle, words),
    ),
  chat({ name, handle }) {
    const field = h('textarea', { 'data-testid': 'messageInput' })
    sends(field, null, handle)
    return h(
      'div',
      { 'data-testid': 'convoScreen' },
      h('a', { href: `/profile/${handle}.example` }, h('div', {}, name)),
      field,
    )
  },
}

const mastodonFollow = (handle: string, words: Words, extra: string) =>
  follow(button(), handle, words, [
    { class: `button ${extra}` },
    { class: `button button--secondary ${extra}` },
  ])

const mastodon: Shape = {
  title: ({ name, handle }) => `${name} (@${handle}@oak.example) - Oak`,
  controls: ({ handle }, words) => [mastodonFollow(handle, words, 'account__header__follow-button')],
  profile: ({ name, handle }, controls, row) =>
    h(
      'div',
      { id: 'mastodon' },
      h(
        'div',
        { class: 'column' },
        h(
          'div',
          { class: 'account__header' },
          h(
            'div',
            { class: 'account__header__tabs__name' },
            h(
              'h1',
              {},
              h('span', { class: 'display-name__html' }, name),
              h('small', {}, `@${handle}@oak.example`),
            ),
          ),
          h('div', { class: 'account__header__buttons account__header__buttons--desktop' }, controls),
        ),
        row,
      ),
    ),
  row: ({ name, handle }, words) =>
    h('div', { class: 'account' }, h('a', { href: `/@${handle}` }, name), mastodonFollow(handle, words, '')),
}

const whatsapp: Shape = {
  title: () => 'WhatsApp',
  chat({ name, handle }, words) {
    const field = editor()
    const send = button({ 'aria-label': words.send })
    send.append(h('span', { 'data-icon': 'wds-ic-send-filled' }, '➤'))
    sends(field, send, handle)
    return h(
      'div',
      {},
      h('div', { id: 'side' }, editor()),
      h(
        'div',
        { id: 'main' },
        h('header', {}, h('span', { title: name, dir: 'auto' }, name)),
        h('footer', {}, field, send),
      ),
    )
  },
}

const telegram: Shape = {
  title: () => 'Telegram Web',
  chat({ name, handle }) {
    const field = h('div', { contenteditable: 'true', class: 'input-message-input' })
    const send = button({ class: 'btn-send' })
    send.append('➤')
    sends(field, send, handle)
    return h(
      'div',
      { class: 'chat' },
      h('div', { class: 'chat-info' }, h('span', { class: 'peer-title', 'data-peer-id': '7' }, name)),
      field,
      send,
    )
  },
}

const vk: Shape = {
  title: ({ name }) => `${name} | VK`,
  controls: ({ handle }, words) => [
    befriend(button(), handle, words),
    message(h('a', { href: '/im?sel=7' }), handle, words.message),
  ],
  profile: ({ name }, controls, row) => h('main', {}, h('h1', {}, name), h('div', {}, controls), row),
  row: ({ name, handle }, words) =>
    h('div', {}, h('a', { href: `/${handle}` }, name), befriend(button(), handle, words)),
}

const discord: Shape = {
  title: () => 'Discord',
  chat({ name, handle }) {
    const field = editor()
    sends(field, null, handle)
    return h('main', {}, h('section', {}, h('h1', {}, name)), field)
  },
}

const pinterest: Shape = {
  title: ({ name, handle }) => `${name} (${handle}) - Profile | Pinterest`,
  controls: ({ handle }, words) => [
    follow(button(), handle, words),
    message(button(), handle, words.message),
  ],
  profile: ({ name }, controls, row) =>
    h('main', {}, h('div', { 'data-test-id': 'profile-header' }, h('h1', {}, name), controls), row),
  row: ({ name, handle }, words) =>
    h('div', {}, h('a', { href: `/${handle}/` }, name), follow(button(), handle, words)),
}

const snapchat: Shape = {
  title: ({ name }) => `${name} on Snapchat`,
  controls: ({ handle }, words) => [befriend(button(), handle, words)],
  profile: ({ name }, controls, row) => h('div', {}, h('main', {}, h('h1', {}, name), controls), row),
  row: ({ name, handle }, words) =>
    h('div', {}, h('a', { href: `/add/${handle}` }, name), befriend(button(), handle, words)),
}

export const shapes: Readonly<Record<string, Shape>> = {
  instagram,
  threads,
  x,
  tiktok,
  bluesky,
  mastodon,
  whatsapp,
  telegram,
  vk,
  discord,
  pinterest,
  snapchat,
}
