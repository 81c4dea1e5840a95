import type { Ask } from '../../../messaging/client.ts'
import type { Conversation } from '../../../sites/network.ts'
import {
  type ChatSession,
  chatMessage,
  newChatSession,
  personIn,
  signatureOf,
  withWhatIsSeen,
} from './chat-session.ts'
import { type ProfilePairs, referencesTo } from './profile-pairs.ts'

export interface JudgingOptions {
  ask: Ask
  pairs: ProfilePairs
  newId(): string
  /** A chat with somebody tracked was recognised or judged anew. */
  judged(session: ChatSession, chat: Conversation): void
  /** The extension was updated under this page. */
  reloaded(): void
}

export interface Judging {
  of(chat: Conversation): ChatSession
  /** Keeps the verdict on what is being written current: asks whom it is to, and only if tracked what it says. */
  refresh(chat: Conversation): Promise<ChatSession>
}

const timeoutMs = 5_000

export function createJudging({ ask, pairs, newId, judged, reloaded }: JudgingOptions): Judging {
  const byRoot = new WeakMap<Element, ChatSession>()
  const running = new WeakMap<ChatSession, Promise<unknown>>()

  function of(chat: Conversation): ChatSession {
    const session = byRoot.get(chat.root) ?? newChatSession(newId())
    byRoot.set(chat.root, session)
    // The page puts another chat into the same place.
    if (session.recognised !== null && session.recognised.person !== personIn(chat)) {
      session.recognised = null
      session.judged = null
    }
    return session
  }

  async function refresh(chat: Conversation): Promise<ChatSession> {
    const session = of(chat)
    await running.get(session)
    const run = bringUpToDate(session, chat)
    running.set(session, run)
    await run
    return session
  }

  async function bringUpToDate(session: ChatSession, chat: Conversation): Promise<void> {
    const person = personIn(chat)
    if (person === null || chat.who === null) return
    if (session.recognised?.person !== person) {
      const people = referencesTo(pairs.joined(chat.who))
      const answer = await ask('people.recognise', { channel: 'linkedin', people }, { timeoutMs })
      if (!answer.ok) {
        if (answer.refused === 'gone' && answer.because === 'reloaded') reloaded()
        return
      }
      session.recognised = { person, tracked: answer.value.tracked }
    }
    const signature = signatureOf(chat)
    if (!session.recognised.tracked || session.judged?.signature === signature) return
    const answer = await ask('message.judge', chatMessage(chat, pairs), { timeoutMs })
    if (!answer.ok) return
    session.judged = { signature, judgement: withWhatIsSeen(answer.value, chat) }
    judged(session, chat)
  }

  return { of, refresh }
}
