import * as v from 'valibot'
import { timeOf } from './dates.ts'
import type { EventType, ForeignEvent, TimelineEvent } from './events.ts'
import { parseWith } from './parsed.ts'
import { channel, civilDate, id, instant, list, text, zone } from './shapes.ts'

const optional = v.exactOptional
const name = v.pipe(text(500), v.minLength(1))
const address = v.pipe(text(2_000), v.minLength(1))
const ownWords = text(100_000)
const account = optional(v.pipe(text(320), v.minLength(1)))
const role = v.picklist(['interviewer', 'recruiter', 'hiring-manager', 'other'])
const handle = optional(v.pipe(text(300), v.minLength(1)))
const onNetwork = v.looseObject({ contact: id, network: name })
const onAccount = v.looseObject({ contact: id, network: name, handle })
const aboutInterview = v.looseObject({ interview: id, text: ownWords })
const heldIntent = v.looseObject({ intent: v.unknown(), reason: name })

const application = {
  role: optional(text(500)),
  domain: optional(text(253)),
  link: optional(text(4_000)),
  notes: optional(ownWords),
  address: optional(text(1_000)),
}
const addresses = { emails: optional(list(address)), profiles: optional(list(address)) }
const interview = v.pipe(
  v.looseObject({
    interview: id,
    startsAt: instant,
    endsAt: optional(instant),
    kind: v.picklist(['phone', 'video', 'onsite', 'other']),
    people: list(id),
  }),
  v.check(
    ({ startsAt, endsAt }) => endsAt === undefined || timeOf(endsAt) >= timeOf(startsAt),
    'an interview that ends before it starts',
  ),
)

const envelope = { id, at: instant, zone, source: name }

/** An event that belongs to an application. Fields of newer versions are kept. */
const event = <Type extends EventType, Data extends v.GenericSchema>(type: Type, data: Data) =>
  v.looseObject({ ...envelope, type: v.literal(type), application: id, data })

/** An event that may stand on its own. */
const looseEvent = <Type extends EventType, Data extends v.GenericSchema>(type: Type, data: Data) =>
  v.looseObject({ ...envelope, type: v.literal(type), application: optional(id), data })

const known = [
  event(
    'messageSent',
    v.looseObject({
      kind: v.picklist(['thank-you', 'check-in', 'reply', 'other']),
      channel,
      to: list(id),
      thread: optional(id),
      message: optional(id),
      interview: optional(id),
      account,
    }),
  ),
  event(
    'messageReceived',
    v.looseObject({
      kind: v.picklist(['question', 'promise', 'update', 'rejection', 'offer', 'receipt', 'other']),
      channel,
      from: optional(id),
      thread: optional(id),
      message: optional(id),
      replyBy: optional(civilDate),
      account,
    }),
  ),
  event('applicationAdded', v.looseObject({ company: name, ...application })),
  event('applicationEdited', v.looseObject({ company: optional(name), ...application })),
  event('contactAdded', v.looseObject({ contact: id, name, role, ...addresses })),
  event(
    'contactEdited',
    v.looseObject({ contact: id, name: optional(name), role: optional(role), ...addresses }),
  ),
  event('interviewScheduled', interview),
  event('interviewMoved', interview),
  event('interviewCancelled', v.looseObject({ interview: id })),
  event('threadMarked', v.looseObject({ thread: id, kind: v.picklist(['reply', 'other']) })),
  event('prepared', aboutInterview),
  event('noted', aboutInterview),
  event('connected', onNetwork),
  event('nudged', onNetwork),
  event('paused', heldIntent),
  event('overridden', heldIntent),
  event('personConfirmed', onAccount),
  event('personDismissed', onAccount),
  looseEvent('snoozed', v.looseObject({ until: civilDate })),
  event(
    'applicationClosed',
    v.looseObject({ outcome: v.picklist(['offer', 'rejected', 'withdrawn', 'silent']) }),
  ),
  event('applicationReopened', v.looseObject({})),
  looseEvent('voided', v.looseObject({ event: id })),
] as const

const schemaOf: ReadonlyMap<string, v.GenericSchema<unknown, TimelineEvent>> = new Map(
  known.map((schema) => [schema.entries.type.literal, schema]),
)

const foreignEvent: v.GenericSchema<unknown, ForeignEvent> = v.looseObject({
  ...envelope,
  type: name,
  application: optional(id),
  data: v.unknown(),
})

const typed = v.object({ type: v.string() })

/** One entry from outside: one we know, one of a newer version, or one that can't be an entry. */
export type ParsedEvent =
  | { is: 'known'; event: TimelineEvent }
  | { is: 'foreign'; event: ForeignEvent }
  | { is: 'bad'; reason: string }

/**
 * Reads one entry of the timeline (docs/timeline.md). Strict about instants, zones, dates, sizes and
 * everything the entry's type must say; never throws.
 */
export function parseEvent(value: unknown): ParsedEvent {
  const type = parseWith(typed, value)
  if (!type.ok) return { is: 'bad', reason: type.reason }
  const schema = schemaOf.get(type.value.type)
  if (schema === undefined) {
    const foreign = parseWith(foreignEvent, value)
    return foreign.ok ? { is: 'foreign', event: foreign.value } : { is: 'bad', reason: foreign.reason }
  }
  const event = parseWith(schema, value)
  return event.ok ? { is: 'known', event: event.value } : { is: 'bad', reason: event.reason }
}

/** Entries from outside, sorted out; `index` counts from 0 in the order they came. */
export interface ParsedEvents {
  events: readonly TimelineEvent[]
  /** From a newer version: kept and carried along, otherwise ignored. */
  foreign: readonly ForeignEvent[]
  bad: readonly { index: number; reason: string }[]
}

/** Reads many entries; a bad one never keeps another from being read. */
export function parseEvents(values: readonly unknown[]): ParsedEvents {
  const events: TimelineEvent[] = []
  const foreign: ForeignEvent[] = []
  const bad: { index: number; reason: string }[] = []
  for (const [index, value] of values.entries()) {
    const parsed = parseEvent(value)
    if (parsed.is === 'known') events.push(parsed.event)
    else if (parsed.is === 'foreign') foreign.push(parsed.event)
    else bad.push({ index, reason: parsed.reason })
  }
  return { events, foreign, bad }
}
