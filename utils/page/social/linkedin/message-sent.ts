import type { Ask } from '../../../messaging/client.ts'
import type { Request } from '../../../messaging/protocol.ts'
import { type Unheard, withoutWords } from '../../../messaging/unheard.ts'
import { sentBetween } from '../../../sites/linkedin/conversations.ts'
import type { Conversation } from '../../../sites/network.ts'
import { isSameSighting } from '../../../sites/same-sighting.ts'
import { wait } from '../../wait.ts'

export interface MessageSentOptions {
  window: Window
  ask: Ask
  network: {
    handleKey(handle: string): string
    readConversations(d: Document, u: URL): readonly Conversation[]
  }
  /** Where a message is kept until the background has heard of it. */
  unheard: Unheard
  newId(): string
  instant(): string
  now(): number
  failed(error: unknown): void
  signal: AbortSignal
}

/** What is known when a message is let through. */
export interface SentAttempt {
  chat: Conversation
  message: Request<'message.judge'>
  /** What it is, where the user or the page said so. */
  kind?: Request<'message.sending'>['kind']
  /** What it was last judged to be. */
  takenFor?: Request<'message.sending'>['takenFor']
  /** Whether the person is tracked, as soon as that is known. */
  tracked: true | Promise<boolean>
}

/** The proof comes within seconds; a failure is marked a moment after the text has gone. */
const lookEvery = 200
const proofWithin = 5_000
const failureWithin = 1_200

/** Follows what becomes of messages after Send: an intent and its effect together make an entry, nothing less. */
export function watchMessageSent(options: MessageSentOptions) {
  const { window, ask, network, unheard, now, signal } = options
  const following = new Set<Element>()

  async function follow({ chat, message, kind, takenFor, tracked }: SentAttempt): Promise<void> {
    if (following.has(chat.root)) return
    following.add(chat.root)
    const draft = `linkedin ${options.newId()}`
    const attempt = {
      ...message,
      draft,
      at: options.instant(),
      ...(kind === undefined ? {} : { kind }),
      ...(takenFor === undefined ? {} : { takenFor }),
    }
    // The page may be closed in this very moment.
    if (tracked === true) keep(attempt, false)
    try {
      const isOut = await isSent(chat)
      // Whoever takes over in this page knows nothing of it: it is told of as what was kept.
      if (signal.aborted || !(await tracked)) return
      if (!isOut) {
        unheard.forget(draft)
        return
      }
      const after = chatNow(chat)
      const thread = message.thread ?? after?.threadId?.slice(0, 200)
      const sent = after?.messages.findLast(
        (each) => each.mine && !chat.messages.some(({ id }) => id === each.id),
      )
      const known = {
        ...(thread === undefined ? {} : { thread }),
        ...(sent?.id == null ? {} : { message: sent.id.slice(0, 200) }),
      }
      const request = { ...attempt, ...known }
      keep(request, true)
      const patience = { timeoutMs: 10_000 }
      const answer = await ask('message.sending', request, patience)
      if (answer.ok) unheard.forget(draft)
      await ask('message.settled', { draft, ...known }, patience)
    } finally {
      following.delete(chat.root)
    }
  }

  function keep(sending: Request<'message.sending'>, told: boolean): void {
    unheard.keep(sending.draft, { told, sending: withoutWords(sending) })
  }

  async function isSent(before: Conversation): Promise<boolean> {
    const end = now() + proofWithin
    let sentAt: number | null = null
    while (now() < end && !signal.aborted) {
      const after = chatNow(before)
      const result = after === null ? 'not-yet' : sentBetween(before, after)
      if (result === 'failed') return false
      if (result === 'sent') sentAt ??= now()
      if (sentAt !== null && now() - sentAt > failureWithin) return true
      await wait(window, lookEvery)
    }
    return sentAt !== null
  }

  /** The same chat as it stands now: a new thread gets its id, and maybe new nodes, by being sent to. */
  function chatNow(before: Conversation): Conversation | null {
    const chats = network.readConversations(window.document, new URL(window.location.href))
    const { who } = before
    return (
      chats.find(({ root }) => root === before.root) ??
      chats.find((chat) => who !== null && chat.who !== null && isSameSighting(network, chat.who, who)) ??
      null
    )
  }

  return {
    attempted(attempt: SentAttempt): void {
      follow(attempt).catch(options.failed)
    },
  }
}
