import type { Verdict } from '../etiquette/verdict.ts'
import type { Window } from '../etiquette/window.ts'
import { FINDING_KINDS, type Finding } from '../language/manners/finding.ts'
import type { ThreadOffer } from '../timeline/thread-offers.ts'
import type { Trackable } from '../timeline/trackable-thread.ts'
import {
  civilDate,
  heldAction,
  id,
  instant,
  type intentKind,
  messageChannel,
  messageDraft,
  messageOnItsWay,
  network,
  people,
  proposedEvents,
  seenThread,
  siteId,
  siteReport,
  socialAct,
  stranger,
  wording,
} from './request-shapes.ts'
import * as shape from './shapes.ts'

export type { PersonReference } from './request-shapes.ts'

/**
 * Everything that can be said to the background, with its shape. Content scripts name people and get
 * back what concerns those people; they never get the list (docs/decisions/0002-one-writer.md).
 */

export const requests = {
  /** Is anybody of these tracked? Asked before a single word of the message is read. */
  'people.recognise': shape.object({ channel: messageChannel, people, thread: siteId }),
  'message.judge': messageDraft,
  'message.sending': messageOnItsWay,
  'message.undone': shape.object({ draft: shape.text(200) }),
  /** Proof that it is out and can't come back: a server id, or the end of the undo period. */
  'message.settled': shape.object({
    draft: shape.text(200),
    message: siteId,
    thread: siteId,
    at: shape.optional(instant),
  }),
  'action.paused': heldAction,
  'action.overridden': heldAction,
  'thread.marked': shape.object({
    thread: shape.text(200),
    kind: shape.picklist(['reply', 'other']),
    people,
  }),
  'thread.seen': shape.object(seenThread),
  /** Is there anything to offer in it? Read and forgotten. */
  'thread.understand': shape.object(seenThread),
  'thread.answered': shape.object({
    ...seenThread,
    offer: shape.text(500),
    way: shape.picklist(['accept', 'instead', 'open', 'dismiss-offer', 'dismiss-thread', 'dismiss-person']),
  }),
  /** Nothing of ours beside this conversation, or beside anything written to these people. */
  'quiet.wanted': shape.object({ channel: messageChannel, thread: siteId, people }),
  /** Whether the user wants Fortnight on this site and in this account. */
  'site.wanted': shape.object({ account: shape.optional(shape.text(320)) }),
  'draft.wanted': shape.object({
    kind: shape.picklist(['thank-you', 'check-in', 'gracious', 'linkedin-note']),
    channel: messageChannel,
    people,
    thread: siteId,
    /** How this draft is to sound, where that is other than set. */
    wording: shape.optional(wording),
    /** Words of the conversation, by which its language is found; nothing of them is kept. */
    conversation: shape.optional(shape.text(8_000)),
  }),
  'finding.off': shape.object({ kind: shape.picklist(FINDING_KINDS) }),
  /** The words and components of what is shown in a page are brought there when they are needed. */
  'drawing.wanted': shape.object({}),
  'chats.wanted': shape.object({}),
  'mail.wanted': shape.object({ account: shape.optional(shape.text(320)) }),
  'person.seen': shape.object({
    network,
    act: socialAct,
    handle: shape.optional(shape.text(300)),
    name: shape.optional(shape.text(300)),
    /** The site's own id of the person, beside the handle. */
    ownId: shape.optional(shape.text(300)),
    /** What the profile says about their work, where it says anything. */
    company: shape.optional(shape.text(300)),
    /** What it says in the person's own words: looked through for companies, and forgotten. */
    says: shape.optional(shape.text(1_000)),
  }),
  'person.nudged': shape.object({ network, contact: id }),
  'person.connected': shape.object({ network, contact: id }),
  'person.confirmed': shape.object({ network, contact: id, handle: shape.optional(shape.text(300)) }),
  'person.dismissed': shape.object({ network, contact: id, handle: shape.optional(shape.text(300)) }),
  'stranger.nudged': shape.object(stranger),
  /** Nothing is to be said of this person any more, or of people of what their profile calls a company. */
  'stranger.dismissed': shape.object({
    ...stranger,
    application: id,
    what: shape.picklist(['person', 'company']),
    company: shape.optional(shape.text(300)),
  }),
  'reminder.wanted': shape.object({ application: id, until: civilDate }),
  'site.seen': siteReport,
  'page.open': shape.object({ page: shape.picklist(['popup', 'options']), application: shape.optional(id) }),
  /** Is it gone, without anybody having erased it? Asked by a page that finds nothing. */
  'timeline.missing': shape.object({}),
  /** With `more`, further ones of the same piece of work follow at once: nothing is looked after until the last. */
  'timeline.append': shape.object({ events: proposedEvents, more: shape.optional(shape.boolean()) }),
  /** For good: not even the bin has it then. */
  'application.erase': shape.object({ application: id }),
  'backup.restore': shape.object({ events: proposedEvents, settings: shape.optional(shape.unknown()) }),
} as const

export type RequestName = keyof typeof requests
export type Request<Name extends RequestName> = shape.OutputOf<(typeof requests)[Name]>

/** Enough of an application and its people to speak about one verdict. */
export interface Subject {
  application: string
  company: string
  role?: string
  /** The contact the verdict names, or the first one of those the page named. */
  contact?: { contact: string; name: string; email?: string; linkedIn?: string }
  /** Of the people the page named: who is owed a thank-you. */
  owed: readonly { contact: string; name: string }[]
  /** Everybody who could be asked in an open window, recruiters first. */
  ask: readonly { contact: string; name: string; email?: string }[]
  /** The last thank-you, check-in or interview that the sentence of a pause refers to. */
  last?: { what: 'thanked' | 'asked' | 'interviewed' | 'applied' | 'heard'; on: string; name?: string }
}

export type Judgement =
  | { tracked: false }
  | {
      tracked: true
      /** What the message was taken for, and the reason in a word that `words` can explain. */
      kind: shape.OutputOf<typeof intentKind>
      because?: string
      verdict: Verdict
      window: Window
      about: Subject
      /** What its writer would want to know before it goes, the weightiest first; nothing of it holds the message. */
      findings?: readonly Finding[]
    }

export type PersonAnswer =
  | { match: 'none' }
  /** `company`: no contact, but somebody of the company; `profile`: nobody known, and the user wants a word. */
  | {
      match: 'handle' | 'name' | 'company' | 'profile'
      verdict: Verdict
      window: Window
      about: Subject
    }

export interface OfferedDraft {
  subject: string
  /** Plain text, paragraphs parted by an empty line; slots stand as `[…]`. */
  text: string
  /** The slots that are still open. */
  slots: readonly string[]
  to: readonly { contact: string; name: string; email?: string }[]
}

export type CardWay = Request<'thread.answered'>['way']

/** What a conversation gives reason to offer, in words. */
export interface ThreadCard {
  /** Names what is offered; given back with the answer. */
  offer: string
  title: string
  body: string
  /** What was found in the mail, a line each. */
  lines: readonly string[]
  ways: readonly { way: CardWay; label: string; rank: 'primary' | 'secondary' | 'quiet' }[]
}

/** What a card is to say. */
export type CardOffer = (ThreadOffer | (Trackable & { kind: 'track' })) & { sender: string }

/** What the background answers; a refusal says why and changes nothing. */
export interface Responses {
  /** `quiet`: tracked, and the user wants nothing to be shown there. */
  'people.recognise': { tracked: boolean; quiet?: boolean }
  'message.judge': Judgement
  'message.sending': { state: 'pending' | 'untracked' }
  'message.undone': { state: 'taken-back' | 'unknown' }
  'message.settled': { state: 'recorded' | 'unknown' }
  'action.paused': { state: 'recorded' }
  'action.overridden': { state: 'recorded' }
  'thread.marked': { state: 'recorded' | 'untracked' }
  'thread.seen': { recorded: number }
  'thread.understand': { card: ThreadCard | null }
  'thread.answered': { state: 'written' | 'opened' | 'dismissed' | 'gone' }
  'quiet.wanted': { state: 'recorded' }
  /** `aside`: nothing is to be shown in the page. */
  'site.wanted': { wanted: boolean; aside?: boolean }
  'draft.wanted': { draft: OfferedDraft | null }
  'finding.off': { state: 'recorded' }
  'drawing.wanted': { state: 'brought' }
  'chats.wanted': { state: 'brought' }
  'mail.wanted': { state: 'brought' | 'unwanted' }
  'person.seen': PersonAnswer
  'person.nudged': { state: 'recorded' }
  'person.connected': { state: 'recorded' }
  'person.confirmed': { state: 'recorded' }
  'person.dismissed': { state: 'recorded' }
  'stranger.nudged': { state: 'recorded' }
  'stranger.dismissed': { state: 'recorded' }
  'reminder.wanted': { state: 'recorded' }
  /** `isNews`: the user has not been told yet that this can't be read. */
  'site.seen': { state: 'recorded'; isNews?: boolean }
  'page.open': { state: 'opened' }
  'timeline.missing': { missing: boolean }
  'timeline.append': { appended: number }
  'application.erase': { state: 'erased' | 'unknown' }
  'backup.restore': { added: number; known: number }
}

/** Why the background did not do what it was asked. */
export type Refusal =
  | { refused: 'sender' }
  | { refused: 'shape' }
  | { refused: 'storage'; detail: string }
  | { refused: 'internal'; detail: string }
  /** Nobody answered: in time, or at all because the extension was updated under an open page. */
  | { refused: 'gone'; because: 'no-answer' | 'reloaded' }

export type Answer<Name extends RequestName> =
  | { ok: true; value: Responses[Name] }
  | ({ ok: false } & Refusal)
