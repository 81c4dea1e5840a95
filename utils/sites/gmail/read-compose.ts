import { enclosing, find, fits } from '../selectors.ts'
import { readLine, readText } from '../text.ts'
import { bodyElement, scheduleElement, sendAndArchiveElement, sendElement } from './compose.ts'
import { compose, notOwnText } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { legacyIdOf, loggedValues, parseDraftId, parseLegacyId, parsePermanentThreadId } from './ids.ts'
import { fieldValue, readRecipients } from './recipients.ts'
import type { Compose, ComposeKind, ComposePlace } from './types.ts'

/** What a compose says now. `root` comes from `findComposes` or `composeOf`. Nothing missing throws. */
export function readCompose(root: Element): Compose {
  const field = (name: 'draft' | 'thread' | 'legacyThread' | 'answered' | 'from' | 'subject') =>
    fieldValue(find(root, compose[name], isOwn))
  const subject = readLine(field('subject'))
  const kind = kindOf(root, field('answered') !== '', subject)
  const permanent = parsePermanentThreadId(field('thread')) ?? loggedThreadId(root)
  return {
    draftId: parseDraftId(field('draft')) ?? loggedDraftId(root),
    kind,
    place: placeOf(root),
    ...readRecipients(root),
    subject,
    text: readOwnText(bodyElement(root)),
    threadId: kind === 'new' ? null : (parseLegacyId(field('legacyThread')) ?? legacyIdOf(permanent)),
    permanentThreadId: permanent,
    from: addressOf(field('from')),
    send: sendElement(root) !== null,
    sendAndArchive: sendAndArchiveElement(root) !== null,
    schedule: scheduleElement(root) !== null,
    sendReplaced: isSendReplaced(root),
  }
}

/** The thread's ids alone; what is written is not looked at. */
export function readThreadIds(root: Element): Pick<Compose, 'threadId' | 'permanentThreadId'> {
  const field = (name: 'thread' | 'legacyThread' | 'answered') => fieldValue(find(root, compose[name], isOwn))
  const permanent = parsePermanentThreadId(field('thread')) ?? loggedThreadId(root)
  const isAnswer = field('answered') !== ''
  return {
    threadId: isAnswer ? (parseLegacyId(field('legacyThread')) ?? legacyIdOf(permanent)) : null,
    permanentThreadId: permanent,
  }
}

/** The draft's id alone, for watching composes come and go. */
export function readDraftId(root: Element): string | null {
  return parseDraftId(fieldValue(find(root, compose.draft, isOwn))) ?? loggedDraftId(root)
}

/** Whether another extension took over sending here; a native send would be cancelled by it. */
export function isSendReplaced(root: Element): boolean {
  return enclosing(root, compose.sendReplaced) !== null || find(root, compose.sendReplaced, isOwn) !== null
}

function kindOf(root: Element, answers: boolean, subject: string): ComposeKind {
  if (find(root, compose.forward, isOwn) !== null) return 'forward'
  const isAnswer = answers || find(root, compose.replyBar, isOwn) !== null || isInline(root)
  // Gmail writes these letters before a forwarded subject whatever its own language is.
  if (isAnswer) return /^fwd?:/i.test(subject) ? 'forward' : 'reply'
  return 'new'
}

function placeOf(root: Element): ComposePlace {
  if (isInline(root)) return 'inline'
  if (enclosing(root, compose.fullScreen) !== null) return 'full-screen'
  return root.closest('[role=dialog]') === null && root.closest('[role=main]') !== null ? 'pop-out' : 'docked'
}

function isInline(root: Element): boolean {
  return root.parentElement !== null && enclosing(root.parentElement, compose.inline) !== null
}

function readOwnText(body: Element | null): string {
  if (body === null) return ''
  const text = readText(body, { skip: (element) => fits(element, notOwnText) || isExtensionElement(element) })
  return withoutPlainQuotation(text)
}

// Gmail writes no custom elements; what has one belongs to another extension (Grammarly and its like).
function isExtensionElement(element: Element): boolean {
  return element.localName.includes('-')
}

// In plain-text mode signature and quotation are lines of the text, marked as mail has marked them for ever.
function withoutPlainQuotation(text: string): string {
  const all = text.split('\n')
  const signature = all.indexOf('--')
  const lines = signature === -1 ? all : all.slice(0, signature)
  const quoted = lines.findIndex((line) => line.startsWith('>'))
  if (quoted === -1) return lines.join('\n').trim()
  const before = lines.slice(0, quoted)
  while (before.at(-1) === '') before.pop()
  if (before.at(-1)?.endsWith(':')) before.pop()
  const after = lines.slice(quoted).filter((line) => !line.startsWith('>'))
  return [...before, ...after].join('\n').trim()
}

function loggedDraftId(root: Element): string | null {
  return parseDraftId(asText(logged(root)[0]))
}

function loggedThreadId(root: Element): string | null {
  const place = logged(root)[6]
  return parsePermanentThreadId(asText(Array.isArray(place) ? place[0] : undefined))
}

function logged(root: Element): readonly unknown[] {
  const values = loggedValues(root, '11')
  return values.length > 0 ? values : loggedValues(sendElement(root), '11')
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function addressOf(value: string): string | null {
  return /[^\s<>]+@[^\s<>]+/.exec(value)?.[0] ?? null
}
