import { enclosing, find, fits } from '../selectors.ts'
import { readLine, readText } from '../text.ts'
import { bodyElement, sendElement } from './compose.ts'
import { compose, notOwnText } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { legacyIdOf, loggedValues, parseDraftId, parseLegacyId, parsePermanentThreadId } from './ids.ts'
import { fieldValue, readRecipients } from './recipients.ts'
import type { Compose, ComposeKind } from './types.ts'

/** What a compose says now. `root` comes from `findComposes` or `composeOf`. Nothing missing throws. */
export function readCompose(root: Element): Compose {
  const subject = readLine(field(root, 'subject'))
  return {
    draftId: readDraftId(root),
    kind: kindOf(root, subject),
    ...readRecipients(root),
    subject,
    text: readOwnText(bodyElement(root)),
    ...readThreadIds(root),
  }
}

/** The thread's ids alone; what is written is not looked at. */
export function readThreadIds(root: Element): Pick<Compose, 'threadId' | 'permanentThreadId'> {
  const permanent = parsePermanentThreadId(field(root, 'thread')) ?? loggedThreadId(root)
  const legacy = isAnswer(root) ? (parseLegacyId(field(root, 'legacyThread')) ?? legacyIdOf(permanent)) : null
  return { threadId: legacy, permanentThreadId: permanent }
}

/** The draft's id alone, for watching composes come and go. */
export function readDraftId(root: Element): string | null {
  return parseDraftId(field(root, 'draft')) ?? parseDraftId(asText(logged(root)[0]))
}

/** Whether another extension took over sending here; a native send would be cancelled by it. */
export function isSendReplaced(root: Element): boolean {
  return enclosing(root, compose.sendReplaced) !== null || find(root, compose.sendReplaced, isOwn) !== null
}

function field(root: Element, name: 'draft' | 'thread' | 'legacyThread' | 'answered' | 'subject'): string {
  return fieldValue(find(root, compose[name], isOwn))
}

function kindOf(root: Element, subject: string): ComposeKind {
  if (!isAnswer(root)) return 'new'
  // Gmail writes these letters before a forwarded subject whatever its own language is.
  return isForward(root) || /^fwd?:/i.test(subject) ? 'forward' : 'reply'
}

function isAnswer(root: Element): boolean {
  const answers = field(root, 'answered') !== '' || find(root, compose.replyBar, isOwn) !== null
  return answers || isInline(root) || isForward(root)
}

function isForward(root: Element): boolean {
  return find(root, compose.forward, isOwn) !== null
}

/** Whether it stands under the message that it answers. */
export function isInline(root: Element): boolean {
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
