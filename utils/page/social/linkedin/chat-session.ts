import type { Judgement, Request } from '../../../messaging/protocol.ts'
import type { Conversation } from '../../../sites/network.ts'
import { type ProfilePairs, referencesTo } from './profile-pairs.ts'

/** What is known about one chat while it stands open. */
export interface ChatSession {
  /** Ours, for as long as the page lives. */
  readonly key: string
  /** Whether the person is tracked; null until the background said. */
  recognised: { person: string; tracked: boolean } | null
  /** What was said to exactly this message. */
  judged: { signature: string; judgement: Judgement } | null
  /** A dialog is open, or its question under way. */
  deciding: boolean
  /** Signatures of messages that the user said to send anyway. */
  allowed: Set<string>
}

export function newChatSession(key: string): ChatSession {
  return { key, recognised: null, judged: null, deciding: false, allowed: new Set() }
}

/** Whom a chat is with, in one word; null in a group or where nobody can be told. */
export function personIn({ who, group }: Conversation): string | null {
  return group || who === null ? null : JSON.stringify([who.handle, who.opaqueId, who.name])
}

/** Everything a judgement depends on, in one word. */
export function signatureOf(chat: Conversation): string {
  return JSON.stringify([personIn(chat), chat.threadId, chat.subject, chat.text, isTheirTurnOver(chat)])
}

/** The last message is theirs: what follows answers it. */
export function isTheirTurnOver({ messages }: Conversation): boolean {
  return messages.at(-1)?.mine === false
}

/** The message as it stands, in the shape of the protocol; longer texts are cut. */
export function chatMessage(chat: Conversation, pairs: ProfilePairs): Request<'message.judge'> {
  return {
    channel: 'linkedin',
    people: chat.who === null ? [] : referencesTo(pairs.joined(chat.who)),
    ...(chat.threadId === null ? {} : { thread: chat.threadId.slice(0, 200) }),
    ...(chat.subject === '' ? {} : { subject: chat.subject.slice(0, 2_000) }),
    text: chat.text.slice(0, 200_000),
  }
}

/**
 * What the page itself shows comes before what the timeline knows: an answer to a message of theirs that stands
 * right above it is no follow-up.
 */
export function withWhatIsSeen(judgement: Judgement, chat: Conversation): Judgement {
  if (!judgement.tracked || judgement.verdict.action !== 'pause' || !isTheirTurnOver(chat)) return judgement
  const answers = judgement.kind === 'reply' || judgement.kind === 'unclear'
  return answers ? { ...judgement, kind: 'reply', verdict: { action: 'clear' } } : judgement
}
