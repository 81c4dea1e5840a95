import type { ApplicationId, ContactId, ForeignEvent, TimelineEvent } from './events.ts'

/** One entry with its place in time: milliseconds since 1970, and its number in the order of arrival. */
export interface Entry<Event extends TimelineEvent = TimelineEvent> {
  at: number
  order: number
  event: Event
}

/** Entries about one thing; brought into order of time when they are read. */
export interface Ledger {
  entries: Entry[]
  inOrder: boolean
}

/**
 * The timeline, sorted by what it is about, so that a question about one person costs the same however long
 * the timeline is. It holds for any `now`: what counts is decided when it is read.
 * The indexes may name too many; whoever uses them checks against the ledger.
 */
export interface Projection {
  /** Ids seen, for of two entries with one id the first counts. */
  ids: Set<string>
  applications: Map<ApplicationId, Ledger>
  /** What was said about each person, under whichever application. */
  people: Map<ContactId, Ledger>
  /** Messages and marks of each conversation, under whichever application. */
  threads: Map<string, Ledger>
  snoozes: Ledger
  /** Voids by the entry they take back. */
  voids: Map<string, Entry[]>
  applicationsOf: Map<ContactId, Set<ApplicationId>>
  contactsByAddress: Map<string, Set<ContactId>>
  contactsByProfile: Map<string, Set<ContactId>>
  applicationsByDomain: Map<string, Set<ApplicationId>>
  /** From a newer version. */
  foreign: ForeignEvent[]
}

export function emptyLedger(): Ledger {
  return { entries: [], inOrder: true }
}

export function emptyProjection(): Projection {
  return {
    ids: new Set(),
    applications: new Map(),
    people: new Map(),
    threads: new Map(),
    snoozes: emptyLedger(),
    voids: new Map(),
    applicationsOf: new Map(),
    contactsByAddress: new Map(),
    contactsByProfile: new Map(),
    applicationsByDomain: new Map(),
    foreign: [],
  }
}
