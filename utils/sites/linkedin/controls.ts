import type { ControlBasis, PersonSighting, SocialControl, Subject } from '../network.ts'
import { closestIn, elementsIn, outerElement } from '../reading/deep.ts'
import { nearestPerson } from '../reading/nearest-person.ts'
import { isDisabled } from '../reading/shown.ts'
import { cleanText, foldLabel, labelOf } from '../reading/text.ts'
import { accountIn, sightingIn } from '../sighting.ts'
import { addressOf, ownerOf, readAddress, recipientOf } from './addresses.ts'
import { invitationControl, readInvitation } from './invitation.ts'
import { linkedInLabels } from './labels.ts'
import { incomingRow, readSubject, topCard } from './profile.ts'

type PersonAct = 'connect' | 'follow' | 'message' | 'accept' | 'ignore' | 'pending' | 'more'

/** What a control does, and how that was told. */
interface Reading {
  act: PersonAct
  basis: ControlBasis
  /** The person its own address names. */
  who?: PersonSighting
  /** The name that stands in its label. */
  name?: string
}

const pressable = 'a[href], button, [role="button"], [role="menuitem"]'
const stops = 'main, [role="main"], body'

/** The control that a gesture is on: the invitation dialog's, else one that acts on a person. Chats have their own. */
export function controlAt(path: readonly EventTarget[], document: Document, url: URL): SocialControl | null {
  const elements = elementsIn(path)
  return dialogControl(elements, document, url) ?? personControl(elements, document, url)
}

function dialogControl(path: readonly Element[], document: Document, url: URL): SocialControl | null {
  const element = closestIn(path, 'button, textarea')
  if (element === null || closestIn(path, '[role="dialog"], .send-invite') === null) return null
  const invitation = readInvitation(document)
  if (invitation === null || !path.includes(invitation.dialog)) return null
  const act = invitationControl(element, invitation)
  if (act === null) return null
  const who = act === 'invite-send' ? invited(invitation.who, readSubject(document, url)) : null
  return control(act, who, element, 'key')
}

/** The person of the dialog: whom it names, with the page's subject where that is the same person. */
export function invited(named: PersonSighting | null, subject: Subject | null): PersonSighting | null {
  const ofPage = subject === null || subject.own ? null : sightingIn(subject)
  if (named === null || ofPage === null) return named ?? ofPage
  if (ofPage.name === undefined) return { ...ofPage, ...named }
  return foldLabel(named.name) === foldLabel(ofPage.name) ? ofPage : named
}

function personControl(path: readonly Element[], document: Document, url: URL): SocialControl | null {
  const element = pressed(path)
  if (element === null || closestIn(path, '[contenteditable="true"]') !== null) return null
  const asked = readAddress(url)
  const card = asked.kind === 'profile' ? topCard(document, asked) : null
  const inCard = card !== null && path.includes(card)
  const reading = readElement(element, inCard ? card : null, url)
  if (reading === null) return null
  const subject = readSubject(document, url)
  const around = path.slice(path.indexOf(element) + 1)
  const who =
    inCard && reading.who === undefined
      ? subject
        ? sightingIn(subject)
        : null
      : whose(reading, element, around, subject, url)
  if (who === null || (subject?.own === true && same(who, subject))) return null
  const aside = subject !== null && !same(who, subject) && closestIn(around, '[role="dialog"]') === null
  const atOnce =
    reading.act === 'connect' && reading.basis !== 'address' && /^\/mynetwork(\/grow)?\/?$/.test(url.pathname)
  return { ...control(reading.act, who, element, reading.basis), aside, sendsAtOnce: atOnce }
}

/** The element that acts: a link, a button, a menu item, or the bare icon that LinkedIn makes of some of them. */
function pressed(path: readonly Element[]): Element | null {
  const usual = closestIn(path, pressable)
  if (usual !== null) return usual
  const near = path
    .slice(0, 6)
    .find((each) => each.localName !== 'svg' && iconsIn(each).includes('connect-small'))
  if (near === undefined || near.querySelector(pressable) !== null || iconsIn(near).length > 1) return null
  let bare = near
  for (let at = outerElement(bare); at?.localName === 'span'; at = outerElement(at)) bare = at
  return bare.localName === 'span' || bare.localName === 'div' ? bare : null
}

/** Icon names, which are the same in every language. They repeat over the page, so never look one up by id alone. */
function iconsIn(element: Element): string[] {
  const icons = [...element.querySelectorAll('svg')]
  if (element.localName === 'svg') icons.push(element as SVGSVGElement)
  return icons
    .map(
      (icon) =>
        icon.id ||
        icon.getAttribute('data-test-icon') ||
        icon.querySelector('use')?.getAttribute('href')?.slice(1) ||
        '',
    )
    .filter((name) => name !== '')
}

/** In the order of trust: address, state key, icon, whole label. `card` is the head of the profile it stands in. */
function readElement(element: Element, card: Element | null, url: URL): Reading | null {
  const label = labelOf(element)
  const said = linkedInLabels.read(label)
  const key = stateKey(element)
  if (key === 'pending') return { act: 'pending', basis: 'key' }
  if (key === 'done' || said?.act === 'undo') return null
  const named = said?.name === undefined ? {} : { name: inItsCase(label, said.name) }
  const byAddress = readLink(element, url)
  if (byAddress !== undefined) return byAddress === null ? null : { ...byAddress, ...named }
  if (key !== null) return { act: key, basis: 'key', ...named }
  const row = card === null ? null : incomingRow(card)
  if (row?.accept === element) return { act: 'accept', basis: 'place', ...named }
  if (row?.ignore === element) return { act: 'ignore', basis: 'place', ...named }
  const icons = iconsIn(element)
  if (icons.includes('connect-small') && said?.act !== 'pending')
    return { act: 'connect', basis: 'icon', ...named }
  if (isMenu(element, icons, said?.act)) return card === null ? null : { act: 'more', basis: 'icon' }
  if (card !== null && icons.includes('add-small') && element.localName !== 'a')
    return { act: 'follow', basis: 'icon', ...named }
  if (card !== null && icons.some((icon) => icon.startsWith('send-privately')))
    return { act: 'message', basis: 'icon', ...named }
  return said === null ? null : byLabel(said.act, named)
}

function byLabel(act: string, named: { name?: string }): Reading | null {
  switch (act) {
    case 'connect':
    case 'follow':
    case 'message':
    case 'accept':
    case 'ignore':
    case 'pending':
      return { act, basis: 'label', ...named }
    default:
      return null
  }
}

/** Null: an address that leads somewhere harmless. Undefined: it says nothing. */
function readLink(element: Element, url: URL): Reading | null | undefined {
  const address = addressOf(element, url)
  if (address === null) return undefined
  const { kind, ...who } = readAddress(address)
  if (kind === 'invite') return { act: 'connect', basis: 'address', who: accountIn(who) }
  if (kind === 'thread') {
    const recipient = recipientOf(address)
    if (recipient !== null) return { act: 'message', basis: 'address', who: { opaqueId: recipient } }
    return address.pathname.startsWith('/messaging/thread/') ? undefined : null
  }
  return kind === 'profile' || kind === 'company' ? null : undefined
}

/** The state that LinkedIn's own keys carry, on the control or on what wraps just it. */
function stateKey(element: Element): 'connect' | 'follow' | 'pending' | 'done' | null {
  let at: Element | null = element
  for (let step = 0; at !== null && step < 3; step++, at = outerElement(at)) {
    if (step > 0 && at.querySelectorAll(pressable).length > 1) return null
    const key = at.getAttribute('componentkey') ?? ''
    if (key.startsWith('ConnectButton')) {
      if (key.endsWith('_pending')) return 'pending'
      return key.endsWith('_connect') ? 'connect' : 'done'
    }
    if (key.startsWith('FollowButton'))
      return iconsIn(element).some((icon) => icon.startsWith('check')) ? 'done' : 'follow'
  }
  return null
}

function isMenu(element: Element, icons: readonly string[], act: string | undefined): boolean {
  if (!element.hasAttribute('aria-expanded')) return false
  return (
    act === 'more' ||
    icons.some((icon) => icon.startsWith('overflow-')) ||
    !element.hasAttribute('aria-label')
  )
}

function whose(
  reading: Reading,
  element: Element,
  around: readonly Element[],
  subject: Subject | null,
  url: URL,
): PersonSighting | null {
  if (reading.who !== undefined && subject !== null && same(reading.who, subject)) return sightingIn(subject)
  const places = { ownerOf: (link: Element) => ownerOf(link, url), stops }
  const nearest = nearestPerson(
    around,
    element,
    labelOf(element),
    places,
    (container) => container.querySelectorAll(alike(reading.act)).length > 1,
  )
  if (reading.who !== undefined) {
    const near = nearest.found === 'person' ? nearest.person : {}
    const differs =
      near.handle !== undefined && reading.who.handle !== undefined && near.handle !== reading.who.handle
    return differs ? reading.who : { ...near, ...reading.who }
  }
  if (nearest.found === 'organisation') return null
  const found = nearest.found === 'person' ? nearest.person : ofPage(reading, nearest.found, subject)
  if (reading.name === undefined || (found !== null && isIn(found.name, reading.name))) return found
  if (found !== null && found.name === undefined) return { ...found, name: reading.name }
  return reading.act === 'connect' ? { name: reading.name } : null
}

/** Answers to a request stand only in the person's own row; the rest may stand in the head of the page alone. */
function ofPage(
  reading: Reading,
  found: 'subject' | 'nobody',
  subject: Subject | null,
): PersonSighting | null {
  if (found === 'nobody' || subject === null) return null
  return reading.act === 'accept' || reading.act === 'ignore' || reading.act === 'pending'
    ? null
    : sightingIn(subject)
}

function alike(act: PersonAct): string {
  return act === 'message'
    ? 'a[href*="/messaging/compose/"], button[aria-label*=" "]'
    : '[id="connect-small"], [componentkey^="ConnectButton"], a[href*="custom-invite"], button[aria-label*=" "]'
}

/** Whether a label's name and a person's name share a word: labels hold first names, or the whole name. */
function isIn(name: string | undefined, label: string): boolean {
  const folded = foldLabel(label)
  return foldLabel(name)
    .split(' ')
    .some((word) => word.length > 1 && folded.includes(word))
}

function inItsCase(label: string, folded: string): string {
  const clean = cleanText(label)
  const at = clean.toLowerCase().indexOf(folded)
  return at < 0 ? folded : clean.slice(at, at + folded.length)
}

function same(one: PersonSighting, other: PersonSighting): boolean {
  if (one.handle !== undefined && other.handle !== undefined) return one.handle === other.handle
  if (one.opaqueId !== undefined && other.opaqueId !== undefined) return one.opaqueId === other.opaqueId
  return (
    one.handle === undefined && one.opaqueId === undefined && foldLabel(one.name) === foldLabel(other.name)
  )
}

function control(
  act: SocialControl['act'],
  who: PersonSighting | null,
  element: Element,
  basis: ControlBasis,
): SocialControl {
  const disabled = isDisabled(element)
  return { act, who, element, basis, disabled, aside: false, sendsAtOnce: false }
}
