import type { Judgement, Request } from '../../messaging/protocol.ts'
import { readDraftId, readThreadIds } from '../../sites/gmail/read-compose.ts'

/** What is known about one compose while it is open, and for a while after: an undo brings it back. */
export interface ComposeSession {
  /** Ours, for as long as the page lives. */
  readonly key: string
  /** Changes when Gmail moves the draft into another window of the page, or brings it back. */
  root: Element
  /** Gmail's id of the draft, as soon as it has one. */
  draftId: string | null
  /** Whether anybody of these recipients is tracked; null until the background said. */
  recognised: { recipients: string; tracked: boolean } | null
  /** What was said to exactly this message; `at` in milliseconds, monotonic. */
  judged: { signature: string; judgement: Judgement; at: number } | null
  /** A dialog is open, or its question under way. */
  deciding: boolean
  /** Gmail did not react to a replay: nothing is held here any more. */
  released: boolean
  /** Signatures of messages that the user said to send anyway. */
  allowed: Set<string>
  /** The slots of a draft put in from here. */
  slots: readonly string[]
  dismissed: boolean
}

export function newSession(key: string, root: Element, draftId = readDraftId(root)): ComposeSession {
  return {
    key,
    root,
    draftId,
    recognised: null,
    judged: null,
    deciding: false,
    released: false,
    allowed: new Set(),
    slots: [],
    dismissed: false,
  }
}

/** The id that joins attempt, undo and proof: Gmail's, or ours before Gmail has given one. */
export function draftOf(session: ComposeSession): string {
  session.draftId = readDraftId(session.root) ?? session.draftId
  return session.draftId ?? session.key
}

/** The name that a dismissal of the note is remembered by: the thread's, or the draft's before there is one. */
export function noteThread(session: ComposeSession): string {
  return readThreadIds(session.root).threadId ?? draftOf(session)
}

export function isTracked(session: ComposeSession): boolean {
  return session.recognised?.tracked === true
}

/** What the mail was taken for when it was last judged, for where its words are not heard. */
export function takenFor({ judged }: ComposeSession): Pick<Request<'message.sending'>, 'takenFor'> {
  return judged?.judgement.tracked === true ? { takenFor: judged.judgement.kind } : {}
}
