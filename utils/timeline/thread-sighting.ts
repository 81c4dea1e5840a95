import { readApplication } from '../etiquette/application.ts'
import { counting } from '../etiquette/counting.ts'
import { instantOf, timeOf } from '../etiquette/dates.ts'
import type { ApplicationId, ContactId, EventData, SentKind, TimelineEvent } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Entry, Projection } from '../etiquette/projection.ts'
import { type Recipient, recipientsOf } from '../etiquette/recipients.ts'
import type { SendRow } from './database.ts'
import { namedPeople } from './named-people.ts'
import type { KindsWanted, ReadKind, ReadReceived } from './readings.ts'
import { areOtherMails, areOtherThreads, longestWay, onTheWay } from './same-mail.ts'
import type { SeenMessage, SeenThread } from './seen-thread.ts'

/** A message that the timeline doesn't know, and what it says there. */
export interface NewMessage {
  application: string
  message: string
  at: string
  entry:
    | { type: 'messageSent'; data: EventData['messageSent'] }
    | { type: 'messageReceived'; data: EventData['messageReceived'] }
}

/** What the reading of a thread is held against. */
export interface Known {
  projection: Projection
  sends: readonly SendRow[]
  /** In milliseconds since 1970. */
  now: number
  zone: string
  policy: Policy
}

const minute = 60_000
const day = 24 * 60 * minute

/** A thread that began this long before the application belongs to something else. */
const beforeApplication = 60 * day

/** A message that the timeline doesn't know, before it is read. */
export interface UnreadMessage {
  application: string
  message: SeenMessage
  /** In milliseconds since 1970. */
  at: number
  /** The contact it comes from, if that is known; those of the conversation that it went to, if it is ours. */
  from: ContactId | undefined
  to: readonly ContactId[]
  words: KindsWanted['messages'][number]
}

/**
 * The messages of a conversation with tracked people that are not on the timeline yet: theirs, and our own that
 * were sent from elsewhere.
 */
export function newMessagesIn(seen: SeenThread, known: Known): readonly UnreadMessage[] {
  const owner = ownerOf(seen, known)
  if (owner === undefined) return []
  const { application, addedAt, senders } = owner
  const entries = known.projection.applications.get(application)?.entries ?? []
  const shown = [...senders.values()].filter((contact) => contact !== undefined)
  const to = [...new Set(shown.length > 0 ? shown : contactsIn(seen.thread, application, known))]
  return seen.messages.flatMap((message, index) => {
    const { text, mine } = message
    const at = momentOf(message, known.now)
    if (text === undefined || at === null || at < addedAt - beforeApplication) return []
    if (mine ? to.length === 0 : !senders.has(message)) return []
    if (isRecorded(mine ? 'messageSent' : 'messageReceived', seen, message, at, entries)) return []
    if (mine && isOnItsWay(seen, message, at, application, known.sends)) return []
    const previous = seen.messages.slice(0, index).at(-1)
    const words = mine
      ? { mine, text, ...(previous === undefined ? {} : { afterOurs: previous.mine }) }
      : { mine, text, from: message.from, at: message.at }
    return [{ application, message, at, from: senders.get(message), to, words }]
  })
}

/**
 * What such a message says on the timeline, once it is read. A rejection or an offer is only ever an update here: to
 * take an answer for that is for the user. Nothing is kept of the text.
 */
export function entryOf(
  seen: SeenPlace,
  { application, message, at, from, to }: UnreadMessage,
  read: ReadKind,
): NewMessage {
  const entry = read.mine ? sentEntry(seen, message, read.kind, to) : receivedEntry(seen, message, read, from)
  return { application, message: message.message, at: instantOf(at), entry }
}

/** Where a conversation stands. */
type SeenPlace = Pick<SeenThread, 'channel' | 'thread' | 'account'>

/** The application that a conversation is about. */
export interface Owner {
  application: ApplicationId
  /** In milliseconds since 1970. */
  addedAt: number
  /** The messages from its side, each with the contact; undefined for strangers of the company. */
  senders: ReadonlyMap<SeenMessage, ContactId | undefined>
}

/** Whose conversation it is; undefined where nobody in it is tracked. */
export function ownerOf(seen: SeenThread, known: Known): Owner | undefined {
  const all = seen.messages.map((message) => [message, sendersOf(seen, message, known)] as const)
  const application = applicationOf(
    seen,
    all.flatMap(([, senders]) => senders),
    known,
  )
  if (application === undefined) return undefined
  const senders = all.flatMap(([message, each]) => {
    const own = each.find(({ situation }) => situation.application.application === application.id)
    return own === undefined ? [] : [[message, own.contact] as const]
  })
  return { application: application.id, addedAt: application.addedAt, senders: new Map(senders) }
}

/** The clock of a mail server may be a little ahead of ours: such a message is of now. Null for one of the future. */
function momentOf({ at }: SeenMessage, now: number): number | null {
  const moment = timeOf(at)
  return moment > now + 10 * minute ? null : Math.min(moment, now)
}

function sendersOf(seen: SeenThread, message: SeenMessage, known: Known): readonly Recipient[] {
  if (message.mine) return []
  const { name, email } = message.from
  const named = namedPeople(
    known.projection,
    [{ name, ...(email === '' ? {} : { email }) }],
    known.now,
    seen.channel,
  )
  return recipientsOf(known.projection, named, known.now, known.policy)
}

/** The application a thread belongs to already, else the one that was added last. */
function applicationOf(
  seen: SeenThread,
  people: readonly Recipient[],
  { projection, now }: Known,
): { id: string; addedAt: number } | undefined {
  const spoken = new Set(projection.threads.get(seen.thread)?.entries.map(({ event }) => event.application))
  const own = people.filter(({ situation }) => spoken.has(situation.application.application))
  const newest = (own.length > 0 ? own : people)
    .map(({ situation }) => situation.application)
    .toSorted((one, other) => one.added.at - other.added.at)
    .at(-1)
  if (newest !== undefined) return { id: newest.application, addedAt: newest.added.at }
  // Where every message of theirs is folded, the conversation itself may be known.
  const [only, ...more] = [...spoken].filter((application) => application !== undefined)
  if (people.length > 0 || only === undefined || more.length > 0) return undefined
  const added = readApplication(projection, only, now)?.added
  return added === undefined ? undefined : { id: only, addedAt: added.at }
}

/** Who wrote in a conversation before, or was written to. */
function contactsIn(thread: string, application: ApplicationId, { projection, now }: Known): ContactId[] {
  return counting(projection, projection.threads.get(thread), now).flatMap(({ event }) => {
    if (event.application !== application) return []
    if (event.type === 'messageReceived') return event.data.from ?? []
    return event.type === 'messageSent' ? event.data.to : []
  })
}

function receivedEntry(
  { channel, thread, account }: SeenPlace,
  { message }: SeenMessage,
  { kind, replyBy }: ReadReceived,
  from: string | undefined,
): NewMessage['entry'] {
  // A promise moves the day to ask: in Gmail a card asks about it first.
  const isAsked = kind === 'promise' && channel === 'gmail'
  return {
    type: 'messageReceived',
    data: {
      kind: isAsked ? 'update' : kind,
      channel,
      thread,
      message,
      ...(from === undefined ? {} : { from }),
      ...(replyBy === undefined || isAsked ? {} : { replyBy }),
      ...(account ? { account } : {}),
    },
  }
}

function sentEntry(
  { channel, thread, account }: SeenPlace,
  { message }: SeenMessage,
  kind: SentKind,
  to: readonly string[],
): NewMessage['entry'] {
  const data = { kind, channel, to, thread, message, ...(account ? { account } : {}) }
  return { type: 'messageSent', data }
}

/**
 * Known by its id; or, where an entry has none, by its time: what was entered by hand is rarely exact. A mail of ours
 * may have got another id by being sent: then none in the conversation has the one that was entered.
 */
function isRecorded(
  type: TimelineEvent['type'],
  seen: SeenThread,
  message: SeenMessage,
  at: number,
  entries: readonly Entry[],
): boolean {
  return entries.some(({ event, at: entered }) => {
    if (event.type !== type || (event.type !== 'messageSent' && event.type !== 'messageReceived'))
      return false
    const { message: id, thread } = event.data
    if (id === undefined) return Math.abs(at - entered) <= (event.source === 'hand' ? day / 2 : onTheWay)
    if (id === message.message) return true
    const isOurs = event.type === 'messageSent' && event.source === 'gmail' && seen.channel === 'gmail'
    if (
      !isOurs ||
      areOtherMails(id, message.message) ||
      thread !== seen.thread ||
      Math.abs(at - entered) > onTheWay
    )
      return false
    return !seen.messages.some((each) => each.message === id)
  })
}

/** Ours, and noted when Send was pressed: it is written down when it can't be undone any more. */
function isOnItsWay(
  seen: SeenThread,
  { message }: SeenMessage,
  at: number,
  application: ApplicationId,
  sends: readonly SendRow[],
): boolean {
  return sends.some((row) => {
    if (row.message === message) return true
    if (row.channel !== seen.channel || areOtherThreads(row.thread, seen.thread)) return false
    const after = at - timeOf(row.sendAt ?? row.at)
    if (Math.abs(after) <= onTheWay) return true
    // What waits for a connection leaves late, and may have had no id when it was told of.
    const isUnnamed = row.message === undefined && row.sent.some((part) => part.application === application)
    return isUnnamed && after > 0 && after <= longestWay(row)
  })
}
