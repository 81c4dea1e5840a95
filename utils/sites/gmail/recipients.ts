import { recipientsIn } from '../addresses.ts'
import { enclosing, find, findAll } from '../selectors.ts'
import { isHidden, readLabel } from '../text.ts'
import { type RecipientField, recipientParts, recipients } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import type { Mailbox } from './types.ts'

export interface Recipients {
  to: readonly Mailbox[]
  cc: readonly Mailbox[]
  bcc: readonly Mailbox[]
  /** Named in the folded line alone, where nothing tells To from Cc and Bcc. */
  folded: readonly Mailbox[]
  /** Typed and not a chip yet: addresses, or the words as they stand. */
  pending: readonly string[]
}

/**
 * Who a compose is addressed to. Groups and labels have no address: their chip's id stands in its place,
 * so that they count as somebody unknown. The folded summary is read only where there are no chips,
 * because it repeats them; it names everybody alike, so all are To only where there is no Cc and no Bcc.
 */
export function readRecipients(root: Element): Recipients {
  const fields = { to: readField(root, 'to'), cc: readField(root, 'cc'), bcc: readField(root, 'bcc') }
  const { to, cc, bcc } = fields
  const typed = [to, cc, bcc].flatMap((field) => field.typed)
  const empty = [to, cc, bcc].every((field) => field.chips.length === 0) && typed.length === 0
  const summary = empty ? readSummary(root) : []
  const isTo = summary.length <= 1 || !(isInUse(root, 'cc') || isInUse(root, 'bcc'))
  return {
    to: empty && isTo ? summary : to.chips,
    cc: cc.chips,
    bcc: bcc.chips,
    folded: isTo ? [] : summary,
    pending: [...new Set(typed)],
  }
}

// Gmail hides the rows of Cc and Bcc until somebody stands there. What is around To as well is not asked: folding hides them all.
function isInUse(root: Element, name: RecipientField): boolean {
  const to = find(root, recipients('to').container, isOwn)
  if (to === null) return true
  let row = find(root, recipients(name).container, isOwn)
  for (; row !== null && !row.contains(to); row = row.parentElement) if (isHidden(row)) return false
  return row !== null
}

function readField(root: Element, name: RecipientField): { chips: Mailbox[]; typed: string[] } {
  const field = recipients(name)
  const container = find(root, field.container, isOwn)
  if (container === null) return readOldField(root, name)
  const options = findAll(container, recipientParts.chip)
  const marked = options.filter(isMarked)
  // Suggestions look like chips. Where no field has a mark, the marks may have changed: a chip shows somebody.
  const isUnmarked = options.length > 0 && marked.length === 0
  const noMarks = isUnmarked && !findAll(root, recipientParts.chip).some(isMarked)
  const chips = (
    noMarks ? options.filter(({ firstElementChild }) => firstElementChild !== null) : marked
  ).map(chipOf)
  return { chips: unique(chips), typed: recipientsIn(fieldValue(find(container, recipientParts.input))) }
}

function isMarked(option: Element): boolean {
  return enclosing(option, recipientParts.chipMark) !== null || find(option, recipientParts.chipMark) !== null
}

// The picker before 2021: Gmail can fall back to it.
function readOldField(root: Element, name: RecipientField): { chips: Mailbox[]; typed: string[] } {
  const field = recipients(name)
  const chips = findAll(root, field.oldChip, isOwn).map((input) => mailboxIn(fieldValue(input)))
  return { chips: unique(chips), typed: recipientsIn(fieldValue(find(root, field.oldInput, isOwn))) }
}

function readSummary(root: Element): Mailbox[] {
  return unique(
    findAll(root, recipientParts.summary, isOwn).map((element) =>
      mailbox(element.textContent, element.getAttribute('email')),
    ),
  )
}

function chipOf(option: Element): Mailbox {
  return mailbox(option.getAttribute('data-name'), option.getAttribute('data-hovercard-id'))
}

// `"Anna Recruiter" <anna@larkspur.example>` or the address alone.
function mailboxIn(value: string): Mailbox {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(value)
  return match ? mailbox(match[1], match[2]) : mailbox('', value)
}

/** A person as the page names them; a name that only repeats the address is none. */
export function mailbox(name: string | null | undefined, email: string | null | undefined): Mailbox {
  const address = readLabel(email)
  const label = readLabel(name)
  return { name: label.toLowerCase() === address.toLowerCase() ? '' : label, email: address }
}

function unique(mailboxes: readonly Mailbox[]): Mailbox[] {
  const byAddress = new Map<string, Mailbox>()
  for (const one of mailboxes) {
    const key = one.email.toLowerCase()
    if (key !== '' && !byAddress.has(key)) byAddress.set(key, one)
  }
  return [...byAddress.values()]
}

/** What stands in a field; empty where there is none. Works across documents and frames. */
export function fieldValue(field: Element | null): string {
  return field !== null && 'value' in field && typeof field.value === 'string' ? field.value : ''
}
