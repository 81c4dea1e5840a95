import { readConversations } from '../../../sites/linkedin/conversations.ts'
import type { Conversation } from '../../../sites/network.ts'
import { elementsIn } from '../../../sites/reading/deep.ts'
import type { Gesture } from '../../gesture.ts'
import { isNearField } from './near-field.ts'

/** A message about to be sent from a chat, and what has to be pressed for it. */
export interface LeavingMessage {
  chat: Conversation
  way: 'button' | 'enter'
  control: Element
}

/** Which message, if any, a gesture would send. Groups, folded chats and empty ones send nothing that counts. */
export function messageAt(gesture: Gesture, document: Document, url: URL): LeavingMessage | null {
  const path = elementsIn(gesture.path)
  const chat = chatAround(path, document, url)
  if (chat === null || chat.group || chat.who === null || chat.minimised || chat.text === '') return null
  const { send, composer, mode } = chat
  const onButton = send !== null && path.includes(send)
  if (onButton) {
    const disabled = send.hasAttribute('disabled') || send.getAttribute('aria-disabled') === 'true'
    return disabled || gesture.button !== 0 ? null : { chat, way: 'button', control: send }
  }
  if (composer === null || !path.includes(composer) || !entersFrom(gesture, mode)) return null
  // Where there is a button, it does the same as the key.
  return send === null ? { chat, way: 'enter', control: composer } : { chat, way: 'button', control: send }
}

/** With "Click to Send" Enter makes a new line, and Ctrl+Enter may send; Shift+Enter never does. */
function entersFrom({ key }: Gesture, mode: Conversation['mode']): boolean {
  if (key === null || key.key !== 'Enter' || key.shift || key.alt) return false
  return mode === 'click' ? key.ctrl || key.meta : true
}

/** The chat that an event's path lies in. Read only where there is something to write in. */
export function chatAround(path: readonly Element[], document: Document, url: URL): Conversation | null {
  if (!isNearField(path)) return null
  return readConversations(document, url).find(({ root }) => path.includes(root)) ?? null
}
