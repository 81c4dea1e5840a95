import { h } from '../../social/element.ts'
import { acts, sends } from './deeds.ts'
import { button, editor, follow, message, type Shape } from './shape.ts'
import { discord, pinterest, snapchat, telegram, vk, whatsapp } from './smaller-shapes.ts'
import type { Words } from './words.ts'

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
