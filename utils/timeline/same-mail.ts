import { timeOf } from '../etiquette/dates.ts'
import type { ContactId, EventOf } from '../etiquette/events.ts'
import type { AnyEvent, SendRow, SentPart } from './database.ts'
import { isKnown } from './sound.ts'

const minute = 60_000

/** How far the clock of a mail server may be from ours, and how long a mail may take to it, in milliseconds. */
export const onTheWay = 5 * minute

/**
 * A message on its way without what the timeline has of it already: one mail is told of by its page, by the note that
 * outlives the page, and by its conversation, and not each of them knows every name of it. In doubt two are one.
 */
export function withoutRecorded(row: SendRow, events: readonly AnyEvent[]): SendRow {
  const recorded = events.filter(isKnown).filter((event) => event.type === 'messageSent')
  const sent = row.sent.filter((part) => !recorded.some((event) => isRecordOf(event, row, part)))
  return sent.length === row.sent.length ? row : { ...row, sent }
}

function isRecordOf(event: EventOf<'messageSent'>, row: SendRow, part: SentPart): boolean {
  if (event.application !== part.application) return false
  if (event.id === part.id) return true
  const { message, thread, to } = event.data
  if (row.channel !== 'gmail' || event.source !== 'gmail') return false
  if (message !== undefined && message === row.message) return true
  if (areOtherMails(message, row.message) || areOtherThreads(thread, row.thread)) return false
  const bothNamed = message !== undefined && row.message !== undefined
  if (bothNamed && thread !== row.thread) return false
  if ((thread === undefined || thread !== row.thread) && !haveOneInCommon(to, part.to)) return false
  const after = timeOf(event.at) - timeOf(row.sendAt ?? row.at)
  // One without a name of its own was told of by a page, in the moment of the press.
  return after >= -minute && after <= (message === undefined ? minute : longestWay(row))
}

/** Until how long after it was pressed, or was to leave, the server may have taken a message, in milliseconds. */
export function longestWay(row: SendRow): number {
  return Math.max(onTheWay, timeOf(row.finalAt) - timeOf(row.sendAt ?? row.at))
}

/** Whether two messages on their way are one, whose draft had no name yet when it was told of first. */
export function isSameSend(one: SendRow, other: SendRow): boolean {
  if (one.channel !== 'gmail' || other.channel !== 'gmail') return false
  if (one.message !== undefined && other.message !== undefined) return one.message === other.message
  const press = one.at === other.at && !areOtherThreads(one.thread, other.thread)
  return press && one.sent.some(({ id: _id, ...part }) => other.sent.some((each) => isSamePart(each, part)))
}

function isSamePart(one: SentPart, other: Omit<SentPart, 'id'>): boolean {
  return one.application === other.application && haveOneInCommon(one.to, other.to)
}

/** A draft keeps the name that Gmail gave it here when it is sent; one that was begun elsewhere gets another. */
export function areOtherMails(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other && isOwnName(one) && isOwnName(other)
}

/**
 * Whether two names are certainly those of two conversations. Gmail has its own name for one that began in this
 * mailbox, which doesn't tell its name on the server.
 */
export function areOtherThreads(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return onServer(one) !== onServer(other) && isOwnName(one) === isOwnName(other)
}

function isOwnName(name: string): boolean {
  return /^#?(?:thread|msg)-a:/.test(name)
}

/** `thread-f:` is the number of the server in decimals. */
function onServer(thread: string): string {
  const [, decimals] = /^#?thread-f:(\d{1,20})$/.exec(thread) ?? []
  return decimals === undefined ? thread : BigInt(decimals).toString(16)
}

function haveOneInCommon(one: readonly ContactId[], other: readonly ContactId[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((contact) => other.includes(contact))
}
