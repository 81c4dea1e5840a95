import type { AddressReading } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { textOf } from '../reading/text.ts'
import { elsewhere, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { Asked, HeadReading, RowAct } from './row.ts'

/** One person has another address on every server: the handle is `user@host`, with the page's host where none is said. */
function readAddress(url: URL): AddressReading {
  const parts = partsOf(url)
  const [first = '', second] = parts[0] === 'web' ? parts.slice(1) : parts
  if (first === 'home' || first === 'public') return { kind: 'feed' }
  if (first === 'conversations') return { kind: 'list' }
  const [, user, host] = /^@(\w[\w.-]*)(?:@([\w.-]+))?$/.exec(first) ?? []
  if (user === undefined || /^\d+$/.test(second ?? '')) return elsewhere
  return { kind: 'profile', handle: `${user}@${host ?? url.host}`.toLowerCase() }
}

function readHead(document: Document, url: URL): HeadReading | null {
  const header = document.querySelector('.account__header')
  if (header === null) return null
  const heading = header.querySelector('.account__header__tabs__name h1, h1')
  const account = heading?.querySelector('small') ?? null
  const [, user, host] = /@(\w[\w.-]*?)(?:@([\w.-]+\w))?$/.exec(account === null ? '' : textOf(account)) ?? []
  const shown = heading?.querySelector('.display-name__html, span') ?? heading
  const name = shown
    ? textOf(shown)
        .replace(account === null ? '' : textOf(account), '')
        .trim()
    : ''
  const bio = header.querySelector('.account__header__bio, .account__header__content')
  const own = header.querySelector('a[href="/settings/profile"], a[href="/profile/edit"]') !== null
  return {
    ...(name && { name }),
    ...(user && { handle: `${user}@${host ?? url.host}`.toLowerCase() }),
    ...(bio && { headline: textOf(bio) }),
    relation: relationIn(header),
    own,
  }
}

function relationIn(header: Element): 'following' | 'unknown' {
  const button = [...header.querySelectorAll(follow)].find(isShown)
  return button?.matches(undo) ? 'following' : 'unknown'
}

const follow =
  '.account__header__follow-button, .account__header__buttons .logo-button, .account__header__tabs__buttons .logo-button'
/** Following, requested, blocked: the button looks quiet or dangerous. */
const undo = '.button--secondary, .button-secondary, .button--destructive, .button--with-bell'

function readAct({ element }: Asked): RowAct {
  if (element.matches(undo)) return 'safe'
  return element.matches(follow) ? 'follow' : null
}

/** Mastodon on any server; asked for by its own switch, host by host. */
export const mastodon = networkOf({
  name: 'mastodon',
  label: 'Mastodon',
  class: 'mixed',
  hosts: [],
  recognises: (document) =>
    document.querySelector('#mastodon') !== null &&
    document.querySelector('script#initial-state, .account__header, body.app-body') !== null,
  readAddress,
  readHead,
  heads: [
    {
      selector: '.account__header',
      seen: '2026-06',
      because: 'the head of a profile, from the published source',
    },
  ],
  rows: '.account, .hover-card, .status, .inline-follow-suggestions__body__scrollable__card',
  isInRail: (control) =>
    control.closest('.inline-follow-suggestions, .compose-panel, .getting-started') !== null,
  stops: '.column, .columns-area',
  pressable: 'button, [role="menuitem"]',
  readAct,
  byLabel: true,
  byPlace: false,
  firstAct: 'follow',
})
