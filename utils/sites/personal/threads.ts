import type { AddressReading } from '../network.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { atHandle, elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { HeadReading } from './row.ts'

const hosts = ['threads.com', 'threads.net']
const shape = /^[\w.]{1,30}$/

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second, third] = partsOf(url)
  if (first === undefined || first === 'following' || first === 'for_you') return { kind: 'feed' }
  const handle = atHandle(first, shape)
  if (handle !== null) return second === 'post' ? elsewhere : { kind: 'profile', handle }
  if (first === 'direct' || first === 'messages') return { kind: 'thread', ...(third && { id: third }) }
  return { kind: first === 'search' ? 'list' : 'other' }
}

function readHead(document: Document, url: URL, address: AddressReading): HeadReading | null {
  const heading = [...document.querySelectorAll('main h1, h1')].map(textOf).find((text) => text !== '')
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@([\w.]+)\)/u.exec(cleanText(document.title))
  const name = heading ?? titled?.[1]
  if (name === undefined) return null
  const handle = titled?.[2]?.toLowerCase() ?? handleNear(document, url, address)
  return { name, ...(handle && { handle }), own: false }
}

/** The followers link of the head names its owner, the `/@user/followers` form. */
function handleNear(document: Document, url: URL, address: AddressReading): string | undefined {
  const link = document.querySelector('a[href$="/followers"], a[href$="/followers/"]')
  const href = link?.getAttribute('href')
  if (href === null || href === undefined || !URL.canParse(href, url.href)) return address.handle
  return readAddress(new URL(href, url.href)).handle
}

/** Threads: the same stack as Instagram. Mention opens a public post and is no message. */
export const threads = networkOf({
  name: 'threads',
  label: 'Threads',
  class: 'personal',
  hosts,
  readAddress,
  readHead,
  heads: [
    { selector: '[data-pressable-container]:has(h1)', seen: '2026-01', because: 'the head of a profile' },
    { selector: 'main > div:has(h1)', seen: '2026-01', because: 'the same, as the first block of main' },
    { selector: 'div:has(> h1)', seen: '2026-01', because: 'the block around the name' },
  ],
  rows: '[data-pressable-container]:not(:has(h1))',
  pressable: 'button, [role="button"], [role="menuitem"]',
  byLabel: true,
  byPlace: false,
  firstAct: 'follow',
})
