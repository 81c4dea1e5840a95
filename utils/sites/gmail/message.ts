import { find, fits } from '../selectors.ts'
import { readText } from '../text.ts'
import { notOwnText } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { instantOf, legacyIdOf, loggedValues, parseLegacyId, parseMessageId } from './ids.ts'
import { bringsInvitation } from './invited.ts'
import { mailbox } from './recipients.ts'
import { message, quotation } from './thread-selectors.ts'
import type { Invitation, ThreadMessage } from './types.ts'

/** Reads what an invitation says, of `subject`; null where it is none after all. */
export type ReadInvitation = (body: Element, item: Element, subject: string) => Invitation | null

/**
 * One entry of a conversation, or null where it is none: a counter of older messages, a saved draft. Who
 * and when come from outside the body only. `composes` are the answers being written inside the entry.
 */
export function readMessage(
  item: Element,
  composes: readonly Element[],
  account: string | null,
  subject: string,
  readInvitation: ReadInvitation = () => null,
): ThreadMessage | null {
  const isHead = (element: Element) => isOwn(element) && !composes.some((root) => root.contains(element))
  const sender = find(item, message.sender, isHead)
  const from = mailbox(
    sender?.getAttribute('name') ?? sender?.textContent,
    sender?.getAttribute('email') ?? sender?.getAttribute('data-hovercard-id'),
  )
  if (!from.email.includes('@')) return null

  const frame = find(item, message.frame, isHead)
  const body = find(item, message.body, (element) => belongsTo(element, frame, item))
  const carrier = fits(item, message.ids) ? item : find(item, message.ids, isHead)
  const logged = loggedValues(frame, '4')[0]
  const id =
    parseMessageId(carrier?.getAttribute('data-message-id')) ??
    parseMessageId(typeof logged === 'string' ? logged : null)
  const legacyId =
    parseLegacyId(carrier?.getAttribute('data-legacy-message-id')) ?? legacyIdOf(id) ?? legacyIdInClass(body)
  if (body === null && id === null && composes.length > 0) return null

  const mine = from.email.toLowerCase() === account || (id?.startsWith('#msg-a:') ?? false)
  const invited = body !== null && bringsInvitation(body, item)
  const invitation = invited ? readInvitation(body, item, subject) : null
  return {
    id,
    legacyId,
    from,
    // Asked for only in conversations that somebody is told of.
    get at() {
      return instantOf(legacyId)
    },
    text: body === null ? '' : readBody(body, mine),
    mine,
    collapsed: body === null,
    clipped: find(item, message.clipped) !== null,
    ...(invited ? { invited: true as const } : {}),
    ...(invitation ? { invitation } : {}),
  }
}

// Signatures stay in what others wrote: they often say who and which company.
function readBody(body: Element, mine: boolean): string {
  const cut = mine ? [...quotation, ...notOwnText] : quotation
  return readText(body, { skip: (element) => fits(element, cut) })
}

// Until 2017 the body carried it as a class: `m150af80bd3e2b3c4`.
function legacyIdInClass(body: Element | null): string | null {
  const names = [...(body?.classList ?? [])].filter((name) => name.startsWith('m'))
  return names.map((name) => parseLegacyId(name.slice(1))).find((id) => id !== null) ?? null
}

// The first frame is Gmail's own; a body is the first one in it, so an imitation inside comes too late.
function belongsTo(element: Element, frame: Element | null, item: Element): boolean {
  return frame === null ? isOwn(element) && item.contains(element) : frame.contains(element)
}
