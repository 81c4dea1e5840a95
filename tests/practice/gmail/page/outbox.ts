import type { SentRecord } from '../mailbox.ts'
import type { Compose } from './compose.ts'
import { randomSalt, serverId } from './ids.ts'
import { h, setMailHtml } from './markup.ts'
import { notify } from './notice.ts'
import { type Conversation, type Draft, mailbox, state, undoSeconds } from './state.ts'
import { fill, shortDate, words } from './words.ts'

/** How the place of a compose takes part in sending. */
export interface Sending {
  /** Takes the compose off the page. Docked ones go at once, inline ones only when it is done. */
  leave(): void
  leaveWhenSent: boolean
  archive: boolean
  sendAt?: number
  view(legacyThreadId: string): void
  /** Undo: the draft comes back with the same id. */
  reopen(draft: Draft): void
  archived(): void
}

const leaveDelay = 150
const sendingDelay = 450
const serverDelay = 400

/** Sends what the compose holds now: sending, sent with Undo, and then really gone. */
export function send(compose: Compose, sending: Sending): void {
  const draft = compose.takeDraft()
  const html = compose.parts.body.innerHTML + (draft.quote && `<br>${draft.quote}`)
  const scheduled = sending.sendAt !== undefined
  notify({ text: words.sending })
  if (!sending.leaveWhenSent) window.setTimeout(sending.leave, leaveDelay)
  window.setTimeout(() => {
    const record = recordOf(draft, html, sending)
    if (!navigator.onLine) {
      queue(draft, record, sending)
      return
    }
    if (scheduled) schedule(draft, record)
    else deliver(draft, record)
    if (sending.leaveWhenSent) sending.leave()
    if (sending.archive) sending.archived()
    const undo = () => {
      takeBack(draft, record)
      sending.reopen(draft)
      notify({ text: words.undone, seconds: 3 })
    }
    const thread = draft.permanentThreadId
    notify({
      text: scheduled ? fill(words.scheduledFor, shortDate(sending.sendAt ?? 0)) : words.messageSent,
      thread,
      undo,
      ...(draft.answers === '' || scheduled ? { view: () => sending.view(threadOf(draft)) } : {}),
      seconds: undoSeconds,
    })
    if (!scheduled) window.setTimeout(() => giveServerIds(draft.id), serverDelay)
  }, sendingDelay)
}

/** Without a connection it waits in the outbox; the compose closes all the same. */
function queue(draft: Draft, record: SentRecord, sending: Sending): void {
  state.change((stored) => {
    stored.drafts = stored.drafts.filter(({ id }) => id !== draft.id)
    stored.sent.push({ ...record, state: 'queued' })
    stored.queued.push({ draft, record })
  })
  if (sending.leaveWhenSent) sending.leave()
  notify({ text: words.queued })
  const leave = () => {
    const left = leaveOutbox(draft.id)
    if (left === undefined) return
    const undo = () => {
      takeBack(draft, left)
      sending.reopen(draft)
    }
    const view = draft.answers === '' ? { view: () => sending.view(threadOf(draft)) } : {}
    notify({ text: words.messageSent, thread: draft.permanentThreadId, undo, ...view, seconds: undoSeconds })
  }
  window.addEventListener('online', leave, { once: true })
}

/** Sends what waited; undefined where it has left already, from another window. */
function leaveOutbox(draftId: string): SentRecord | undefined {
  const waiting = state.queued.find(({ draft }) => draft.id === draftId)
  if (waiting === undefined) return undefined
  state.change((stored) => {
    stored.queued = stored.queued.filter(({ draft }) => draft.id !== draftId)
    stored.sent = stored.sent.filter((one) => !(one.draftId === draftId && one.state === 'queued'))
  })
  const record = { ...waiting.record, at: Date.now() }
  deliver(waiting.draft, record)
  window.setTimeout(() => giveServerIds(draftId), serverDelay)
  return record
}

/** What waits in the outbox leaves when Gmail is opened again, though the window it was written in was closed. */
export function emptyOutbox(): void {
  if (navigator.onLine) for (const { draft } of state.queued) leaveOutbox(draft.id)
}

/** Sends what was scheduled and is due. */
export function sendScheduled(): void {
  const now = Date.now()
  const due = state.scheduled.filter(({ sendAt }) => sendAt <= now)
  if (due.length === 0) return
  state.change((stored) => {
    stored.scheduled = stored.scheduled.filter(({ sendAt }) => sendAt > now)
  })
  for (const { draft, sendAt } of due) {
    const record = state.sent.find(({ draftId, state: now_ }) => draftId === draft.id && now_ === 'scheduled')
    if (record) deliver(draft, { ...record, at: sendAt, state: 'sent' })
  }
}

/** Stops a scheduled mail: it is a draft again. */
export function cancelScheduled(draft: Draft): void {
  state.change((stored) => {
    stored.scheduled = stored.scheduled.filter((one) => one.draft.id !== draft.id)
    stored.drafts.unshift(draft)
    for (const record of stored.sent) {
      if (record.draftId === draft.id && record.state === 'scheduled') record.state = 'cancelled'
    }
  })
  notify({ text: words.cancelledSchedule, seconds: 3 })
}

function recordOf(draft: Draft, html: string, { archive, sendAt }: Sending): SentRecord {
  const text = h('div')
  setMailHtml(text, html)
  const addresses = (people: Draft['to']) => people.map(({ email }) => email)
  return {
    draftId: draft.id,
    to: addresses(draft.to),
    cc: addresses(draft.cc),
    bcc: addresses(draft.bcc),
    subject: draft.subject,
    html,
    text: [...text.childNodes].map((node) => node.textContent).join('\n'),
    state: sendAt === undefined ? 'undoable' : 'scheduled',
    at: Date.now(),
    archived: archive,
    ...(sendAt === undefined ? {} : { sendAt }),
  }
}

function schedule(draft: Draft, record: SentRecord): void {
  state.change((stored) => {
    stored.drafts = stored.drafts.filter(({ id }) => id !== draft.id)
    stored.scheduled.push({ draft, sendAt: record.sendAt ?? 0 })
    stored.sent.push(record)
  })
}

// The draft becomes a message with the same id; the server's own id follows a little later.
function deliver(draft: Draft, record: SentRecord): void {
  state.change((stored) => {
    stored.drafts = stored.drafts.filter(({ id }) => id !== draft.id)
    stored.sent = stored.sent.filter((one) => !(one.draftId === draft.id && one.state === 'scheduled'))
    stored.sent.push(record)
    const message = {
      id: draft.id,
      legacyId: null,
      from: mailbox.account,
      to: draft.to,
      cc: draft.cc,
      at: record.at,
      html: record.html,
      attachments: [],
    }
    const conversation = stored.conversations.find(({ legacyId }) => legacyId === threadOf(draft))
    if (conversation) {
      conversation.messages.push(message)
      if (record.archived) conversation.inInbox = false
    } else stored.conversations.unshift(newConversation(draft, message))
  })
}

function newConversation(draft: Draft, message: Conversation['messages'][number]): Conversation {
  return {
    permanentId: draft.permanentThreadId,
    legacyId: threadOf(draft),
    subject: draft.subject,
    messages: [message],
    inInbox: false,
    unread: false,
  }
}

// A conversation that this account starts is named after the first version of its draft, not the sending.
function threadOf(draft: Draft): string {
  if (draft.legacyThreadId !== '') return draft.legacyThreadId
  const salt = [...draft.permanentThreadId].reduce(
    (sum, one) => (sum * 31 + one.charCodeAt(0)) % 1_048_576,
    1,
  )
  return serverId(draft.savedAt, salt).hex
}

function giveServerIds(draftId: string): void {
  state.change((stored) => {
    for (const { messages } of stored.conversations) {
      for (const message of messages) {
        if (message.id === draftId) message.legacyId ??= serverId(message.at, randomSalt()).hex
      }
    }
  })
}

function takeBack(draft: Draft, { at }: SentRecord): void {
  state.change((stored) => {
    for (const record of stored.sent) {
      if (record.draftId === draft.id && record.at === at) record.state = 'undone'
    }
    for (const conversation of stored.conversations) {
      conversation.messages = conversation.messages.filter(({ id }) => id !== draft.id)
    }
    stored.conversations = stored.conversations.filter(({ messages }) => messages.length > 0)
    stored.scheduled = stored.scheduled.filter((one) => one.draft.id !== draft.id)
    stored.drafts.unshift(draft)
  })
}
