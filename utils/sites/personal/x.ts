import type { AddressReading } from '../network.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { elsewhere, isOnHost, partsOf, reserved } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { Asked, HeadReading, RowAct } from './row.ts'

const hosts = ['x.com', 'twitter.com']

const notPeople =
  reserved(`i home explore notifications messages settings compose search hashtag intent login signup logout tos
  privacy about share download account session help topics lists communities premium_sign_up jobs bookmarks`)

const lists = reserved('followers following verified_followers followers_you_follow')
const tabs = reserved('with_replies highlights articles media likes affiliates superfollows')

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second, third] = partsOf(url)
  if (first === undefined || first === 'home') return { kind: 'feed' }
  if (first === 'intent') return intent(url, second)
  if (first === 'messages') return chatAddress(url, second)
  if (first === 'i' && second === 'chat') return chatAddress(url, third)
  if (first === 'search' || first === 'explore' || first === 'lists') return { kind: 'list' }
  if (notPeople.has(first.toLowerCase()) || !/^\w{1,15}$/.test(first)) return elsewhere
  if (second !== undefined && lists.has(second)) return { kind: 'list' }
  return second === undefined || tabs.has(second)
    ? { kind: 'profile', handle: first.toLowerCase() }
    : elsewhere
}

function intent(url: URL, what: string | undefined): AddressReading {
  const name = url.searchParams.get('screen_name')
  if ((what !== 'follow' && what !== 'user') || name === null) return elsewhere
  return { kind: 'invite', handle: name.toLowerCase() }
}

function chatAddress(url: URL, id: string | undefined): AddressReading {
  const recipient = url.searchParams.get('recipient_id')
  if (recipient !== null) return { kind: 'thread', id: recipient, opaqueId: recipient }
  return id === undefined ? { kind: 'list' } : { kind: 'thread', id }
}

/** The title has `(@handle)` in every language, and changes after the address. */
function readHead(document: Document): HeadReading | null {
  const shown = document.querySelector('[data-testid="UserName"]')
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@(\w{1,15})\)/u.exec(cleanText(document.title))
  if (shown === null && titled === null) return null
  const text = shown === null ? '' : textOf(shown)
  const handle = /@(\w{1,15})/.exec(text)?.[1]?.toLowerCase() ?? titled?.[2]?.toLowerCase()
  const name = nameIn(shown) ?? titled?.[1]
  const description = document.querySelector('[data-testid="UserDescription"]')
  return {
    ...(name && { name }),
    ...(handle && { handle }),
    ...(description && { headline: textOf(description) }),
    relation: relationIn(document),
    own: document.querySelector('[data-testid="editProfileButton"], a[href="/settings/profile"]') !== null,
  }
}

function nameIn(shown: Element | null): string | undefined {
  const spans = [...(shown?.querySelectorAll('span') ?? [])].map(textOf)
  return spans.find((text) => text !== '' && !text.startsWith('@'))
}

function relationIn(document: Document): 'following' | 'requested' | 'none' | 'unknown' {
  const column = document.querySelector('[data-testid="primaryColumn"]') ?? document
  const near = column.querySelector('[data-testid="placementTracking"]') ?? column
  if (near.querySelector('[data-testid$="-unfollow"]') !== null) return 'following'
  if (near.querySelector('[data-testid$="-cancel"]') !== null) return 'requested'
  return near.querySelector('[data-testid$="-follow"]') === null ? 'unknown' : 'none'
}

function readAct({ element, url }: Asked): RowAct {
  const id = element.getAttribute('data-testid') ?? ''
  // A link that follows asks once more; the same button elsewhere confirms other things.
  if (id === 'confirmationSheetConfirm') return url.pathname === '/intent/follow' ? 'follow' : 'safe'
  if (/^\d*-?follow$/.test(id)) return 'follow'
  return id === 'sendDMFromProfile' || id === 'sendDMFromDrawer' ? 'message' : 'safe'
}

/** X: ids in the markup say everything, in every language. `-follow` is not `-unfollow`. */
export const x = networkOf({
  name: 'x',
  label: 'X',
  class: 'mixed',
  hosts,
  readAddress,
  readHead,
  heads: [
    {
      selector: '[data-testid="placementTracking"]',
      seen: '2026-05',
      because: 'the actions beside the name',
    },
  ],
  stops: '[data-testid="primaryColumn"]',
  rows: '[data-testid="UserCell"], [data-testid="HoverCard"], article',
  isInRail: (control) => control.closest('[data-testid="sidebarColumn"]') !== null,
  pressable:
    '[data-testid$="-follow"], [data-testid="sendDMFromProfile"], [data-testid="sendDMFromDrawer"], [data-testid="confirmationSheetConfirm"]',
  readAct,
  byLabel: false,
  byPlace: false,
  firstAct: 'follow',
  chat: {
    composers: [
      { selector: '[data-testid="dm-composer-textarea"]', seen: '2026-05', because: 'the chats of 2026' },
      {
        selector: '[data-testid="dmComposerTextInput"]',
        seen: '2025-06',
        because: 'the messages before them',
      },
    ],
    isChat: () => true,
    roots: [
      { selector: '[data-testid="DMDrawer"]', seen: '2025-06', because: 'the drawer over other pages' },
      { selector: 'main', seen: '2026-05', because: 'the chat as a page' },
      { selector: 'body', seen: '2026-05', because: 'a page without main' },
    ],
    headerLinks: [
      {
        selector: '[data-testid="dm-conversation-header"] a[href]',
        seen: '2026-05',
        because: 'header of a chat',
      },
      {
        selector: '[data-testid="DmActivityContainer"] a[href]',
        seen: '2025-06',
        because: 'header of a message thread',
      },
    ],
    headerNames: [
      {
        selector: '[data-testid="dm-conversation-header"] span',
        seen: '2026-05',
        because: 'name in the header',
      },
      { selector: '[data-testid="dm-conversation-header"]', seen: '2026-05', because: 'the header itself' },
      { selector: '[data-testid="DmActivityContainer"] h2', seen: '2025-06', because: 'name of the thread' },
    ],
    sendButtons: [
      { selector: '[data-testid="dm-composer-send-button"]', seen: '2026-05', because: 'the chats of 2026' },
      {
        selector: '[data-testid="dmComposerSendButton"]',
        seen: '2025-06',
        because: 'the messages before them',
      },
    ],
  },
})
