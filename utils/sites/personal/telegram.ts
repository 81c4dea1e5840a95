import type { AddressReading } from '../network.ts'
import { elsewhere, isOnHost } from './addresses.ts'
import { networkOf } from './network-of.ts'

const hosts = ['web.telegram.org']

/** Two clients: `/k/#@user` or `#<peer>`, `/a/#<id>`. Negative numbers are groups and channels. */
function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  // A topic's or message's number may follow the person's.
  const part = url.hash.slice(1).split(/[?/]|(?<=^\d+)_/)[0] ?? ''
  if (/^@\w+$/.test(part)) return { kind: 'thread', id: part, handle: part.slice(1).toLowerCase() }
  if (/^\d+$/.test(part)) return { kind: 'thread', id: part, opaqueId: part }
  return { kind: part.startsWith('-') ? 'other' : 'list' }
}

/** Telegram in the browser: chats only. */
export const telegram = networkOf({
  name: 'telegram',
  label: 'Telegram',
  class: 'personal',
  hosts,
  readAddress,
  readHead: () => null,
  heads: [],
  pressable: 'button',
  byLabel: false,
  byPlace: false,
  firstAct: 'connect',
  chat: {
    composers: [
      {
        selector: '.input-message-input[contenteditable="true"]',
        seen: '2026-02',
        because: 'field of the K client',
      },
      { selector: '#editable-message-text', seen: '2026-02', because: 'field of the A client' },
    ],
    isChat: (composer, url) =>
      readAddress(url).kind === 'thread' && !composer.matches('.input-field-input-fake'),
    roots: [
      { selector: '.chat', seen: '2026-02', because: 'one chat of the K client' },
      { selector: '#MiddleColumn', seen: '2026-02', because: 'the chat of the A client' },
      { selector: 'body', seen: '2026-02', because: 'the page, where neither is there' },
    ],
    headerNames: [
      { selector: '.chat-info .peer-title', seen: '2026-02', because: 'title of the K client' },
      { selector: '.ChatInfo .title', seen: '2026-02', because: 'title of the A client' },
    ],
    sendButtons: [
      { selector: '.btn-send', seen: '2026-02', because: 'Send of the K client' },
      { selector: '.main-button.send', seen: '2026-02', because: 'Send of the A client' },
    ],
  },
})
