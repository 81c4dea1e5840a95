import { isCivilDate, isInstant, isZone } from '../etiquette/dates.ts'
import type { EventType, TimelineEvent } from '../etiquette/events.ts'
import type { AnyEvent } from './database.ts'

/**
 * Whether what lies in the database is an entry: the rules of `parseEvent`, by hand, because every page goes through the whole
 * timeline before it shows anything, and this is twenty times as quick (0.2 µs an entry). What passes here
 * passes there; tests/unit/timeline/sound.test.ts holds the two together.
 */

type Check = (value: unknown) => boolean

const text =
  (most: number, least = 0): Check =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most
const list =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 500 && value.every(each)
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const id = text(1_000, 1)
const name = text(500, 1)
const ownWords = text(100_000)
/** What needs no calendar: up to the 28th, in UTC. */
const plainInstant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/
const instant: Check = (value) =>
  typeof value === 'string' && value.length <= 40 && (plainInstant.test(value) || isInstant(value))
const day: Check = (value) => typeof value === 'string' && value.length <= 10 && isCivilDate(value)
const channel = oneOf('gmail', 'linkedin', 'letter', 'phone', 'other')
const role = oneOf('interviewer', 'recruiter', 'hiring-manager', 'other')
const account = optional(text(320, 1))

type Fields = readonly (readonly [field: string, check: Check])[]

const details: Fields = [
  ['role', optional(text(500))],
  ['domain', optional(text(253))],
  ['link', optional(text(4_000))],
  ['notes', optional(ownWords)],
  ['address', optional(text(1_000))],
]
const addresses: Fields = [
  ['emails', optional(list(text(2_000, 1)))],
  ['profiles', optional(list(text(2_000, 1)))],
]
const interview: Fields = [
  ['interview', id],
  ['startsAt', instant],
  ['endsAt', optional(instant)],
  ['kind', oneOf('phone', 'video', 'onsite', 'other')],
  ['people', list(id)],
]
const aboutInterview: Fields = [
  ['interview', id],
  ['text', ownWords],
]
const onNetwork: Fields = [
  ['contact', id],
  ['network', name],
]
const onAccount: Fields = [...onNetwork, ['handle', optional(text(300, 1))]]
const held: Fields = [['reason', name]]
const message: Fields = [
  ['channel', channel],
  ['thread', optional(id)],
  ['message', optional(id)],
  ['account', account],
]

const fieldsOf: Readonly<Record<EventType, Fields>> = {
  applicationAdded: [['company', name], ...details],
  applicationEdited: [['company', optional(name)], ...details],
  contactAdded: [['contact', id], ['name', name], ['role', role], ...addresses],
  contactEdited: [['contact', id], ['name', optional(name)], ['role', optional(role)], ...addresses],
  interviewScheduled: interview,
  interviewMoved: interview,
  interviewCancelled: [['interview', id]],
  messageSent: [
    ...message,
    ['kind', oneOf('thank-you', 'check-in', 'reply', 'other')],
    ['to', list(id)],
    ['interview', optional(id)],
  ],
  messageReceived: [
    ...message,
    ['kind', oneOf('question', 'promise', 'update', 'rejection', 'offer', 'receipt', 'other')],
    ['from', optional(id)],
    ['replyBy', optional(day)],
  ],
  threadMarked: [
    ['thread', id],
    ['kind', oneOf('reply', 'other')],
  ],
  prepared: aboutInterview,
  noted: aboutInterview,
  connected: onNetwork,
  nudged: onNetwork,
  paused: held,
  overridden: held,
  personConfirmed: onAccount,
  personDismissed: onAccount,
  snoozed: [['until', day]],
  applicationClosed: [['outcome', oneOf('offer', 'rejected', 'withdrawn', 'silent')]],
  applicationReopened: [],
  voided: [['event', id]],
}
const fields: ReadonlyMap<string, Fields> = new Map(Object.entries(fieldsOf))

/** Whether an entry that lies in the timeline is of this version: only these are counted. */
export function isKnown(event: AnyEvent): event is TimelineEvent {
  return fields.has(event.type)
}

/** Says of one value after another whether it is an entry; what it has learned of time zones it keeps to itself. */
export function createSoundness(): (value: unknown) => value is AnyEvent {
  const zones = new Map<string, boolean>()
  const isKnownZone = (zone: unknown): boolean => {
    if (typeof zone !== 'string' || zone.length > 64) return false
    const known = zones.get(zone)
    if (known !== undefined) return known
    const is = isZone(zone)
    zones.set(zone, is)
    return is
  }
  return (value): value is AnyEvent => {
    if (!isObject(value)) return false
    const { type, data } = value
    if (!name(type) || typeof type !== 'string') return false
    if (!id(value.id) || !name(value.source) || !isKnownZone(value.zone) || !instant(value.at)) return false
    const wanted = fields.get(type)
    const mayStandAlone = wanted === undefined || type === 'voided' || type === 'snoozed'
    if (value.application === undefined ? !mayStandAlone : !id(value.application)) return false
    if (wanted === undefined) return 'data' in value
    if (!isObject(data) || (wanted === held && !('intent' in data))) return false
    for (const [field, check] of wanted) if (!check(data[field])) return false
    return wanted === interview ? endsAfterItsStart(data) : true
  }
}

function endsAfterItsStart({ startsAt, endsAt }: Readonly<Record<string, unknown>>): boolean {
  if (typeof startsAt !== 'string' || typeof endsAt !== 'string') return true
  const areAlike = startsAt.length === endsAt.length && startsAt.endsWith('Z') && endsAt.endsWith('Z')
  if (areAlike) return startsAt <= endsAt
  return Temporal.Instant.compare(startsAt, endsAt) <= 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
