import type { AddressReading, PersonSighting } from '../network.ts'
import type { LinkOwner } from '../reading/nearest-person.ts'
import { accountIn } from '../sighting.ts'

/** Whether an address is on LinkedIn: the site itself, its mobile hosts and its country hosts. */
function isLinkedIn(url: URL): boolean {
  return url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com')
}

const organisations = new Set(['company', 'school', 'showcase', 'groups', 'newsletters', 'events'])
const lists = new Set(['search', 'mynetwork', 'connections'])

/** What a LinkedIn address says by itself (shapes of 2026). */
export function readAddress(url: URL): AddressReading {
  if (!isLinkedIn(url)) return { kind: 'other' }
  const parts = url.pathname.split('/').filter((part) => part !== '')
  if (parts[0] === 'mwlite' || parts[0] === 'comm') parts.shift()
  const [first = '', second, third] = parts
  if (first === 'in' && second !== undefined) return { kind: 'profile', ...bySlug(second) }
  if (first === 'pub' && second !== undefined)
    return { kind: 'profile', handle: legacyHandle(parts.slice(1)) }
  if (first === 'sales' && (second === 'lead' || second === 'people') && third !== undefined) {
    return { kind: 'profile', opaqueId: third.split(',')[0] ?? third }
  }
  if (first === 'talent' && second === 'profile' && third !== undefined)
    return { kind: 'profile', opaqueId: third }
  if (organisations.has(first)) return { kind: 'company' }
  if (first === 'preload' && /custom-invite$/.test(second ?? '')) return readInvite(url)
  if (first === 'jobs') return readJobAddress(url, parts)
  if (first === 'messaging') return readMessaging(url, second, third)
  if (first === 'sales' && second === 'inbox') return { kind: 'thread', ...(third && { id: third }) }
  if (first === 'feed' && second === undefined) return { kind: 'feed' }
  return { kind: lists.has(first) ? 'list' : 'other' }
}

function readInvite(url: URL): AddressReading {
  const vanity = url.searchParams.get('vanityName')
  return vanity === null ? { kind: 'other' } : { kind: 'invite', ...bySlug(vanity) }
}

function readJobAddress(url: URL, parts: readonly string[]): AddressReading {
  const inPath = parts[1] === 'view' ? /(?:^|-)(\d+)$/.exec(parts[2] ?? '')?.[1] : undefined
  const id = inPath ?? /^\d+$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0]
  return id === undefined ? { kind: 'list' } : { kind: 'job', id }
}

function readMessaging(url: URL, second: string | undefined, third: string | undefined): AddressReading {
  const opaqueId = recipientOf(url)
  const id = second === 'thread' && third !== 'new' ? third : undefined
  return { kind: 'thread', ...(id && { id }), ...(opaqueId && { opaqueId }) }
}

/** The profile's name in its address, decoded and in one case; ids of LinkedIn's own keep their case. */
function bySlug(slug: string): PersonSighting {
  const decoded = withoutEscapes(slug)
  return /^AC[a-z]AA/i.test(decoded)
    ? { opaqueId: decoded }
    : { handle: decoded.normalize('NFC').toLowerCase() }
}

/** A text that was encoded for an address, as it was before; one that can't be decoded stays as it is. */
export function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `/pub/name/1a/2b/3c` became `/in/name-3c2b1a`. */
function legacyHandle([name = '', ...rest]: readonly string[]): string {
  const tail = rest.toReversed().join('')
  return withoutEscapes(tail === '' ? name : `${name}-${tail}`).toLowerCase()
}

/** Whom a link to a new message is to. Sharing a profile is such a link too, with a body and to nobody. */
export function recipientOf(url: URL): string | null {
  if (url.searchParams.has('body')) return null
  const recipient = url.searchParams.get('recipient') ?? ''
  const urn = url.searchParams.get('profileUrn') ?? ''
  // Companies have a mailbox as well.
  if (/company|organization/i.test(recipient + urn)) return null
  return recipient || (/^urn:li:(?:fsd?_profile|member):(.+)$/.exec(urn)?.[1] ?? null)
}

/** The address a link leads to; null where there is none, or no address. */
export function addressOf(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href')
  if (href === null || href === '' || href.startsWith('#')) return null
  return URL.canParse(href, base.href) ? new URL(href, base.href) : null
}

/** Whose a link on a LinkedIn page is. */
export function ownerOf(link: Element, base: URL): LinkOwner {
  const address = addressOf(link, base)
  if (address === null) return null
  const { kind, ...who } = readAddress(address)
  if (kind === 'company') return 'organisation'
  if (kind !== 'profile' && kind !== 'invite') return null
  if (who.handle === undefined && who.opaqueId === undefined) return null
  return accountIn(who)
}
