import type { ChatMessage, Conversation, PersonSighting } from '../network.ts'
import { openRoots } from '../reading/deep.ts'
import { isShown } from '../reading/shown.ts'
import { cleanText, shownName, textOf } from '../reading/text.ts'
import { type Candidates, enclosing, find, findAll } from '../selectors.ts'
import { ownerOf, readAddress } from './addresses.ts'

export const composers: Candidates = [
  { selector: '.msg-form__contenteditable', seen: '2026-10', because: 'class of the classic message form' },
  {
    selector: 'form [contenteditable="true"][role="textbox"]',
    seen: '2026-10',
    because: 'a form to write in',
  },
  { selector: 'textarea', seen: '2026-08', because: "Sales Navigator's inbox" },
]

const bubbles: Candidates = [
  { selector: '.msg-overlay-conversation-bubble', seen: '2026-10', because: 'one chat of the overlay' },
  {
    selector: '[data-msg-overlay-conversation-bubble-open]',
    seen: '2026-10',
    because: 'the mark of an open bubble',
  },
]

const threads: Candidates = [
  { selector: '.msg-thread', seen: '2026-10', because: 'the thread beside the list' },
  { selector: '.msg-convo-wrapper', seen: '2025-12', because: 'the same in an older build' },
  { selector: 'main', seen: '2026-10', because: 'the page is a thread: its address says so' },
]

/** Where a chat says with whom it is; senders' names beside messages are not among them. */
const headerLinks: Candidates = [
  { selector: 'a.msg-thread__link-to-profile', seen: '2026-10', because: 'the title links to the profile' },
  { selector: '.msg-overlay-bubble-header__title a[href]', seen: '2026-10', because: 'title of a bubble' },
  { selector: 'header a[href]', seen: '2026-10', because: 'header of a bubble, without its class' },
  { selector: '.msg-title-bar a[href]', seen: '2026-10', because: 'title bar of the thread' },
  { selector: 'a[href]:has(h2)', seen: '2026-10', because: 'a link around the heading, without any class' },
  { selector: 'h2 a[href]', seen: '2026-10', because: 'a link in the heading, without any class' },
]

const headerNames: Candidates = [
  { selector: '.msg-entity-lockup__entity-title', seen: '2026-10', because: 'title of the thread' },
  { selector: '.msg-overlay-bubble-header__title', seen: '2026-10', because: 'title of a bubble' },
  { selector: '.msg-title-bar h2', seen: '2026-10', because: 'heading of the title bar' },
  { selector: 'header h2', seen: '2026-10', because: 'heading of a bubble, without its class' },
  { selector: 'a[href] h2', seen: '2026-10', because: 'heading in a link, without any class' },
  { selector: 'h2', seen: '2026-10', because: 'the first heading, without any class' },
]

export const sendButtons: Candidates = [
  { selector: 'button.msg-form__send-button', seen: '2026-10', because: 'class of the Send button' },
  { selector: 'button.msg-form__send-btn', seen: '2025-12', because: 'its short form in a narrow chat' },
  { selector: 'button[type="submit"]', seen: '2026-10', because: 'the button that submits the form' },
]

/** Every chat on the page: the thread itself, the bubbles of the overlay, in the document and in open shadow roots. */
export function readConversations(document: Document, url: URL): Conversation[] {
  const roots = new Map<Element, Element>()
  const places = openRoots(document)
  for (const { selector } of composers) {
    for (const composer of places.flatMap((place) => [...place.querySelectorAll(selector)])) {
      const root = rootOf(composer, url)
      if (root !== null && !roots.has(root)) roots.set(root, composer)
    }
  }
  return [...roots].map(([root, composer]) => readConversation(root, composer, url))
}

/** The chat that a composer belongs to; null for any other editor (comments, posts, notes). */
export function rootOf(composer: Element, url: URL): Element | null {
  const bubble = enclosing(composer, bubbles)
  if (bubble !== null) return bubble
  const ofMessages = composer.matches('.msg-form__contenteditable')
  if (readAddress(url).kind !== 'thread' && !ofMessages) return ofForeignDialog(composer, url)
  if (composer.localName === 'textarea' && !url.pathname.startsWith('/sales/')) return null
  return enclosing(composer, threads) ?? composer.closest('form')?.parentElement ?? null
}

/** A bubble whose classes changed: a dialog with a header that links to somebody and a form to write in. */
function ofForeignDialog(composer: Element, url: URL): Element | null {
  const dialog = composer.closest('[role="dialog"]')
  if (dialog === null || composer.localName === 'textarea') return null
  return find(dialog, headerLinks, (link) => isPerson(link, url)) === null ? null : dialog
}

function isPerson(link: Element, url: URL): boolean {
  const owner = ownerOf(link, url)
  return owner !== null && owner !== 'organisation'
}

function readConversation(root: Element, composer: Element, url: URL): Conversation {
  const form = composer.closest('form') ?? root
  const messages = readMessages(root)
  const group = isGroup(root, messages, url)
  const { id, kind } = readAddress(url)
  const bubble = enclosing(composer, bubbles) !== null
  const send = find(form, sendButtons)
  const subject = form.querySelector<HTMLInputElement>('input[name="subject"]')
  return {
    root,
    who: group ? null : whoIn(root, messages, url, bubble),
    group,
    minimised: isMinimised(root),
    threadId: !bubble && kind === 'thread' ? (id ?? null) : null,
    inMail: subject !== null,
    subject: subject?.value ?? '',
    composer,
    send,
    mode: send === null ? 'enter' : 'click',
    text: composerText(composer),
    messages,
  }
}

function composerText(composer: Element): string {
  return 'value' in composer && typeof composer.value === 'string'
    ? cleanText(composer.value)
    : [...composer.childNodes]
        .map((node) => cleanText(node.textContent))
        .join('\n')
        .trim()
}

function isMinimised(root: Element): boolean {
  return /--is-minimized/.test(root.className) || !isShown(root)
}

function whoIn(
  root: Element,
  messages: readonly ChatMessage[],
  url: URL,
  bubble: boolean,
): PersonSighting | null {
  const link = find(root, headerLinks, (each) => isPerson(each, url))
  const owner = link === null ? null : ownerOf(link, url)
  const pills = pillsIn(root)
  const recipient = bubble ? undefined : readAddress(url).opaqueId
  // A new message is headed "New message" until it is sent: whom it is to stands in the pill.
  const name =
    (link === null ? pills[0] : null) ?? nameIn(root) ?? messages.findLast((each) => !each.mine)?.name ?? null
  const whose: PersonSighting = {
    ...(owner !== null && owner !== 'organisation' ? owner : recipient && { opaqueId: recipient }),
    ...(name && { name: shownName(name) }),
  }
  return Object.keys(whose).length === 0 ? null : whose
}

function nameIn(root: Element): string | null {
  const heading = find(root, headerNames, (each) => textOf(each) !== '')
  const link = heading?.querySelector('a[href]')
  return heading === null ? null : textOf(link ?? heading) || null
}

function pillsIn(root: Element): string[] {
  return [...root.querySelectorAll('.artdeco-pill')].map(textOf).filter((text) => text !== '')
}

/** More than one other person: several pills, a title that lists names, several voices. Never counted as a message to one. */
function isGroup(root: Element, messages: readonly ChatMessage[], url: URL): boolean {
  if (pillsIn(root).length > 1) return true
  const voices = new Set(messages.filter((each) => !each.mine && each.name !== null).map((each) => each.name))
  if (voices.size > 1) return true
  const people = new Set<string>()
  for (const link of findAll(root, headerLinks, (each) => isPerson(each, url))) {
    const owner = ownerOf(link, url)
    if (owner !== null && owner !== 'organisation') people.add(owner.handle ?? owner.opaqueId ?? '')
  }
  if (people.size > 1) return true
  return people.size === 0 && listsNames(nameIn(root) ?? '')
}

/** `Casey, Robin, Morgan`, `Casey Lund and 2 others`, not `Morgan Hale, PhD`. */
function listsNames(title: string): boolean {
  if (/\p{L}\s*(?:[,，、+]|&|\p{L}+)\s*\+?\d+(?:\s\p{L}+)?$/u.test(title)) return true
  const parts = title.split(/\s*[,，、]\s*/u).filter((part) => part !== '')
  return (
    parts.length > 1 &&
    !parts.slice(1).every((part) => /^(?:\p{Lu}[\p{Lu}.\d-]+|PhD|Ph\.D\.?|Jr\.?|Sr\.?)$/u.test(part))
  )
}

const events: Candidates = [
  { selector: '.msg-s-event-listitem', seen: '2026-10', because: 'one message' },
  { selector: '[data-event-urn]', seen: '2026-10', because: 'one message, without its class' },
]

function readMessages(root: Element): ChatMessage[] {
  let voice: string | null = null
  return findAll(root, events).map((event) => {
    const mine = !event.matches('.msg-s-event-listitem--other')
    const named = event.querySelector('.msg-s-message-group__name')
    if (named !== null) voice = textOf(named)
    const body = event.querySelector('.msg-s-event-listitem__body')
    return {
      id: event.getAttribute('data-event-urn'),
      mine,
      name: mine ? null : voice,
      text: cleanText((body ?? event).textContent),
      failed: event.querySelector('[class*="--error"], [class*="send-failure"], [class*="resend"]') !== null,
    }
  })
}

/**
 * Whether the chat shows that what stood in its composer has been sent: the composer is empty again, or one more
 * message of ours stands in the list. A message marked as failed is not sent. The press alone proves nothing.
 */
export function sentBetween(before: Conversation, after: Conversation): 'sent' | 'failed' | 'not-yet' {
  const known = new Set(before.messages.map((message) => message.id))
  const ours = (conversation: Conversation) => conversation.messages.filter((message) => message.mine)
  const fresh = ours(after).filter((message) => message.id === null || !known.has(message.id))
  const more = ours(after).length > ours(before).length
  if (more && fresh.some((message) => message.failed)) return 'failed'
  if (more) return 'sent'
  return before.text !== '' && after.text === '' ? 'sent' : 'not-yet'
}
