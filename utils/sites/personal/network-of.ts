import type {
  AddressReading,
  Network,
  PageKind,
  PersonSighting,
  SiteHealth,
  SocialControl,
  Subject,
} from '../network.ts'
import { closestIn, elementsIn } from '../reading/deep.ts'
import { type LinkOwner, nearestPerson } from '../reading/nearest-person.ts'
import { isDisabled } from '../reading/shown.ts'
import { labelOf, shownName } from '../reading/text.ts'
import { isSameSighting } from '../same-sighting.ts'
import { enclosing, find, first } from '../selectors.ts'
import { accountIn, sightingIn } from '../sighting.ts'
import { actOf } from './act-of.ts'
import { targetOf } from './addresses.ts'
import { chatControl, readChats } from './chats.ts'
import type { Asked, ChatPlaces, NetworkRow } from './row.ts'

const stops = 'main, [role="main"], body'
/** Where a site keeps its own navigation: nothing in there acts on the person of the page. */
const chrome = 'nav, [role="navigation"], [role="banner"], [role="tablist"]'

/** Makes a reader of a row: identity first, control second, the same way for every network. */
export function networkOf(row: NetworkRow): Network {
  const owner = (link: Element, url: URL): LinkOwner => linkOwner(row, link, url)
  const readSubject = (document: Document, url: URL): Subject | null => {
    const address = row.readAddress(url)
    if (address.kind !== 'thread') return profileSubject(row, document, url)
    const who = readChats(row, document, url, owner).find((chat) => chat.threadId !== null)?.who
    return who ? { ...who, relation: 'unknown', own: false, settled: true } : null
  }
  return {
    name: row.name,
    label: row.label,
    class: row.class,
    hosts: row.hosts,
    ...(row.experimental && { experimental: row.experimental }),
    ...(row.recognises && { recognises: row.recognises.bind(row) }),
    readAddress: row.readAddress.bind(row),
    handleKey: (handle) => handleKey(row, handle),
    readPage: (document, url) => pageKind(row, document, url),
    readSubject,
    controlAt: (path, document, url) =>
      chatControl(row, elementsIn(path), document, url, owner) ??
      personControl(row, elementsIn(path), document, url, owner),
    readConversations: (document, url) => readChats(row, document, url, owner),
    readHealth: (document, url) => health(row, document, url),
  }
}

function linkOwner(row: NetworkRow, link: Element, url: URL): LinkOwner {
  const target = /^#|^$/.test(link.getAttribute('href') ?? '') ? null : targetOf(link, url)
  if (target === null) return null
  const { kind, ...who } = row.readAddress(target)
  if (kind === 'company') return 'organisation'
  if (kind !== 'profile' || (who.handle === undefined && who.opaqueId === undefined)) return null
  return accountIn(who)
}

function pageKind(row: NetworkRow, document: Document, url: URL): PageKind {
  const address = row.readAddress(url)
  if (address.kind === 'profile')
    return row.readHead(document, url, address)?.organisation ? 'company' : 'profile'
  return address.kind === 'invite' ? 'profile' : address.kind
}

function profileSubject(row: NetworkRow, document: Document, url: URL): Subject | null {
  const address = row.readAddress(url)
  if (address.kind !== 'profile' && address.kind !== 'invite') return null
  const head = row.readHead(document, url, address)
  if (head?.organisation) return null
  const asked = accountIn(address)
  if (head === null) return { ...asked, relation: 'unknown', own: false, settled: false }
  const settled =
    head.handle === undefined ||
    asked.handle === undefined ||
    handleKey(row, head.handle) === handleKey(row, asked.handle)
  const { name, headline, company } = head
  return {
    ...(settled ? { ...accountIn(head), ...asked } : accountIn(head)),
    ...(name && { name: shownName(name) }),
    ...(headline && { headline }),
    ...(company && { company }),
    relation: head.relation ?? 'unknown',
    own: head.own ?? false,
    settled: settled && name !== undefined && name !== '',
  }
}

function personControl(
  row: NetworkRow,
  path: readonly Element[],
  document: Document,
  url: URL,
  owner: (link: Element, url: URL) => LinkOwner,
): SocialControl | null {
  const element = closestIn(path, row.pressable)
  if (
    element === null ||
    closestIn(path, chrome) !== null ||
    closestIn(path, '[contenteditable="true"]') !== null
  ) {
    return null
  }
  const subject = profileSubject(row, document, url)
  const organisation = subject === null && row.readAddress(url).kind === 'profile'
  // What looks like a head on a page that is nobody's belongs to a post or a card.
  const head = subject === null && !organisation ? null : headAround(row, element, document, url)
  const around = path.slice(path.indexOf(element) + 1)
  const places = {
    ownerOf: (link: Element) => owner(link, url),
    stops: row.stops === undefined ? stops : `${stops}, ${row.stops}`,
    ...(row.rows && { rows: row.rows }),
  }
  const label = labelOf(element)
  const inRow = row.rows !== undefined && closestIn(around, row.rows) !== null
  const nearest =
    head !== null && !inRow && closestIn(around, '[role="dialog"]') === null
      ? ({ found: 'subject' } as const)
      : nearestPerson(around, element, label, places, (container) =>
          [...container.querySelectorAll(row.pressable)].some(
            (each) => each !== element && labelOf(each) === label,
          ),
        )
  const person = nearest.found === 'person' ? nearest.person : null
  const ofSubject =
    nearest.found === 'subject' ||
    (person !== null &&
      subject !== null &&
      isSameSighting({ handleKey: (handle) => handleKey(row, handle) }, person, subject))
  if (nearest.found === 'organisation' || nearest.found === 'nobody') return null
  if (ofSubject && (subject === null || subject.own || organisation)) return null
  const inRail = row.isInRail?.(element) ?? false
  const who = ofSubject && subject !== null ? sightingIn(subject) : person
  if (who === null) return null
  const inHead = ofSubject && head !== null
  if (ofSubject && !inHead && inRail) return null
  const asked: Asked = { element, inHead, names: namesOf(who, subject), document, url }
  const told = actOf(row, asked, inHead || person !== null || element.matches('[role="menuitem"]'), head)
  if (told === null) return null
  const aside = subject !== null && !ofSubject && inRail
  return {
    ...told,
    who,
    element,
    disabled: isDisabled(element),
    aside,
    sendsAtOnce: told.act === 'connect' || told.act === 'follow',
  }
}

function headAround(row: NetworkRow, element: Element, document: Document, url: URL): Element | null {
  const known = enclosing(element, row.heads)
  if (known !== null) return known
  const found = row.findHead?.(document, url) ?? null
  return found?.contains(element) ? found : null
}

function namesOf(who: PersonSighting, subject: Subject | null): string[] {
  return [who.name, who.handle, who.handle && `@${who.handle}`, subject?.name].filter(
    (name) => name !== undefined,
  )
}

function handleKey(row: NetworkRow, handle: string): string {
  return (row.handleKey?.(handle) ?? handle).toLowerCase()
}

function health(row: NetworkRow, document: Document, url: URL): SiteHealth {
  const found: Record<string, string | null> = {}
  const look = (thing: string, candidates: NetworkRow['heads']): void => {
    found[thing] = first(document, candidates)?.candidate.selector.slice(0, 120) ?? null
  }
  const address = row.readAddress(url)
  const isPerson = address.kind === 'profile' && pageKind(row, document, url) === 'profile'
  if (isPerson && row.heads.length > 0) {
    look('head', row.heads)
    if (row.findHead?.(document, url)) found.head ??= 'place'
  }
  if (row.chat !== undefined && isChatShown(row.chat, document, address)) look('composer', row.chat.composers)
  const missing = Object.keys(found).filter((thing) => found[thing] === null)
  if (isPerson && profileSubject(row, document, url)?.name === undefined) missing.push('name')
  return { found, missing }
}

/** Where the address names no chat there is nothing to write in before the page shows somebody's name. */
function isChatShown(chat: ChatPlaces, document: Document, { kind, id }: AddressReading): boolean {
  if (kind !== 'thread' || id !== undefined) return kind === 'thread'
  const root = find(document, chat.roots)
  return root !== null && find(root, chat.headerNames) !== null
}
