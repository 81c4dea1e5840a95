import type { AddressReading } from '../network.ts'
import { textOf } from '../reading/text.ts'
import { find } from '../selectors.ts'
import { atHandle, elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { Asked, HeadReading, RowAct } from './row.ts'

const hosts = ['tiktok.com']

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second] = partsOf(url)
  if (first === undefined || first === 'foryou' || first === 'following') return { kind: 'feed' }
  if (first === 'messages')
    return { kind: 'thread', ...(url.searchParams.get('u') && { id: url.searchParams.get('u') ?? '' }) }
  const handle = atHandle(first, /^[\w.]{1,30}$/)
  if (handle === null) return { kind: first === 'search' ? 'list' : 'other' }
  return second === undefined ? { kind: 'profile', handle } : elsewhere
}

function readHead(document: Document): HeadReading | null {
  const title = find(document, titles)
  const name = find(document, subtitles)
  if (title === null && name === null) return null
  const bio = document.querySelector('[data-e2e="user-bio"]')
  const handle = title === null ? '' : textOf(title).replace(/^@/, '').toLowerCase()
  return {
    ...(name && { name: textOf(name) }),
    ...(handle && { handle }),
    ...(bio && { headline: textOf(bio) }),
    own: document.querySelector('[data-e2e="edit-profile-entrance"]') !== null,
  }
}

const titles = [{ selector: '[data-e2e="user-title"]', seen: '2026-05', because: 'the handle at the head' }]
const subtitles = [
  { selector: '[data-e2e="user-subtitle"]', seen: '2026-05', because: 'the name at the head' },
]

const acts: Readonly<Record<string, RowAct>> = {
  'follow-button': 'follow',
  'user-follow': 'follow',
  'browse-follow': 'follow',
  'user-info-follow-btn': 'follow',
  'feed-follow': 'follow',
  'message-button': 'message',
  'top-dm-icon': 'safe',
}

/** The Follow button keeps its id once it says Following: the words were looked at before. */
function readAct({ element }: Asked): RowAct {
  const inner = element.querySelector('[data-e2e]')
  for (const each of [element, element.closest('[data-e2e]'), inner]) {
    const act = acts[each?.getAttribute('data-e2e') ?? '']
    if (act !== undefined) return act
  }
  return null
}

export const tiktok = networkOf({
  name: 'tiktok',
  label: 'TikTok',
  class: 'personal',
  hosts,
  readAddress,
  readHead,
  heads: [
    {
      selector: '[data-e2e="user-page"] > div:first-child',
      seen: '2026-05',
      because: 'the head of a profile',
    },
    {
      selector: ':has(> [data-e2e="user-title"]):has([data-e2e="follow-button"])',
      seen: '2026-05',
      because: 'the block of handle and actions',
    },
  ],
  rows: '[data-e2e="recommend-list-item-container"], [data-e2e="search-user-container"], article',
  pressable: 'button, [role="button"], [data-e2e="follow-button"], [data-e2e="message-button"]',
  readAct,
  byLabel: true,
  byPlace: false,
  firstAct: 'follow',
  chat: {
    composers: [
      {
        selector: '[data-e2e="message-input-area"] [contenteditable="true"]',
        seen: '2026-05',
        because: 'editor of a chat',
      },
      { selector: '[data-e2e="message-input-area"]', seen: '2026-05', because: 'the area itself' },
    ],
    isChat: () => true,
    roots: [
      { selector: 'main', seen: '2026-05', because: 'the chat as a page' },
      { selector: 'body', seen: '2026-05', because: 'a page without main' },
    ],
    headerLinks: [
      { selector: '[data-e2e="chat-header"] a[href]', seen: '2025-06', because: 'header of the chat' },
      { selector: '[data-e2e="chat-uniqueid"] a[href]', seen: '2025-06', because: 'the handle in it' },
    ],
    headerNames: [
      { selector: '[data-e2e="chat-nickname"]', seen: '2025-06', because: 'name of the chat' },
      { selector: '[data-e2e="chat-header"]', seen: '2025-06', because: 'header of the chat' },
    ],
    sendButtons: [{ selector: '[data-e2e="message-send"]', seen: '2026-05', because: 'Send of a chat' }],
  },
})
