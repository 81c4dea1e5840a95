import { dayIn, isBefore, laterOf, timeOf } from '../../etiquette/dates.ts'
import type { CivilDate, ContactId, Outcome, ReceivedKind, SentKind } from '../../etiquette/events.ts'
import type { Policy } from '../../etiquette/policy.ts'
import type { ReadApplication } from '../applications.ts'
import { type Moment, today } from '../dates-in-words.ts'
import { type KnownWait, waitsOf } from './waits.ts'

/** A piece of a lane from one day to another, the second not included. */
export interface LaneBar {
  /** Days that were waited, days still to wait, days on which one may ask: gone by, and to come. */
  part: 'past' | 'rest' | 'open' | 'open-ahead'
  /** Whether it counts no more: its wait is over, or something else comes first now. */
  over: boolean
  from: CivilDate
  to: CivilDate
}

/** Something that happened, or will, on a day. */
export type LaneMark = { on: CivilDate } & (
  | { what: 'applied' }
  | { what: 'round'; people: readonly ContactId[]; ahead: boolean }
  | { what: 'sent'; kind: SentKind; to: readonly ContactId[] }
  | { what: 'received'; kind: ReceivedKind; from?: ContactId }
  | { what: 'promised' }
  | { what: 'closed'; outcome: Outcome }
)

/** One application on the calendar. */
export interface Lane {
  /** From left to right. */
  bars: readonly LaneBar[]
  /** By day, the earlier first. */
  marks: readonly LaneMark[]
}

/** How far ahead an open window is drawn: it has no end, so the drawing shows a week of it. */
const openAheadDays = 7

/** Everything that is drawn of an application, as it stands at this moment. */
export function laneOf(read: ReadApplication, moment: Moment, policy: Policy): Lane {
  const waits = waitsOf(read.situation, timeOf(moment.now), policy)
  const now = Temporal.PlainDate.from(today(moment))
  return {
    bars: waits.flatMap((wait) => barsOf(wait, read, now)),
    marks: marksOf(read, waits, timeOf(moment.now)),
  }
}

function barsOf(wait: KnownWait, read: ReadApplication, now: Temporal.PlainDate): readonly LaneBar[] {
  const { since, opensOn, endedOn, checkIns } = wait
  const [asked] = checkIns.filter(({ at, zone }) => !isBefore(dayIn(zone, at), opensOn))
  const askedOn = asked === undefined ? undefined : dayIn(asked.zone, asked.at)
  const end = earliest([endedOn, askedOn, now])
  const { window } = read
  // A message that says no begins no wait that anybody should see.
  if (window.rejectedOn !== undefined && endedOn === undefined) return []
  const over = endedOn !== undefined || askedOn !== undefined
  const waited = bar('past', since, earliest([opensOn, end]), over)
  const open = bar('open', opensOn, end, over || window.state !== 'open')
  if (over) return [...waited, ...open]
  return [...waited, ...open, ...aheadOf(wait, read, now)]
}

function aheadOf(
  { opensOn }: KnownWait,
  { window }: ReadApplication,
  now: Temporal.PlainDate,
): readonly LaneBar[] {
  switch (window.state) {
    case 'applied':
    case 'waiting':
      if (window.opensOn === undefined) return []
      return [
        ...bar('rest', now, opensOn),
        ...bar('open-ahead', opensOn, opensOn.add({ days: openAheadDays })),
      ]
    case 'open':
      return bar('open-ahead', laterOf(now, opensOn), laterOf(now, opensOn).add({ days: openAheadDays }))
    case 'thank-you':
    case 'your-turn':
      return bar('rest', now, opensOn)
    case 'upcoming':
    case 'spent':
    case 'closed':
      return []
  }
}

function bar(
  part: LaneBar['part'],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  over = false,
): readonly LaneBar[] {
  return isBefore(from, to) ? [{ part, over, from: from.toString(), to: to.toString() }] : []
}

function earliest(days: readonly (Temporal.PlainDate | undefined)[]): Temporal.PlainDate {
  return days.filter((day) => day !== undefined).reduce((one, other) => (isBefore(other, one) ? other : one))
}

function marksOf(
  { situation }: ReadApplication,
  waits: readonly KnownWait[],
  now: number,
): readonly LaneMark[] {
  const { application, rounds, closing } = situation
  const on = ({ zone, at }: { zone: string; at: number }) => dayIn(zone, at).toString()
  const marks: LaneMark[] = [
    { what: 'applied', on: on(application.added) },
    ...rounds.map(
      ({ startsAt, endsAt, zone, people }): LaneMark => ({
        what: 'round',
        on: dayIn(zone, startsAt).toString(),
        people,
        ahead: endsAt > now,
      }),
    ),
    ...application.received
      .filter(({ kind }) => kind !== 'receipt')
      .map((message): LaneMark => {
        const { kind, from } = message
        return { what: 'received', on: on(message), kind, ...(from === undefined ? {} : { from }) }
      }),
    ...application.sent.map(
      (message): LaneMark => ({ what: 'sent', on: on(message), kind: message.kind, to: message.to }),
    ),
    ...waits.flatMap(({ promised }): LaneMark[] =>
      promised === undefined ? [] : [{ what: 'promised', on: promised.toString() }],
    ),
    ...(closing === undefined
      ? []
      : [{ what: 'closed', on: on(closing), outcome: closing.outcome } as const]),
  ]
  return marks.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
