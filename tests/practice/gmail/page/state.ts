import type { PracticeMailbox, PracticeMessage, PracticePerson, SentRecord } from '../mailbox.ts'
import { ownId, randomSalt, serverId } from './ids.ts'
import { escapeHtml } from './markup.ts'

/**
 * What the server would know. Kept in the browser's storage, so that a reload and a window of its own see
 * the same mailbox; every change is announced to this window and to the others.
 */
export interface Message {
  /** `#msg-f:…` received, `#msg-a:…` written here: it keeps the draft's id after sending. */
  id: string
  /** Sixteen hex digits; null until the server has answered. */
  legacyId: string | null
  from: PracticePerson
  to: readonly PracticePerson[]
  cc: readonly PracticePerson[]
  at: number
  html: string
  attachments: readonly string[]
}

export interface Conversation {
  /** `#thread-f:…`, or `#thread-a:…` while only this account has written. */
  permanentId: string
  /** Sixteen hex digits, the conversation's address. */
  legacyId: string
  subject: string
  messages: Message[]
  inInbox: boolean
  unread: boolean
}

export type ComposeKind = 'new' | 'reply' | 'reply-all' | 'forward'

export interface Draft {
  id: string
  kind: ComposeKind
  permanentThreadId: string
  /** The conversation being answered, sixteen hex digits; empty for a new mail. */
  legacyThreadId: string
  /** The message being answered; empty for a new mail. */
  answers: string
  to: readonly PracticePerson[]
  cc: readonly PracticePerson[]
  bcc: readonly PracticePerson[]
  subject: string
  html: string
  /** The quotation while it is folded behind the three dots. */
  quote: string
  savedAt: number
}

interface Stored {
  conversations: Conversation[]
  drafts: Draft[]
  sent: SentRecord[]
  scheduled: { draft: Draft; sendAt: number }[]
  /** The outbox: sent without a connection. */
  queued: { draft: Draft; record: SentRecord }[]
}

export const mailbox: PracticeMailbox = JSON.parse(
  document.getElementById('practice-mailbox')?.textContent ?? '{}',
)

const account = /^\/mail\/u\/\d+/.exec(location.pathname)?.[0] ?? '/mail/u/0'
const key = `practice ${account} ${mailbox.account.email}`
const changes = new EventTarget()
const otherWindows = new BroadcastChannel(key)
otherWindows.addEventListener('message', () => {
  stored = load()
  changes.dispatchEvent(new Event('change'))
})

let stored = load()

export const state = {
  get conversations(): readonly Conversation[] {
    return stored.conversations
  },
  get drafts(): readonly Draft[] {
    return stored.drafts
  },
  get sent(): readonly SentRecord[] {
    return stored.sent.map(asOfNow)
  },
  get scheduled(): readonly { draft: Draft; sendAt: number }[] {
    return stored.scheduled
  },
  get queued(): readonly Stored['queued'][number][] {
    return stored.queued
  },
  change(edit: (stored: Stored) => void): void {
    stored = load()
    edit(stored)
    localStorage.setItem(key, JSON.stringify(stored))
    otherWindows.postMessage('changed')
    changes.dispatchEvent(new Event('change'))
  },
  onChange(listener: () => void): void {
    changes.addEventListener('change', listener)
  },
}

/** How long Undo works. */
export const undoSeconds = mailbox.undoSeconds ?? 5

/**
 * What can no longer be undone has left, also where its window was closed in between. Told by the clock and never
 * written: two windows that settle it in the same moment would overwrite what either is just putting into its outbox.
 */
function asOfNow(record: SentRecord): SentRecord {
  const hasLeft = record.state === 'undoable' && Date.now() - record.at > undoSeconds * 1_000
  return hasLeft ? { ...record, state: 'sent' } : record
}

export function conversationOf(legacyId: string): Conversation | undefined {
  return stored.conversations.find((conversation) => conversation.legacyId === legacyId)
}

/** The new or changed draft, as the server has it now. */
export function saveDraft(draft: Draft): void {
  state.change((now) => {
    now.drafts = [draft, ...now.drafts.filter(({ id }) => id !== draft.id)]
  })
}

/** A draft that was thrown away and is wanted after all. */
export function keepAgain(draft: Omit<Draft, 'id' | 'savedAt'> & { id: string | null }): void {
  if (draft.id !== null) saveDraft({ ...draft, id: draft.id, savedAt: Date.now() })
}

export function removeDraft(id: string | null): void {
  if (id !== null) {
    state.change((now) => {
      now.drafts = now.drafts.filter((draft) => draft.id !== id)
    })
  }
}

/** A mail that arrives now; used by the page itself and by `window.practice`. */
export function receive(message: PracticeMessage & { subject: string }): void {
  state.change((now) => {
    const bare = message.subject.replace(/^(?:re|fwd):\s*/i, '')
    const known = now.conversations.find(({ subject }) => subject.replace(/^(?:re|fwd):\s*/i, '') === bare)
    const arrived = received(message)
    if (known) {
      known.messages.push(arrived)
      known.unread = true
      known.inInbox = true
    } else now.conversations.unshift(conversationWith(message.subject, [arrived], true))
  })
}

function load(): Stored {
  const kept = localStorage.getItem(key)
  if (kept !== null) return JSON.parse(kept)
  return {
    conversations: mailbox.threads.map(({ subject, messages, unread }) =>
      conversationWith(subject, messages.map(received), unread ?? false),
    ),
    drafts: [],
    sent: [],
    scheduled: [],
    queued: [],
  }
}

function conversationWith(subject: string, messages: Message[], unread: boolean): Conversation {
  const legacyId = messages[0]?.legacyId ?? serverId(Date.now(), randomSalt()).hex
  return {
    permanentId: `#thread-f:${BigInt(`0x${legacyId}`)}`,
    legacyId,
    subject,
    messages,
    inInbox: true,
    unread,
  }
}

// The salt comes from the mail itself: ids stay the same until something has been stored.
function received(message: PracticeMessage): Message {
  const at = Date.parse(message.at)
  const { decimal, hex } = serverId(at, [...`${message.from.email}${message.text}`].reduce(hash, 7))
  const mine = message.from.email === mailbox.account.email
  return {
    id: mine ? `#msg-a:r${decimal}` : `#msg-f:${decimal}`,
    legacyId: hex,
    from: message.from,
    to: message.to,
    cc: message.cc ?? [],
    at,
    html: message.html ?? paragraphs(message.text ?? ''),
    attachments: message.attachments ?? [],
  }
}

function hash(sum: number, character: string): number {
  return (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_048_576
}

export function paragraphs(text: string): string {
  return `<div dir="auto">${text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('')}</div>`
}

export function emptyDraftIds(): Pick<Draft, 'permanentThreadId' | 'legacyThreadId' | 'answers'> {
  return { permanentThreadId: ownId('thread'), legacyThreadId: '', answers: '' }
}
