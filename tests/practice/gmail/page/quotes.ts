import type { DraftStart } from './compose.ts'
import { emptyBody } from './compose.ts'
import { escapeHtml } from './markup.ts'
import { type ComposeKind, type Conversation, type Message, mailbox } from './state.ts'
import { fill, longDate, words } from './words.ts'

/** Where an answer starts: who gets it, its subject, and what it quotes. */
export function answerTo(conversation: Conversation, message: Message, kind: ComposeKind): DraftStart {
  const mine = message.from.email === mailbox.account.email
  const notMe = ({ email }: { email: string }) => email !== mailbox.account.email
  const to = kind === 'forward' ? [] : mine ? message.to : [message.from]
  const others = [...message.to, ...message.cc].filter(
    (person) => notMe(person) && !to.some(({ email }) => email === person.email),
  )
  const forward = kind === 'forward'
  const bare = conversation.subject.replace(/^(?:re|fwd):\s*/i, '')
  return {
    id: null,
    kind,
    permanentThreadId: conversation.permanentId,
    legacyThreadId: conversation.legacyId,
    answers: message.id,
    to,
    cc: kind === 'reply-all' ? others : [],
    bcc: [],
    subject: `${forward ? 'Fwd' : 'Re'}: ${bare}`,
    html: forward ? `${emptyBody(kind)}<br>${quote(message, true)}` : emptyBody(kind),
    quote: forward ? '' : quote(message, false),
  }
}

function quote(message: Message, forward: boolean): string {
  const person = `${escapeHtml(message.from.name)} &lt;<a href="mailto:${message.from.email}">${message.from.email}</a>&gt;`
  const attribution = forward
    ? `${words.forwarded}<br>${person}<br>${longDate(message.at)}`
    : fill(words.wrote, longDate(message.at), person)
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote">${message.html}</blockquote></div>`
}

/** Plain text as the lines of a body. */
export function escapeLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('')
}
