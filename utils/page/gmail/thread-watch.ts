import { mayBeAboutJob } from '../../language/job-hint.ts'
import type { Request } from '../../messaging/protocol.ts'
import { isDated } from '../../sites/gmail/ids.ts'
import { readThread } from '../../sites/gmail/thread.ts'
import type { Thread } from '../../sites/gmail/types.ts'
import type { GmailAsk } from './gmail-ask.ts'
import { accountIn } from './message-draft.ts'
import type { BringParts } from './parts.ts'

export interface ThreadWatchOptions {
  window: Window & typeof globalThis
  ask: GmailAsk
  parts: BringParts
  /** What may be offered in the open conversation; null where it is left, or is none of ours. */
  reading(seen: Request<'thread.understand'> | null): void
  signal: AbortSignal
}

export interface ThreadWatch {
  /** Something in the page has changed; looks at the open thread when it is time to. */
  look(): void
  /** The timeline has changed: who was a stranger may be none any more. */
  again(): void
}

/** Gmail fills a thread in several steps; it is read when they are over. */
const settledAfter = 800
const longWait = { timeoutMs: 10_000 }

/**
 * Tells the background what stands in an open thread: to be written down if anybody in it is tracked, to be understood
 * if it looks like a mail about a job. Nothing else leaves the page.
 */
export function watchThread({ window, ask, parts, reading, signal }: ThreadWatchOptions): ThreadWatch {
  let waiting = false
  /** What was dealt with: this thread, with these messages open. */
  let done: string | null = null
  let open: string | null = null

  async function read(): Promise<void> {
    waiting = false
    if (signal.aborted) return
    const thread = readThread(window.document)
    if (thread === null || thread.id === null) {
      leave(null)
      return
    }
    if (thread.id !== open) leave(thread.id)
    const key = JSON.stringify([
      thread.id,
      thread.messages.map(({ id, legacyId, collapsed }) => [id, legacyId, collapsed]),
    ])
    if (key === done) return
    const people = peopleIn(thread)
    if (people.length === 0 || thread.messages.every(isFolded)) return
    const answer = await ask('people.recognise', { channel: 'gmail', people, thread: thread.id }, longWait)
    if (!answer.ok) return
    const { tracked, quiet } = answer.value
    const offering = quiet !== true && (tracked || looksLikeJob(thread))
    const told = tracked || offering ? await withInvitations(thread) : null
    const seen = told && { ...seenThread(told, thread.id), ...accountIn(window.document) }
    const wasKept = tracked && seen !== null ? await ask('thread.seen', seen, longWait) : answer
    if (!wasKept.ok || signal.aborted || open !== thread.id) return
    done = key
    reading(offering ? seen : null)
  }

  /** What invitations say is read only where it is told to anybody, by what comes when it is needed. */
  async function withInvitations(thread: Thread): Promise<Thread> {
    if (!thread.messages.some(({ invited }) => invited)) return thread
    try {
      const { readInvitation } = await parts()
      const again = readThread(window.document, readInvitation)
      return again?.id === thread.id ? again : thread
    } catch {
      return thread
    }
  }

  function leave(next: string | null): void {
    if (open === next) return
    open = next
    done = null
    reading(null)
  }

  function look(): void {
    if (waiting || signal.aborted || window.document.visibilityState !== 'visible') return
    waiting = true
    window.setTimeout(() => void read(), settledAfter)
  }

  return {
    look,
    again() {
      done = null
      look()
    },
  }
}

/** An invitation, or words that mails about jobs have: private mail is not handed around to find out. */
function looksLikeJob({ subject, messages }: Thread): boolean {
  return messages.some(
    ({ mine, text, invited }) => !mine && (invited || (text !== '' && mayBeAboutJob(subject, text))),
  )
}

function peopleIn(thread: Thread): Request<'people.recognise'>['people'] {
  const theirs = thread.messages.filter(({ mine }) => !mine)
  const senders = new Map(theirs.map(({ from }) => [from.email.toLowerCase(), from]))
  return [...senders.values()]
    .filter(({ email }) => email.includes('@') && email.length <= 320)
    .map(({ name, email }) => ({ email, ...(name === '' ? {} : { name: name.slice(0, 300) }) }))
    .slice(0, 500)
}

function isFolded({ id, legacyId }: Thread['messages'][number]): boolean {
  return id === null || !isDated(legacyId)
}

/** Messages that are folded have neither id nor time: they are told when the user opens them. */
function seenThread(thread: Thread, id: string): Request<'thread.seen'> {
  const messages = thread.messages.flatMap((message) =>
    message.id === null || message.at === null
      ? []
      : [
          {
            message: message.id,
            from: { name: message.from.name.slice(0, 300), email: message.from.email.slice(0, 320) },
            at: message.at,
            mine: message.mine,
            ...(message.collapsed ? {} : { text: message.text.slice(0, 200_000) }),
            ...(message.invitation === undefined ? {} : { invitation: invitationIn(message.invitation) }),
          },
        ],
  )
  return {
    channel: 'gmail',
    thread: id,
    subject: thread.subject.slice(0, 2_000),
    messages: messages.slice(0, 500),
  }
}

function invitationIn({
  startsAt,
  endsAt,
  status,
  certainty,
}: NonNullable<Thread['messages'][number]['invitation']>) {
  return { startsAt, ...(endsAt === undefined ? {} : { endsAt }), status, certainty }
}
