import { h } from '../../social/element.ts'
import { sends } from './deeds.ts'
import { befriend, button, editor, follow, message, type Shape } from './shape.ts'

export const whatsapp: Shape = {
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

export const telegram: Shape = {
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

export const vk: Shape = {
  title: ({ name }) => `${name} | VK`,
  controls: ({ handle }, words) => [
    befriend(button(), handle, words),
    message(h('a', { href: '/im?sel=7' }), handle, words.message),
  ],
  profile: ({ name }, controls, row) => h('main', {}, h('h1', {}, name), h('div', {}, controls), row),
  row: ({ name, handle }, words) =>
    h('div', {}, h('a', { href: `/${handle}` }, name), befriend(button(), handle, words)),
}

export const discord: Shape = {
  title: () => 'Discord',
  chat({ name, handle }) {
    const field = editor()
    sends(field, null, handle)
    return h('main', {}, h('section', {}, h('h1', {}, name)), field)
  },
}

export const pinterest: Shape = {
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

export const snapchat: Shape = {
  title: ({ name }) => `${name} on Snapchat`,
  controls: ({ handle }, words) => [befriend(button(), handle, words)],
  profile: ({ name }, controls, row) => h('div', {}, h('main', {}, h('h1', {}, name), controls), row),
  row: ({ name, handle }, words) =>
    h('div', {}, h('a', { href: `/add/${handle}` }, name), befriend(button(), handle, words)),
}
