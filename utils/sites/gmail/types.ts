import type { Instant } from '../../etiquette/events.ts'

export interface Mailbox {
  name: string
  email: string
}

export type ComposeKind = 'new' | 'reply' | 'forward'

/** What a compose says at one moment. Values only: nothing here keeps the page's nodes alive. */
export interface Compose {
  /** `#msg-a:…`, the id that survives minimising, full screen, pop-out and Undo; null before the first save. */
  draftId: string | null
  kind: ComposeKind
  to: readonly Mailbox[]
  cc: readonly Mailbox[]
  bcc: readonly Mailbox[]
  /** Named in the folded line alone, where nothing tells To from Cc and Bcc. */
  folded: readonly Mailbox[]
  /** Typed into a recipient field and not a chip yet; Gmail makes chips of it when sending. */
  pending: readonly string[]
  subject: string
  /** The user's own words: no quotation, no signature, nothing of other extensions. */
  text: string
  /** The thread being answered, 16 hex digits; null in a new mail. */
  threadId: string | null
  /** `#thread-a:…` or `#thread-f:…`: how a toast names this compose's thread; null before the first save. */
  permanentThreadId: string | null
}

/** How a mail is being sent: it is made again the same way, or Send & archive would lose its archiving. */
export type Way = 'send' | 'send-and-archive' | 'schedule'

/** A sending that a gesture would do. */
export interface SendControl {
  compose: Element
  /** What has to be pressed to do it again; for the keyboard shortcut that is Send. */
  control: Element
  way: Way
}

export interface Invitation {
  /** May be empty: not every layer knows it. */
  title: string
  /** Null where the page says that it is an invitation, but not when (the file alone, a whole day). */
  startsAt: Instant | null
  endsAt?: Instant
  status: 'scheduled' | 'moved' | 'cancelled'
  /** `page`: written there for machines. `words`: read off localised text, so ask before believing it. */
  certainty: 'page' | 'words'
}

export interface ThreadMessage {
  /** `#msg-f:…` or `#msg-a:…`; null while the message is folded. */
  id: string | null
  /** Sixteen hex digits given by the server; null before it answered or while folded. */
  legacyId: string | null
  from: Mailbox
  /** Read off the id, never off a localised date; null while folded. */
  at: Instant | null
  text: string
  mine: boolean
  collapsed: boolean
  /** Gmail cut it: the text is not the whole text. */
  clipped: boolean
  /** Something says that it brings an invitation. */
  invited?: true
  /** What that says, where it was read. */
  invitation?: Invitation
}

export interface Thread {
  /** Sixteen hex digits, as in `Compose.threadId`; null before the server answered. */
  id: string | null
  /** `#thread-a:…` or `#thread-f:…`; missing at times. */
  permanentId: string | null
  subject: string
  messages: readonly ThreadMessage[]
}

export type ToastKind = 'sending' | 'sent' | 'maybe-sent' | 'undone' | 'other'

export interface Toast {
  kind: ToastKind
  /** The thread that the toast's links act on, as `Compose.permanentThreadId` writes it, where it has any. */
  thread: string | null
  /** Its Undo can be pressed. `maybe-sent` and `other` both may have one: only the thread tells. */
  undo: boolean
}

/** A choice of the schedule dialog, which belongs to the compose whose schedule item was used last. */
export interface ScheduleChoice {
  dialog: Element
  element: Element
  /** `pick` opens the picker and sends nothing. */
  control: 'preset' | 'pick' | 'confirm'
}

export interface Health {
  page: GmailPageKind
  /** For each part this page should have: the selector that found it, or null. */
  found: Readonly<Record<string, string | null>>
  missing: readonly string[]
}

export type GmailPageKind =
  | 'mailbox'
  | 'thread'
  | 'pop-out-compose'
  | 'pop-out-thread'
  | 'unsupported'
  | 'loading'
