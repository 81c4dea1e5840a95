import type { ApplicationId, Channel, ContactId, Instant } from './events.ts'

/** What a message is meant to do. `unclear` is an answer too, and leads to the question of docs/etiquette.md. */
export type IntentKind = 'thank-you' | 'check-in' | 'reply' | 'other' | 'unclear'

/** The user is about to send a message. */
export interface SendIntent {
  act: 'send'
  kind: IntentKind
  channel: Channel
  /** Contact ids or addresses. */
  to: readonly string[]
  thread?: string
  /** When it is to leave, for scheduled sending; judged as if that were now. */
  sendAt?: Instant
  /** The application whose window is shown; every application of the recipients is judged. */
  application?: ApplicationId
}

export type SocialAct = 'connect' | 'follow' | 'message' | 'visit'

/** The user is about to do something with a person on a network. */
export interface SocialIntent {
  act: SocialAct
  network: string
  contact: ContactId
  /** The profile's own name in its address, `dana.whitfield.9`. */
  handle?: string
  /** A LinkedIn message may say what it is; without it is `unclear`. */
  kind?: IntentKind
  thread?: string
  application?: ApplicationId
}

/** What the user is about to do, and what a verdict is about. */
export type Intent = SendIntent | SocialIntent
