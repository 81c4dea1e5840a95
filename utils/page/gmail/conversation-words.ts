import { readThread } from '../../sites/gmail/thread.ts'
import type { Compose } from '../../sites/gmail/types.ts'
import { threadOf } from './message-draft.ts'

/** What the protocol takes at most; more says no more about a language. */
const mostCharacters = 8_000

/**
 * The words by which the language of a conversation is found: the subject, and where the compose answers in the open
 * thread, their last message there.
 */
export function conversationWords(compose: Compose, document: Document): string {
  const thread = threadOf(compose) === null ? null : readThread(document)
  const theirs = thread?.messages.findLast(({ mine, text }) => !mine && text !== '')
  return `${compose.subject}\n${theirs?.text ?? ''}`.trim().slice(0, mostCharacters)
}
