import type { AddressReading, ControlAct, NetworkClass, Relation } from '../network.ts'
import type { Candidates } from '../selectors.ts'

/** What a row says about the person at the head of a page, as the page itself shows it. */
export interface HeadReading {
  name?: string
  /** The handle that the head itself shows or links to: what tells whether it belongs to the address. */
  handle?: string
  opaqueId?: string
  headline?: string
  company?: string
  relation?: Relation
  own?: boolean
  /** A page, a business, a group: nobody to be warned about. */
  organisation?: boolean
}

/** An element in its place, as the row is asked about it. */
export interface Asked {
  element: Element
  /** It stands among the subject's own controls at the head of a profile. */
  inHead: boolean
  /** Names that may stand in its label. */
  names: readonly string[]
  document: Document
  url: URL
}

/** What a row may answer: an act; `safe` for what must be left alone; null for "ask the labels". */
export type RowAct = Extract<ControlAct, 'connect' | 'follow' | 'message' | 'accept'> | 'safe' | null

/** Where a network's chats are written; absent where it has none on the web. */
export interface ChatPlaces {
  composers: Candidates
  /** Whether a composer is one of a chat: comment fields and searches are not. */
  isChat(composer: Element, url: URL): boolean
  /** The part of the page that is this one chat. */
  roots: Candidates
  headerLinks?: Candidates
  headerNames: Candidates
  sendButtons?: Candidates
}

/** One network as data, and the few functions that only it needs. `network-of.ts` makes a reader of it. */
export interface NetworkRow {
  name: string
  label: string
  class: NetworkClass
  hosts: readonly string[]
  experimental?: true
  recognises?(document: Document, url: URL): boolean
  readAddress(url: URL): AddressReading
  /** Where more than case doesn't count in a handle. */
  handleKey?(handle: string): string
  readHead(document: Document, url: URL, address: AddressReading): HeadReading | null
  /** Where climbing from a control ends, besides main and body. */
  stops?: string
  /** Containers of one person whatever else they link to. */
  rows?: string
  /** Whether a control stands in a rail of suggested strangers. */
  isInRail?(control: Element): boolean
  /** Where the subject's own controls stand. */
  heads: Candidates
  /** The same where no candidate encloses a control: found from what the page shows. */
  findHead?(document: Document, url: URL): Element | null
  pressable: string
  /** What the network's own ids, keys or icons say. */
  readAct?(asked: Asked): RowAct
  /** Controls are told by their words, where ids and icons are silent. */
  byLabel: boolean
  /** An unknown button among the subject's own counts as connect or message: fail toward warning. */
  byPlace: boolean
  /** What an unknown first button of the head would be. */
  firstAct: 'connect' | 'follow'
  chat?: ChatPlaces
}
