import type { Request } from '../../messaging/protocol.ts'
import type { Unheard } from '../../messaging/unheard.ts'
import { alertOpen } from '../../sites/gmail/page.ts'
import { readCompose, readThreadIds } from '../../sites/gmail/read-compose.ts'
import { discardAt, undoLinkAt } from '../../sites/gmail/send.ts'
import { readToast } from '../../sites/gmail/toast.ts'
import type { Keys } from '../keys.ts'
import { type ComposeSession, draftOf, takenFor } from './compose-session.ts'
import type { GmailAsk } from './gmail-ask.ts'
import { accountIn, messageDraftOf } from './message-draft.ts'
import { ageInThread, hasClosed } from './sent-evidence.ts'
import { asksOrBegins, type SentEvent, type SentStep, sentStep, undoOver } from './sent-state.ts'
import { tellAgain } from './tell-again.ts'
import { aboutThis, isOut, isTimeless, type NoticeMark, unheardSend, type Watched } from './watched-send.ts'

export interface SentWatchOptions {
  window: Window & typeof globalThis
  keys: Keys
  ask: GmailAsk
  /** Where a send is kept until the background has heard of it. */
  unheard: Unheard
  newId(): string
  /** Milliseconds, monotonic. */
  now(): number
  /** The instant of the wall clock, `2026-12-04T09:00:00Z`. */
  instant(): string
  signal: AbortSignal
}

/** What is known of a send at the moment it is let through. */
export interface Attempt {
  /** For scheduled sending, else null; `unknown` where Gmail's words for the time can't be read. */
  sendAt: (() => Promise<string>) | null
  /** What the user said it is, where they were asked. */
  kind?: Request<'message.sending'>['kind']
  /** Its conversation is none of a follow-up, and has no name yet by which to remember it. */
  marks?: boolean
  /** The background has said that somebody of these very people is tracked; else it is asked. */
  isTracked: boolean
}

export interface SentWatch {
  /** A send gesture was let through. */
  attempted(session: ComposeSession, attempt: Attempt): void
  /** Whether a send of this compose is being followed. */
  follows(session: ComposeSession): boolean
  /** The same draft is open again. */
  back(session: ComposeSession): void
  /** Whether Gmail shows that it acts on this compose: closed, hidden, asking back, or a new notice. */
  actedOn(session: ComposeSession, since: NoticeMark): boolean
  /** The notice that stands there now, to tell a new one from it. */
  mark(): NoticeMark
}

/** Evidence comes within seconds and Undo within half a minute: looked for often, then seldom, then no more. */
const often = 250
const seldom = 1_000
const oftenFor = 12_000
const tellTimeout = 10_000

/** Follows what becomes of messages to tracked people after Send, and tells the background when it is known. */
export function watchSent(options: SentWatchOptions): SentWatch {
  const { window, keys, now, signal, unheard } = options
  const ask = tellAgain(options.ask, window, signal)
  const { document } = window
  const watched = new Map<string, Watched>()
  let timer: number | null = null
  let readAt = 0

  function attempted(session: ComposeSession, attempt: Attempt): void {
    const compose = readCompose(session.root)
    const draft = draftOf(session)
    const before = followed(session, draft)
    const message = messageDraftOf(compose)
    const isEmptied = message.people.length === 0
    // A click may come after its compose is gone: what was told of stays as it was told.
    if (before !== undefined && (isEmptied || (isOut(before) && attempt.sendAt === null))) {
      before.startedAt = now()
      schedule()
      return
    }
    if (isEmptied) return
    const entry: Watched = {
      session,
      name: before?.name ?? options.newId(),
      tracked: attempt.isTracked || undefined,
      state: before?.state ?? { state: 'editing' },
      request: {
        ...message,
        ...(compose.draftId === null ? {} : { message: compose.draftId }),
        ...(attempt.kind === undefined ? {} : { kind: attempt.kind }),
        ...takenFor(session),
        ...accountIn(document),
        ...(isOffline() ? { queued: true } : {}),
        draft,
        at: options.instant(),
      },
      thread: compose.permanentThreadId,
      notice: mark(),
      known: Promise.resolve(),
      sendAt: attempt.sendAt,
      marks: attempt.marks ?? before?.marks ?? false,
      startedAt: now(),
      told: before?.told ?? Promise.resolve(),
    }
    // The keydown and the click of one press are one attempt; what the user said of it stands.
    if (before?.request.kind !== undefined && entry.request.kind === undefined) {
      entry.request = { ...entry.request, kind: before.request.kind }
    }
    watched.set(session.key, entry)
    feed(entry, { type: 'attempt', at: now() })
    entry.known = Promise.all([attempt.isTracked || recognise(entry), readTime(entry)])
    schedule()
  }

  /** The send of this very draft; in the place of an answer another one may be written when it is sent. */
  function followed(session: ComposeSession, draft: string): Watched | undefined {
    const before = watched.get(session.key)
    const isOther = before !== undefined && ![draft, session.key].includes(before.request.draft)
    return isOther && draft !== session.key ? undefined : before
  }

  async function recognise(entry: Watched): Promise<void> {
    const { people } = entry.request
    const answer = await ask('people.recognise', { channel: 'gmail', people }, { timeoutMs: tellTimeout })
    if (!answer.ok) return
    entry.tracked = answer.value.tracked
    keep(entry)
    if (!entry.tracked && isCurrent(entry)) watched.delete(entry.session.key)
  }

  async function readTime(entry: Watched): Promise<void> {
    const sendAt = await entry.sendAt?.()
    if (sendAt === undefined || sendAt === 'unknown') return
    entry.request = { ...entry.request, sendAt }
    keep(entry)
  }

  /** A later press on the same mail takes the place of an earlier one. */
  function isCurrent(entry: Watched): boolean {
    return watched.get(entry.session.key) === entry
  }

  function isOffline(): boolean {
    return !window.navigator.onLine
  }

  function feed(entry: Watched, event: SentEvent): void {
    const step = sentStep(entry.state, event)
    const hasLeft = entry.request.queued === true && step.state.state === 'sent'
    // What waited for a connection leaves now, and counts from now.
    if (hasLeft) entry.request = { ...entry.request, at: options.instant(), queued: false }
    const { state } = step
    const tell: SentStep['tell'] = hasLeft ? ['sending'] : step.tell
    entry.state = state
    const isPressed = state.state === 'attempted' ? asksOrBegins(event) : tell.includes('sending')
    if (isPressed || state.state === 'editing') keep(entry)
    for (const news of tell) entry.told = entry.told.catch(() => {}).then(() => say(entry, news))
    if (state.state === 'final') watched.delete(entry.session.key)
  }

  /** Tab, worker or browser may be gone before anybody has heard of it. */
  function keep(entry: Watched): void {
    if (!isCurrent(entry)) return
    const send = unheardSend(entry)
    if (send === null) unheard.forget(entry.name)
    else unheard.keep(entry.name, send)
  }

  async function say(entry: Watched, news: 'sending' | 'undone' | 'settled'): Promise<void> {
    await entry.known
    // A time that can't be read is not made up: the mail is seen later, in its thread.
    if (entry.tracked !== true || isTimeless(entry)) return
    const { draft, message, thread } = entry.request
    switch (news) {
      case 'sending': {
        const answer = await ask('message.sending', entry.request, { timeoutMs: tellTimeout })
        if (answer.ok) unheard.forget(entry.name)
        return
      }
      case 'undone':
        await ask('message.undone', { draft }, { timeoutMs: tellTimeout })
        return
      case 'settled': {
        const known = { ...(message && { message }), ...(thread && { thread }) }
        await ask('message.settled', { draft, ...known }, { timeoutMs: tellTimeout })
      }
    }
  }

  function look(): void {
    const at = now()
    const toast = readToast(document)
    const asks = alertOpen(document)
    const notice = mark()
    // Reading a whole thread is the dear part of it.
    const reading = at - readAt >= seldom
    if (reading) readAt = at
    for (const entry of [...watched.values()]) {
      // Nothing leaves without a connection, whatever is shown; it is waited for, seldom.
      const isWaiting = entry.request.queued === true && isOffline()
      if (isWaiting) entry.startedAt = at - oftenFor
      nameDraft(entry)
      nameThread(entry, toast?.kind === 'sent' && notice !== entry.notice ? toast.thread : null)
      if (asks) feed(entry, { type: 'alert', at })
      const isProof = toast?.kind === 'sent' || toast?.kind === 'maybe-sent'
      if (toast !== null && toast.kind !== 'other' && notice !== entry.notice && !(isProof && isWaiting)) {
        const about = aboutThis(entry, toast.thread)
        if (about !== null) feed(entry, { type: 'notice', notice: toast.kind, about, at })
        entry.notice = notice
      }
      if (hasClosed(entry.session)) feed(entry, { type: 'gone', at })
      const ageMs =
        reading && !isWaiting ? ageInThread(document, entry.request, options.instant()) : undefined
      if (ageMs !== undefined) feed(entry, { type: 'in-thread', ageMs, at })
      feed(entry, { type: 'time', at })
      const idle = entry.state.state === 'editing' || at - entry.startedAt > 2 * undoOver
      if (idle) watched.delete(entry.session.key)
    }
  }

  /** Pop-outs get their draft's id only when Gmail saves, which may be by sending. */
  function nameDraft(entry: Watched): void {
    if (entry.request.draft !== entry.session.key || entry.state.state !== 'attempted') return
    const draft = draftOf(entry.session)
    if (draft !== entry.session.key) entry.request = { ...entry.request, draft, message: draft }
  }

  /** A new mail has no thread before its first save, and a short one is first saved by sending it: then its notice says. */
  function nameThread(entry: Watched, noticed: string | null): void {
    if (entry.thread !== null) return
    const unnamed = [...watched.values()].filter(({ thread }) => thread === null).length
    const thread = readThreadIds(entry.session.root).permanentThreadId ?? (unnamed === 1 ? noticed : null)
    if (thread === null) return
    entry.thread = thread
    entry.request = { ...entry.request, thread: entry.request.thread ?? thread }
    if (!entry.marks) return
    const { people } = entry.request
    void ask('thread.marked', { thread, kind: 'other', people }, { timeoutMs: tellTimeout })
  }

  function schedule(): void {
    if (timer !== null || watched.size === 0 || signal.aborted) return
    const youngest = Math.max(...[...watched.values()].map(({ startedAt }) => startedAt))
    const wait = now() - youngest < oftenFor ? often : seldom
    timer = window.setTimeout(() => {
      timer = null
      if (signal.aborted) return
      look()
      schedule()
    }, wait)
  }

  function mark(): NoticeMark {
    return JSON.stringify(readToast(document))
  }

  const listener = { capture: true, passive: true, signal }
  const undoPressed = (event: Event) => {
    if (watched.size === 0) return
    const path = event.composedPath()
    if (undoLinkAt(path) !== null) {
      const thread = readToast(document)?.thread ?? null
      const concerned = [...watched.values()].filter((entry) => aboutThis(entry, thread) !== null)
      const last = concerned.at(-1)
      if (last !== undefined) feed(last, { type: 'undo', at: now() })
    }
    const discarded = discardAt(path)
    for (const entry of watched.values()) {
      if (entry.session.root === discarded) feed(entry, { type: 'discard', at: now() })
    }
  }
  window.addEventListener('click', undoPressed, listener)
  keys.hear((event) => {
    const presses =
      watched.size > 0 && event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ')
    if (presses) undoPressed(event)
    return false
  }, signal)
  window.addEventListener(
    'pagehide',
    () => {
      for (const entry of watched.values()) feed(entry, { type: 'leaving', at: now() })
    },
    { signal },
  )

  return {
    attempted,
    follows: (session) => watched.has(session.key),
    back(session) {
      const entry = watched.get(session.key)
      if (entry !== undefined) feed(entry, { type: 'back', at: now() })
    },
    actedOn(session, since) {
      return hasClosed(session) || alertOpen(document) || mark() !== since
    },
    mark,
  }
}
