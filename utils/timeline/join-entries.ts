import { counting } from '../etiquette/counting.ts'
import { timeOf } from '../etiquette/dates.ts'
import type { EventData, TimelineEvent } from '../etiquette/events.ts'
import type { Entry } from '../etiquette/projection.ts'
import type { SeenMessage, SeenThread } from './seen-thread.ts'
import { type Known, ownerOf } from './thread-sighting.ts'

/** An entry without a conversation, and the message in one that it is about. */
export interface Joined {
  entry: Entry
  message: SeenMessage
  as:
    | { type: 'messageSent'; data: EventData['messageSent'] }
    | { type: 'messageReceived'; data: EventData['messageReceived'] }
}

/** What is entered by hand is rarely exact: half a day, in milliseconds. */
const nearby = 12 * 3_600_000

/**
 * What was entered by hand and now stands in a conversation: it is written down again with its thread, so that whose
 * turn it is there is known. What the user said of it stays; the time is the mail's.
 */
export function entriesToJoin(seen: SeenThread, known: Known): readonly Joined[] {
  const owner = ownerOf(seen, known)
  if (owner === undefined) return []
  const ledger = known.projection.applications.get(owner.application)
  const loose = counting(known.projection, ledger, known.now).filter(isLoose(seen.channel))
  const recorded = new Set(ledger?.entries.flatMap(({ event }) => messageIn(event.data) ?? []))
  const messages = seen.messages.filter(
    (message) => (message.mine || owner.senders.has(message)) && !recorded.has(message.message),
  )
  const taken = new Set<SeenMessage>()
  return loose.flatMap((entry) => {
    const { event } = entry
    const distance = ({ at }: SeenMessage) => Math.abs(timeOf(at) - entry.at)
    const [message] = messages
      .filter(
        (one) => !taken.has(one) && one.mine === (event.type === 'messageSent') && distance(one) <= nearby,
      )
      .toSorted((one, other) => distance(one) - distance(other))
    if (message === undefined) return []
    taken.add(message)
    const { thread, account } = seen
    const place = { thread, message: message.message, ...(account ? { account } : {}) }
    const as = placed(event, place)
    return as === null ? [] : [{ entry, message, as }]
  })
}

function placed(
  event: TimelineEvent,
  place: { thread: string; message: string; account?: string },
): Joined['as'] | null {
  switch (event.type) {
    case 'messageSent':
      return { type: event.type, data: { ...event.data, ...place } }
    case 'messageReceived':
      return { type: event.type, data: { ...event.data, ...place } }
    default:
      return null
  }
}

function isLoose(channel: SeenThread['channel']) {
  return ({ event }: Entry): boolean =>
    event.source === 'hand' &&
    (event.type === 'messageSent' || event.type === 'messageReceived') &&
    event.data.channel === channel &&
    event.data.thread === undefined &&
    event.data.message === undefined
}

function messageIn(data: object): string | undefined {
  return 'message' in data && typeof data.message === 'string' ? data.message : undefined
}
