/**
 * What Fortnight knows of one network, and the words every reader of a network answers in. A reader is pure:
 * it looks at the document and the address it is given, keeps nothing, and answers "I can't tell" instead of
 * guessing.
 */

/** How the etiquette treats the network: design.md of the product, docs/etiquette.md. */
export type NetworkClass = 'professional' | 'personal' | 'mixed'

/** Somebody as a page shows them: any of the three may be missing, at least one is there. */
export interface PersonSighting {
  /** The name in the address of their profile, decoded and lower-cased: `dana.whitfield.9`. */
  handle?: string
  /** The site's own id where it differs from the handle: `ACoAA…`, a number, a peer id. */
  opaqueId?: string
  /** The name as shown, cleaned of counters and invisible marks; never of anything else. */
  name?: string
}

type AddressKind = 'profile' | 'thread' | 'job' | 'invite' | 'company' | 'feed' | 'list' | 'other'

/** What the address alone says. */
export interface AddressReading {
  kind: AddressKind
  /** Of a profile, an invitation or a chat: who it is about. */
  handle?: string
  opaqueId?: string
  /** Of a message thread or a job: its id. */
  id?: string
}

/** What a page is, with its content looked at as well: a dialog or a chat may stand in front. */
export type PageKind = 'profile' | 'thread' | 'job' | 'invite-dialog' | 'company' | 'feed' | 'list' | 'other'

/** How the user stands to the subject; `unknown` is an answer ("Connect may be under More"). */
export type Relation = 'none' | 'connected' | 'friends' | 'following' | 'requested' | 'incoming' | 'unknown'

/** Whom the page is about. */
export interface Subject extends PersonSighting {
  /** The line under the name: what they say they do. */
  headline?: string
  /** The company they say they work at, where the page says it in a place of its own. */
  company?: string
  relation: Relation
  /** The user's own profile. */
  own: boolean
  /**
   * The content belongs to the address. On single-page sites the address changes first and the old person stays
   * on the page for a moment; nobody is to be spoken of until this is true.
   */
  settled: boolean
}

/** What a control does. Undo controls (cancel, unfollow, friends) are no controls: they are never touched. */
export type ControlAct =
  | 'connect'
  | 'follow'
  | 'message'
  | 'accept'
  | 'ignore'
  | 'pending'
  | 'more'
  | 'send'
  | 'send-by-enter'
  | 'invite-send'
  | 'note-open'
  | 'note-field'

/** How a control was told: from the surest to the least sure. */
export type ControlBasis = 'address' | 'key' | 'icon' | 'label' | 'place'

export interface SocialControl {
  act: ControlAct
  /** On whom it acts; null where the page doesn't say. */
  who: PersonSighting | null
  element: Element
  basis: ControlBasis
  disabled: boolean
  /** Somebody else's control in a rail of suggestions beside a profile; `inspect` leaves it out. */
  aside: boolean
  /** There is no dialog to stop at: the press itself sends the request (LinkedIn's People you may know). */
  sendsAtOnce: boolean
}

type SendMode = 'click' | 'enter' | 'both'

export interface ChatMessage {
  id: string | null
  mine: boolean
  /** Who said it, where the page says so beside the message. */
  name: string | null
  /** For telling whether it asks something; never kept. */
  text: string
  /** The site says that it could not be sent. */
  failed: boolean
}

/** One chat on the page: a whole-page thread, a bubble, a pop-up. */
export interface Conversation {
  root: Element
  /** The other person; null in a group, or where nobody can be told. */
  who: PersonSighting | null
  /** More than one other person: never counted. */
  group: boolean
  /** Folded away: nothing can be sent from it. */
  minimised: boolean
  /** The id in the address of a whole-page thread; null elsewhere. */
  threadId: string | null
  inMail: boolean
  subject: string
  composer: Element | null
  send: Element | null
  mode: SendMode
  /** What stands in the composer now. */
  text: string
  messages: readonly ChatMessage[]
}

/** The dialog in which LinkedIn asks how a connection request is to be sent. */
export interface InvitationDialog {
  dialog: Element
  step: 'choice' | 'note' | 'email' | 'limit'
  noteField: HTMLTextAreaElement | null
  /** Characters a note may have: the counter's own figure, else 200. Null before the note step. */
  noteLimit: number | null
  /** Who the dialog names; it doesn't always, so the caller remembers the last Connect. */
  who: PersonSighting | null
}

export interface JobSighting {
  id: string
  title: string
  company: string
  /** The job's own address, without what tracks. */
  link: string
  hiring: readonly PersonSighting[]
}

/** What was looked for on the page and what was found: shown in the popup and in bug reports. */
export interface SiteHealth {
  /** For each thing looked for: the dated name of the candidate that hit, or null. */
  found: Readonly<Record<string, string | null>>
  /** What a page of this kind must have and has not. */
  missing: readonly string[]
}

/** One network: its row. Everything is pure over what it is given. */
export interface Network {
  /** Lower-case letters; the `network` and `source` of events. */
  name: string
  /** As people write it: `WhatsApp`. */
  label: string
  class: NetworkClass
  /** Hosts it lives on; subdomains count. Empty where any host may be one (Mastodon). */
  hosts: readonly string[]
  /** Built from thin evidence: off until switched on. */
  experimental?: true
  /** Whether a page of an unlisted host belongs to it; only networks without fixed hosts have it. */
  recognises?(document: Document, url: URL): boolean
  readAddress(url: URL): AddressReading
  /** What makes two handles one: case, and on Facebook dots, don't count. Compare handles by this, show them as they are. */
  handleKey(handle: string): string
  readPage(document: Document, url: URL): PageKind
  /** Whom the page is about: a profile's person, else null. Companies and pages are nobody. */
  readSubject(document: Document, url: URL): Subject | null
  /** The control that a gesture is on; `path` is `event.composedPath()`. */
  controlAt(path: readonly EventTarget[], document: Document, url: URL): SocialControl | null
  /** Every chat that stands open on the page, shadow roots included. */
  readConversations(document: Document, url: URL): readonly Conversation[]
  readHealth(document: Document, url: URL): SiteHealth
  readInvitation?(document: Document, url: URL): InvitationDialog | null
  readJob?(document: Document, url: URL): JobSighting | null
}
