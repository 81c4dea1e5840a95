import type { AddressReading, Relation } from '../network.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { elsewhere, isOnHost, partsOf, reserved } from './addresses.ts'
import { personalLabels } from './labels.ts'
import { networkOf } from './network-of.ts'
import type { HeadReading } from './row.ts'

const hosts = ['instagram.com']

const notPeople =
  reserved(`explore reels reel p tv stories direct accounts about legal privacy terms developer api your_activity
  challenge emails session graphql web ajax static directory nametag lite locations tags press oauth archive saved
  notifications`)

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second, third] = partsOf(url)
  if (first === undefined) return { kind: 'feed' }
  if (first === 'direct') return second === 't' && third ? { kind: 'thread', id: third } : { kind: 'list' }
  if (first === 'explore') return { kind: 'list' }
  if (notPeople.has(first.toLowerCase()) || !/^[\w.]{1,30}$/.test(first)) return elsewhere
  return second === 'p' || second === 'reel' ? elsewhere : { kind: 'profile', handle: first.toLowerCase() }
}

/** What stands in the head in words of their own: no link, no button, no figure of a list. */
function bioIn(header: Element): string {
  const lines = [...header.querySelectorAll('span, div, h1')]
    .filter((each) => each.childElementCount === 0)
    .filter((each) => each.closest('a, button, [role="button"], li, h2') === null)
    .map(textOf)
  return lines
    .filter((line) => line.length > 3)
    .join(' | ')
    .slice(0, 600)
}

function readHead(document: Document): HeadReading | null {
  const header = document.querySelector('main header')
  if (header === null) return null
  // `Name (@handle) • Instagram …` in every language.
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(@([\w.]+)\)/u.exec(cleanText(document.title))
  const shown = [...header.querySelectorAll('h2, h1')].map(textOf).find((text) => /^[\w.]{1,30}$/.test(text))
  const handle = shown?.toLowerCase()
  const titleAgrees = titled?.[2]?.toLowerCase() === handle || handle === undefined
  const name = titleAgrees ? titled?.[1] : undefined
  const headline = bioIn(header)
  return {
    ...((name ?? nameBelow(header, handle)) && { name: name ?? nameBelow(header, handle) ?? '' }),
    ...(handle && { handle }),
    ...(headline && { headline }),
    relation: relationIn(header),
    own: header.querySelector('a[href^="/accounts/edit"]') !== null,
  }
}

function relationIn(header: Element): Relation {
  for (const button of header.querySelectorAll('button, [role="button"]')) {
    const said = personalLabels.read(textOf(button))?.act
    if (said === 'requested' || said === 'following') return said
  }
  return 'unknown'
}

/** The display name is a plain span after the handle. */
function nameBelow(header: Element, handle: string | undefined): string | null {
  const spans = [...header.querySelectorAll('span')].filter(
    (span) => span.closest('a, button, h1, h2, [role="button"]') === null,
  )
  return spans.map(textOf).find((text) => text.includes(' ') && !/\d/.test(text) && text !== handle) ?? null
}

/** Follow is a button on profiles and a div in feeds; Message is a div. Neither has an id of its own. */
export const instagram = networkOf({
  name: 'instagram',
  label: 'Instagram',
  class: 'personal',
  hosts,
  readAddress,
  readHead,
  heads: [
    {
      selector: 'main header:not(article header)',
      seen: '2026-01',
      because: 'the head of a profile; feeds have none, posts may',
    },
  ],
  stops: 'article',
  pressable: 'button, [role="button"], [role="menuitem"]',
  byLabel: true,
  byPlace: true,
  firstAct: 'follow',
  chat: {
    composers: [
      {
        selector: '[role="textbox"][contenteditable="true"]',
        seen: '2026-01',
        because: 'the rich editor of a chat',
      },
    ],
    isChat: (composer, url) =>
      composer.closest('article, form') === null &&
      (readAddress(url).kind === 'thread' || composer.closest('[role="dialog"], aside') !== null),
    roots: [
      { selector: '[role="dialog"]', seen: '2026-01', because: 'the chat panel on a profile' },
      { selector: 'main', seen: '2026-01', because: 'the chat as a page' },
      { selector: 'body', seen: '2026-01', because: 'a page without main' },
    ],
    headerLinks: [{ selector: 'a[href]', seen: '2026-01', because: 'the header links to the profile' }],
    headerNames: [
      { selector: 'header a[href] span', seen: '2026-01', because: 'the name in the header' },
      { selector: 'h1', seen: '2026-01', because: 'the heading of the chat' },
      { selector: 'h2', seen: '2026-01', because: 'the heading of the chat' },
    ],
  },
})
