import type { ReceivedKind, SentKind, Zone } from '../etiquette/events.ts'
import type { IncomingClass } from '../language/classify-incoming.ts'
import type { OutgoingClass, OutgoingMail } from '../language/classify-outgoing.ts'
import type { Draft } from '../language/draft.ts'
import type { Facts } from '../language/facts/read-facts.ts'
import type { MessageUnderWay } from '../language/manners/check-manners.ts'
import type { Finding, FindingKind } from '../language/manners/finding.ts'
import type { Fingerprint } from '../language/manners/likeness.ts'
import type { DraftOrder } from '../language/ordered-draft.ts'
import type { SeenMessage, SeenThread } from './seen-thread.ts'
import type { Trackable } from './trackable-thread.ts'

/**
 * Everything that is read in words or written in them, as questions whose answers hold no more than what was found.
 * What answers them is large and lives where the words are: in the tab
 * (docs/decisions/0020-words-are-read-in-the-tab.md). Questions and answers are plain JSON.
 */
export interface Readings {
  written: { question: WrittenMessage; answer: ReadMessage }
  kinds: { question: KindsWanted; answer: readonly ReadKind[] }
  mails: { question: MailsToRead; answer: readonly ReadMail[] }
  trackable: { question: { seen: SeenThread; now: number; zone: Zone }; answer: Trackable | null }
  draft: { question: DraftOrder; answer: Draft }
}

export type ReadingName = keyof Readings
export type Question<Name extends ReadingName> = Readings[Name]['question']
export type Reading<Name extends ReadingName> = Readings[Name]['answer']

/** Has something read. Rejects where nothing can be read: what can't do without is left undone then. */
export type Read = <Name extends ReadingName>(name: Name, question: Question<Name>) => Promise<Reading<Name>>

/** A message of the user's own. */
export interface WrittenMessage {
  mail: OutgoingMail
  /** With whom and what its words are compared; absent where only its meaning is wanted. */
  check?: Pick<MessageUnderWay, 'names' | 'company'> & { off: readonly FindingKind[] }
}

export interface ReadMessage {
  meaning: OutgoingClass
  /** Of its text, for telling a copy of it. */
  fingerprint: Fingerprint
  /** Without copies: to whom else the user wrote is not for a page to know. */
  findings: readonly Finding[]
}

interface ConversationWords {
  subject: string
  zone: Zone
}

/** Messages of a conversation that the timeline doesn't know yet. */
export interface KindsWanted extends ConversationWords {
  messages: readonly (
    | ({ mine: false } & ReceivedWords)
    /** `afterOurs`: whose message stands before it; absent for the first. */
    | { mine: true; text: string; afterOurs?: boolean }
  )[]
}

export type ReceivedWords = Pick<SeenMessage, 'from' | 'at'> & { text: string }

/** What a message is written down as, in the order of the question. */
export type ReadKind = { mine: true; kind: SentKind } | ({ mine: false } & ReadReceived)

/** What a message of theirs is, and the day they promised where they did. */
export interface ReadReceived {
  kind: ReceivedKind
  replyBy?: string
}

/** Messages of theirs, to be read for what they give reason to offer. */
export interface MailsToRead extends ConversationWords {
  messages: readonly ReceivedWords[]
}

/** What a mail of theirs is taken for, and what it says. */
export interface ReadMail {
  taken: IncomingClass
  facts: Facts
}
