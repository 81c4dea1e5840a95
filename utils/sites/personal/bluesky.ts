import type { AddressReading } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { textOf } from '../reading/text.ts'
import { elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { Asked, HeadReading, RowAct } from './row.ts'

const hosts = ['bsky.app']

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second, third, fourth] = partsOf(url)
  if (first === undefined) return { kind: 'feed' }
  if (first === 'messages') return second ? { kind: 'thread', id: second } : { kind: 'list' }
  if (first === 'search') return { kind: 'list' }
  if (first !== 'profile' || second === undefined) return elsewhere
  if (third === 'post' || third === 'feed' || third === 'lists' || fourth !== undefined) return elsewhere
  return second.startsWith('did:')
    ? { kind: 'profile', opaqueId: second }
    : { kind: 'profile', handle: second.toLowerCase() }
}

/** Several screens stay mounted: the one that can be seen counts. */
function readHead(document: Document): HeadReading | null {
  const view = [...document.querySelectorAll('[data-testid="profileView"]')].find(isShown) ?? document
  const shown = [...view.querySelectorAll('[data-testid="profileHeaderDisplayName"]')].find(isShown)
  const name = shown === undefined ? '' : textOf(shown)
  if (name === '') return null
  const handle = [...view.querySelectorAll('*')]
    .filter((each) => each.childElementCount === 0)
    .map((each) => /^@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(textOf(each))?.[1]?.toLowerCase())
    .find((each) => each !== undefined)
  const bio = view.querySelector('[data-testid="profileHeaderDescription"]')
  const own = view.querySelector('[data-testid="profileHeaderEditProfileButton"]') !== null
  const relation = view.querySelector('[data-testid="unfollowBtn"]') === null ? 'unknown' : 'following'
  const headline = bio === null ? '' : textOf(bio)
  return { name, ...(handle && { handle }), ...(headline && { headline }), relation, own }
}

const acts: Readonly<Record<string, RowAct>> = { followBtn: 'follow', dmBtn: 'message' }

function readAct({ element }: Asked): RowAct {
  return acts[element.getAttribute('data-testid') ?? ''] ?? 'safe'
}

/** Bluesky: test ids of its published source. `followBtn` stands in suggestions too. */
export const bluesky = networkOf({
  name: 'bluesky',
  label: 'Bluesky',
  class: 'mixed',
  hosts,
  readAddress,
  readHead,
  // No head of its own: climbing from its buttons ends at the profile, and suggestions inside it name others.
  heads: [],
  stops: '[data-testid="profileView"]',
  rows: '[data-testid^="feedItem-by-"], [data-testid^="profileCard"]',
  isInRail: (control) => control.closest('[data-testid="profileView"]') === null,
  pressable: '[data-testid="followBtn"], [data-testid="dmBtn"]',
  readAct,
  byLabel: false,
  byPlace: false,
  firstAct: 'follow',
  chat: {
    composers: [
      { selector: '[data-testid="messageInput"]', seen: '2026-01', because: 'the test id of the field' },
      { selector: 'textarea', seen: '2026-01', because: 'the only text area of a chat' },
    ],
    isChat: (composer, url) =>
      readAddress(url).kind === 'thread' && composer.closest('[role="dialog"]') === null,
    roots: [
      { selector: '[data-testid="convoScreen"]', seen: '2026-01', because: 'the screen of one chat' },
      { selector: 'main', seen: '2026-01', because: 'the chat as a page' },
      { selector: 'body', seen: '2026-01', because: 'a page without main' },
    ],
    headerLinks: [
      { selector: 'a[href^="/profile/"]', seen: '2026-01', because: 'the header links to the profile' },
    ],
    headerNames: [{ selector: 'h1', seen: '2026-01', because: 'heading of the chat' }],
  },
})
