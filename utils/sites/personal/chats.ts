import type { Conversation, PersonSighting, SocialControl } from '../network.ts'
import { openRoots } from '../reading/deep.ts'
import { type LinkOwner, linkName } from '../reading/nearest-person.ts'
import { isDisabled, isShown } from '../reading/shown.ts'
import { cleanText, labelOf, shownName, textOf, writtenIn } from '../reading/text.ts'
import { enclosing, find } from '../selectors.ts'
import { sightingIn } from '../sighting.ts'
import { personalLabels } from './labels.ts'
import type { ChatPlaces, NetworkRow } from './row.ts'

type OwnerOf = (link: Element, url: URL) => LinkOwner

/** Every chat that stands open on the page. */
export function readChats(row: NetworkRow, document: Document, url: URL, ownerOf: OwnerOf): Conversation[] {
  const { chat } = row
  if (chat === undefined) return []
  const found = new Map<Element, Conversation>()
  const places = openRoots(document)
  for (const { selector } of chat.composers) {
    for (const composer of places.flatMap((place) => [...place.querySelectorAll(selector)])) {
      const root = chat.isChat(composer, url) ? enclosing(composer, chat.roots) : null
      if (root !== null && !found.has(root))
        found.set(root, readChat(row, chat, root, composer, url, ownerOf))
    }
  }
  return [...found.values()]
}

function readChat(
  row: NetworkRow,
  chat: ChatPlaces,
  root: Element,
  composer: Element,
  url: URL,
  ownerOf: OwnerOf,
): Conversation {
  const address = row.readAddress(url)
  const whole = address.kind === 'thread' && root.closest('[role="dialog"]') === null
  const title = find(root, chat.headerNames, (each) => titleOf(each) !== '')
  const name = title === null ? '' : titleOf(title)
  const link =
    chat.headerLinks === undefined
      ? null
      : find(root, chat.headerLinks, (each) => isPerson(ownerOf(each, url)))
  const owner = link === null ? null : ownerOf(link, url)
  // A number alone is somebody without a name, and `y` stands within Spanish names.
  const group = owner === null && /,\s|\s(?:&|and|und|et)\s|.\+\d/u.test(name)
  const send = sendButton(chat, root, composer)
  return {
    root,
    who: group ? null : person(owner, whole ? address : {}, name || (link === null ? '' : linkName(link))),
    group,
    minimised: !isShown(composer),
    threadId: whole ? (address.id ?? '') : null,
    inMail: false,
    subject: '',
    composer,
    send,
    mode: send === null ? 'enter' : 'both',
    text: writtenIn(composer),
    messages: [],
  }
}

function titleOf(element: Element): string {
  return cleanText(element.getAttribute('title') ?? (textOf(element) || element.getAttribute('aria-label')))
}

function isPerson(owner: LinkOwner): owner is PersonSighting {
  return owner !== null && owner !== 'organisation'
}

function person(owner: LinkOwner, address: PersonSighting, name: string): PersonSighting | null {
  const known = isPerson(owner) ? owner : address
  const who = sightingIn({ ...known, name: shownName(name) })
  return Object.keys(who).length === 0 ? null : who
}

/** By its own id or icon, else the labelled button beside the composer. */
function sendButton(chat: ChatPlaces, root: Element, composer: Element): Element | null {
  const known = chat.sendButtons === undefined ? null : find(root, chat.sendButtons)
  if (known !== null) return known.closest('button, [role="button"]') ?? known
  let around = composer.parentElement
  for (let step = 0; around !== null && step < 6; step++, around = around.parentElement) {
    for (const button of around.querySelectorAll('button, [role="button"]')) {
      if (personalLabels.read(labelOf(button))?.act === 'send') return button
    }
    if (around === root) return null
  }
  return null
}

/** A composer in which Enter sends, or its Send button. */
export function chatControl(
  row: NetworkRow,
  path: readonly Element[],
  document: Document,
  url: URL,
  ownerOf: OwnerOf,
): SocialControl | null {
  const { chat } = row
  if (chat === undefined) return null
  if (
    !path.some((each) =>
      each.matches('button, [role="button"], [contenteditable], textarea, svg, [data-icon]'),
    )
  )
    return null
  for (const { composer, send, who } of readChats(row, document, url, ownerOf)) {
    const element = [composer, send].find((each) => each !== null && path.includes(each))
    if (element === null || element === undefined) continue
    const act = element === composer ? 'send-by-enter' : 'send'
    return {
      act,
      who,
      element,
      basis: 'key',
      disabled: isDisabled(element),
      aside: false,
      sendsAtOnce: false,
    }
  }
  return null
}
