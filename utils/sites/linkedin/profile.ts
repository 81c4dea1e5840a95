import type { PersonSighting, Relation, Subject } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { cleanText, shownName, textOf } from '../reading/text.ts'
import { type Candidates, find, findAll } from '../selectors.ts'
import { accountIn } from '../sighting.ts'
import { addressOf, readAddress, recipientOf, withoutEscapes } from './addresses.ts'

/** The card at the head of a profile: name, headline, actions. Never the whole of main: it holds strangers too. */
export const topCards: Candidates = [
  { selector: '[componentkey$="Topcard"]', seen: '2026-10', because: 'card key that holds the member id' },
  { selector: 'section[data-member-id]', seen: '2025-12', because: 'classic card with the member number' },
  { selector: 'section.pv-top-card', seen: '2025-12', because: 'classic card by class' },
  { selector: 'main section', seen: '2026-10', because: 'the first section with a heading' },
]

const names: Candidates = [
  {
    selector: '[componentkey^="ProfileVerificationTriggerRef-"] h2',
    seen: '2026-10',
    because: 'name in the link that opens the verification',
  },
  { selector: 'h1', seen: '2025-12', because: 'classic heading' },
  { selector: 'h2', seen: '2026-10', because: 'no h1 on profiles since 2026' },
]

/** Everything said about the person in the address, joined by what the card itself knows of them. */
export function readSubject(document: Document, url: URL): Subject | null {
  const address = readAddress(url)
  if (address.kind !== 'profile' && address.kind !== 'invite') return null
  const asked = accountIn(address)
  const card = topCard(document, asked)
  if (card === null) return { ...asked, relation: 'unknown', own: asked.handle === 'me', settled: false }
  const shown = identityIn(card, url)
  const titled = nameInTitle(document)
  const name = nameIn(card) ?? titled
  const own = asked.handle === 'me' || isOwn(card)
  const settled = own || agrees(asked, shown, name, titled)
  const whose = settled ? { ...shown, ...asked } : shown
  const said = linesUnderName(card)
  return {
    ...(own && asked.handle === 'me' ? shown : whose),
    ...(name && { name }),
    ...(said.headline && { headline: said.headline }),
    ...(said.company && { company: said.company }),
    relation: relationIn(card, said.degree),
    own,
    settled,
  }
}

/** The card of the person asked for; while one person's page replaces another's both may be there. */
export function topCard(document: Document, asked: PersonSighting): Element | null {
  const cards = findAll(document, topCards, (card) => find(card, names) !== null)
  return cards.find((card) => identityIn(card).handle === asked.handle) ?? cards[0] ?? null
}

const anyBase = new URL('https://www.linkedin.com/')

/** Handle and own id as the card's keys and links have them. */
function identityIn(card: Element, url: URL = anyBase): PersonSighting {
  const key = card.getAttribute('componentkey') ?? ''
  let opaqueId = /\.ref(.+)Topcard$/.exec(key)?.[1]
  const verified = card.querySelector('[componentkey^="ProfileVerificationTriggerRef-"]')
  const named = verified?.getAttribute('componentkey')?.slice('ProfileVerificationTriggerRef-'.length)
  let handle = named === undefined ? undefined : withoutEscapes(named).toLowerCase()
  for (const link of card.querySelectorAll('a[href]')) {
    const address = addressOf(link, url)
    if (address === null) continue
    const { kind, handle: linked } = readAddress(address)
    if (kind === 'profile' && /\/(overlay|edit)\//.test(address.pathname)) handle ??= linked
    if (kind === 'invite') handle ??= linked
    opaqueId ??= kind === 'thread' ? (recipientOf(address) ?? undefined) : undefined
  }
  return { ...(handle && { handle }), ...(opaqueId && { opaqueId }) }
}

function nameIn(card: Element): string | null {
  const heading = find(card, names, (element) => isShown(element) && textOf(element) !== '')
  return heading === null ? null : shownName(textOf(heading))
}

/** `(3) Morgan Hale | LinkedIn`: the steadiest place of the name, and the last to change. */
function nameInTitle(document: Document): string | null {
  const title = cleanText(document.title).replace(/^\(\d+\+?\)\s*/, '')
  const name = /^(.+?)\s*[|–-]\s*(?:.*[|–-]\s*)?LinkedIn$/.exec(title)?.[1]
  return name === undefined || name === '' ? null : shownName(name)
}

function agrees(
  asked: PersonSighting,
  shown: PersonSighting,
  name: string | null,
  titled: string | null,
): boolean {
  if (asked.handle !== undefined && shown.handle !== undefined) return asked.handle === shown.handle
  if (asked.opaqueId !== undefined && shown.opaqueId !== undefined) return asked.opaqueId === shown.opaqueId
  return name !== null && (titled === null || titled.includes(name) || name.includes(titled))
}

/** Links that only the owner of a profile gets. */
function isOwn(card: Element): boolean {
  return card.querySelector('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]') !== null
}

/** `· 2nd`, `2.`, `• 3rd+`, `1er`: a degree of acquaintance in any language. */
const degreeLine =
  /^[·•\s]*([123])(?:st|nd|rd|\.|º|°|ª|er|re|e|ème|:a)?\+?(?:\s*(?:degree.*|Grades?|度|촌))?$/iu

/** The same in a language nobody wrote down: a dot, a few letters, one of the three figures. */
const anyDegreeLine = /^[·•]\D{0,12}[123]\D{0,8}$/u

interface Lines {
  degree: number | null
  headline: string | null
  company: string | null
}

/** The paragraphs after the name: degree, headline, `Company · School`, place. Hidden next states are passed over. */
function linesUnderName(card: Element): Lines {
  const classicDegree = card.querySelector('.dist-value')
  const classicHeadline = card.querySelector('.text-body-medium')
  const lines = [...card.querySelectorAll('p')].filter(isShown).map((line) => textOf(line))
  const known = lines.findIndex((line) => degreeLine.test(line))
  const at = known >= 0 ? known : lines.findIndex((line) => anyDegreeLine.test(line))
  const degree = degreeLine.exec(at >= 0 ? (lines[at] ?? '') : textOf(classicDegree ?? card))?.[1]
  const after = lines.slice(at + 1).filter((line) => line !== '')
  const headline =
    (at >= 0 ? after[0] : undefined) ?? (classicHeadline === null ? null : textOf(classicHeadline))
  const place = at >= 0 && (after[1] ?? '').includes(' · ') ? after[1]?.split(' · ')[0] : undefined
  return {
    degree: degree === undefined ? null : Number(degree),
    headline: headline || null,
    company: place ?? companyIn(headline ?? ''),
  }
}

/** `Head of Talent at Northwind | Hiring engineers` → `Northwind`. */
function companyIn(headline: string): string | null {
  const match = /(?:\s(?:at|bei|chez|en|presso|bij|hos|na|em)\s+|\s?[@＠]\s?)([^|·•,;]+)/u.exec(headline)
  return match?.[1]?.trim() || null
}

/** How the user stands to them. A Message control says nothing: open profiles have one for everybody. */
function relationIn(card: Element, degree: number | null): Relation {
  if (card.querySelector('[componentkey*="ConnectButton"][componentkey$="_pending"]') !== null)
    return 'requested'
  if (degree === 1) return 'connected'
  if (incomingRow(card) !== null) return 'incoming'
  const connect =
    '[componentkey$="_connect"], a[href*="custom-invite"], [id="connect-small"], [data-test-icon="connect-small"]'
  return card.querySelector(connect) === null ? 'unknown' : 'none'
}

/**
 * The row that answers a request of theirs, told without words: exactly three buttons, two with a label (accept,
 * ignore) and an unlabelled one that opens the menu. The player bar of a cover video looks alike, all labelled.
 */
export function incomingRow(card: Element): { accept: Element; ignore: Element } | null {
  for (const menu of card.querySelectorAll('button[aria-expanded]:not([aria-label])')) {
    const buttons = [...(menu.parentElement?.children ?? [])].filter((child) => child.localName === 'button')
    const [accept, ignore, last] = buttons
    if (buttons.length !== 3 || last !== menu || accept === undefined || ignore === undefined) continue
    if (accept.hasAttribute('aria-label') && ignore.hasAttribute('aria-label')) return { accept, ignore }
  }
  return null
}
