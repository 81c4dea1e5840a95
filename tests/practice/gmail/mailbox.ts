/**
 * What the practice mailbox starts with. Plain values: the server hands them to the page as JSON. Times
 * are instants, so a story is written relative to a given now and is never out of date.
 */
export interface PracticeMailbox {
  account: PracticePerson
  threads: readonly PracticeThread[]
  /** Stands under every new mail; plain text. */
  signature?: string
  /** How long Undo stays after sending. Gmail lets people choose 5, 10, 20 or 30. */
  undoSeconds?: number
  /** Answers have Send & archive too (a setting of Gmail's). */
  sendAndArchive?: boolean
  /** The bar under a message: `classic`, or the one Gmail gives to some since 2025. */
  replyBar?: 'classic' | 'wiz'
  /** A compose has its draft id from the start; otherwise from its first save. Gmail does both. */
  draftIdsAtOnce?: boolean
  /** `c` writes, `e` archives, `z` undoes, unless a text field has the focus. */
  shortcuts?: boolean
}

export interface PracticePerson {
  name: string
  email: string
}

export interface PracticeThread {
  subject: string
  messages: readonly PracticeMessage[]
  unread?: boolean
}

export interface PracticeMessage {
  from: PracticePerson
  to: readonly PracticePerson[]
  cc?: readonly PracticePerson[]
  /** When the server took it, `2026-12-01T09:00:00Z`. Its id is made of this. */
  at: string
  /** Paragraphs, one per line. */
  text?: string
  /** Instead of `text`, for mails of machines: invitations and the like. */
  html?: string
  /** File names, `invite.ics`. */
  attachments?: readonly string[]
}

/** One mail that left, or was about to: `window.practice.sent` on the page, and the Sent folder. */
export interface SentRecord {
  draftId: string
  to: readonly string[]
  cc: readonly string[]
  bcc: readonly string[]
  subject: string
  /** The body exactly as it left, quotation included. */
  html: string
  text: string
  /** `undoable` while Undo still works, `queued` without a connection. Only `sent` has really left. */
  state: 'undoable' | 'sent' | 'undone' | 'scheduled' | 'cancelled' | 'queued'
  /** When Send was pressed, in milliseconds since 1970. */
  at: number
  /** When it is to leave, where it was scheduled. */
  sendAt?: number
  archived: boolean
}
