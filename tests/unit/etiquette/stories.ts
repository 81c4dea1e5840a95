import fc from 'fast-check'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { applied, event, instant } from './story.ts'

/**
 * Invented timelines for the properties: one or two applications with shared people, and up to thirty events
 * of every kind at distinct minutes within eighty days, each in a zone of its own.
 */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'UTC',
] as const

export const zone = fc.constantFrom(...zones)
export const minutesOfStory = 80 * 24 * 60
const beginning = Temporal.Instant.from(instant('10-01 08:00'))

/** So many minutes after the story's beginning, over which clocks change in most zones. */
export function timeAt(minute: number): string {
  return beginning.add({ minutes: minute }).toString()
}

export const now = fc.integer({ min: 10, max: minutesOfStory + 60 * 24 * 60 }).map(timeAt)
export const contact = fc.constantFrom('birte', 'odile', 'ruth')
const application = fc.constantFrom('job', 'other')
const thread = fc.constantFrom('t1', 't2', 't3')
const interview = fc.constantFrom('i1', 'i2', 'i3')
const channel = fc.constantFrom('gmail' as const, 'linkedin' as const, 'letter' as const, 'phone' as const)
const network = fc.constantFrom('facebook', 'instagram')

type Make = (at: string, setting: { zone: string; application: string; id: string }) => TimelineEvent

const sent: fc.Arbitrary<Make> = fc
  .record({
    kind: fc.constantFrom('thank-you' as const, 'check-in' as const, 'reply' as const, 'other' as const),
    channel,
    to: fc.uniqueArray(contact, { minLength: 1, maxLength: 3 }),
    thread,
  })
  .map((data) => (at, setting) => event('messageSent', at, data, setting))

const received: fc.Arbitrary<Make> = fc
  .record(
    {
      kind: fc.constantFrom(
        'question' as const,
        'promise' as const,
        'update' as const,
        'rejection' as const,
        'offer' as const,
        'receipt' as const,
        'other' as const,
      ),
      channel,
      from: contact,
      thread,
      replyBy: fc.integer({ min: 0, max: 100 }).map((days) => timeAt(days * 24 * 60).slice(0, 10)),
    },
    { requiredKeys: ['kind', 'channel', 'from', 'thread'] },
  )
  .map((data) => (at, setting) => event('messageReceived', at, data, setting))

const planned: fc.Arbitrary<Make> = fc
  .record({
    type: fc.constantFrom('interviewScheduled' as const, 'interviewMoved' as const),
    interview,
    start: fc.integer({ min: -3 * 24 * 60, max: 30 * 24 * 60 }),
    length: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
    people: fc.uniqueArray(contact, { maxLength: 3 }),
  })
  .map(({ type, interview: id, start, length, people }) => (at, setting) => {
    const startsAt = Temporal.Instant.from(at).add({ minutes: start })
    const data = { interview: id, startsAt: startsAt.toString(), kind: 'video' as const, people }
    const whole =
      length === undefined ? data : { ...data, endsAt: startsAt.add({ minutes: length }).toString() }
    return event(type, at, whole, setting)
  })

const ended: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom('offer' as const, 'rejected' as const, 'withdrawn' as const, 'silent' as const).map(
    (outcome): Make =>
      (at, setting) =>
        event('applicationClosed', at, { outcome }, setting),
  ),
  fc.constant<Make>((at, setting) => event('applicationReopened', at, {}, setting)),
  interview.map(
    (id): Make =>
      (at, setting) =>
        event('interviewCancelled', at, { interview: id }, setting),
  ),
)

const edited: fc.Arbitrary<Make> = fc.oneof(
  fc
    .record({
      contact,
      role: fc.constantFrom('recruiter' as const, 'other' as const),
      email: fc.constantFrom('a', 'b'),
    })
    .map(
      ({ email, ...data }): Make =>
        (at, setting) =>
          event('contactEdited', at, { ...data, emails: [`${email}@gruenspan.example`] }, setting),
    ),
  fc.constantFrom('gruenspan.example', 'elsewhere.example').map(
    (domain): Make =>
      (at, setting) =>
        event('applicationEdited', at, { domain }, setting),
  ),
)

/** What windows and messages have nothing to do with. */
export const unrelated: fc.Arbitrary<Make> = fc.oneof(
  fc.record({ interview, text: fc.string() }).map(
    (data): Make =>
      (at, setting) =>
        event('noted', at, data, setting),
  ),
  fc.record({ interview, text: fc.string() }).map(
    (data): Make =>
      (at, setting) =>
        event('prepared', at, data, setting),
  ),
  fc.record({ contact, network }).map(
    (data): Make =>
      (at, setting) =>
        event('connected', at, data, setting),
  ),
  fc.record({ contact, network }).map(
    (data): Make =>
      (at, setting) =>
        event('nudged', at, data, setting),
  ),
  fc.record({ contact, network }).map(
    (data): Make =>
      (at, setting) =>
        event('personConfirmed', at, data, setting),
  ),
  fc.record({ contact, network }).map(
    (data): Make =>
      (at, setting) =>
        event('personDismissed', at, data, setting),
  ),
  fc.constant<Make>((at, setting) => event('paused', at, { intent: {}, reason: 'too-early' }, setting)),
  fc.constant<Make>((at, setting) => event('overridden', at, { intent: {}, reason: 'too-early' }, setting)),
  fc.constant<Make>((at, setting) => event('snoozed', at, { until: '2026-12-01' }, setting)),
  fc.constant<Make>((at, setting) => event('voided', at, { event: 'nothing we know' }, setting)),
)

const marked: fc.Arbitrary<Make> = thread.map(
  (name): Make =>
    (at, setting) =>
      event('threadMarked', at, { thread: name, kind: 'other' }, setting),
)

const anything = fc.oneof(
  { arbitrary: sent, weight: 6 },
  { arbitrary: received, weight: 6 },
  { arbitrary: planned, weight: 4 },
  { arbitrary: ended, weight: 2 },
  { arbitrary: edited, weight: 1 },
  { arbitrary: marked, weight: 1 },
  { arbitrary: unrelated, weight: 1 },
)

/** Events at distinct minutes, so that their order in time is the only order. */
export const happenings = (of: fc.Arbitrary<Make>, prefix = 'happening') =>
  fc
    .uniqueArray(
      fc.record({ minute: fc.integer({ min: 10, max: minutesOfStory }), make: of, zone, application }),
      {
        selector: ({ minute }) => minute,
        maxLength: 30,
      },
    )
    .map((drawn) =>
      drawn.map(({ minute, make, ...setting }) =>
        make(timeAt(minute), { ...setting, id: `${prefix}-${minute}` }),
      ),
    )

/** Two applications at one company whose people are the same, added in the first minutes. */
export const cast: readonly TimelineEvent[] = [
  ...applied(timeAt(0)),
  ...applied(timeAt(1), { application: 'other' }),
]

export const story: fc.Arbitrary<readonly TimelineEvent[]> = happenings(anything).map((drawn) => [
  ...cast,
  ...drawn,
])
