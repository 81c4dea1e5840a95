import { counting } from '../etiquette/counting.ts'
import { dayIn, daysBetween, instantOf, timeOf } from '../etiquette/dates.ts'
import type { ApplicationId, CivilDate, ContactId, Instant, Zone } from '../etiquette/events.ts'
import { windowOf } from '../etiquette/follow-up.ts'
import { owedPeople } from '../etiquette/owed.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Projection } from '../etiquette/projection.ts'
import type { Round } from '../etiquette/rounds.ts'
import { readSituation, type Situation } from '../etiquette/situation.ts'
import {
  answerDeferrable,
  concerns,
  type Deferrable,
  type PutOffs,
  putOffsFor,
  putOffsOf,
  thanksDeferrable,
} from './put-off.ts'

/** Something that can be done today. */
export interface AgendaItem {
  what: 'thank' | 'answer' | 'prepare' | 'ask'
  application: ApplicationId
  company: string
  /**
   * Since when it can be done: with `what` and `application`, what makes it this item and no other. It is a day of
   * the zone in which the thing itself was written down, so that travelling makes no new item of it.
   */
  since: CivilDate
  /** Whom it is about, where somebody is known. */
  people: readonly ContactId[]
  /** Of asking: the day they promised, which has passed. */
  promised?: CivilDate
  /** Of preparing: when the interview begins. */
  startsAt?: Instant
  /** Of preparing: there are notes already, and nothing is left to do but to know of it. */
  isPrepared?: boolean
}

/** Everything that can be done at `now`; what the user put off is left out. */
export function agendaOf(
  projection: Projection,
  now: Instant,
  zone: Zone,
  policy: Policy,
): readonly AgendaItem[] {
  const putOffs = putOffsOf(projection, timeOf(now))
  return [...projection.applications.keys()].flatMap((application) =>
    agendaItemsOf(projection, application, now, zone, policy, putOffs),
  )
}

/** What can be done about one application. */
export function agendaItemsOf(
  projection: Projection,
  application: ApplicationId,
  now: Instant,
  zone: Zone,
  policy: Policy,
  putOffs: PutOffs,
): readonly AgendaItem[] {
  const time = timeOf(now)
  const situation = readSituation(projection, application, time, policy)
  if (situation === undefined || situation.closing !== undefined) return []
  const today = dayIn(zone, time)
  const said = putOffsFor(putOffs, application)
  const { company } = situation.application
  return [
    ...thanks(situation),
    ...preparation(situation, projection, time, zone, today),
    ...windowItem(situation, time, zone, policy),
  ].flatMap(({ cameAt, ...item }) => {
    const meant = said.filter((putOff) => concerns(putOff, cameAt === undefined ? {} : { cameAt }))
    if (meant.some(({ until }) => today.toString() < until)) return []
    const since = [item.since, ...meant.map(({ until }) => until)].toSorted().at(-1) ?? item.since
    return [{ ...item, since, application, company }]
  })
}

type Item = Omit<AgendaItem, 'application' | 'company'> & Deferrable

/** A thank-you is owed whatever else holds, also while the next interview is what the window shows. */
function thanks(situation: Situation): readonly Item[] {
  const last = situation.debts.at(-1)
  if (last === undefined) return []
  const since = dayIn(last.round.zone, last.round.endsAt).toString()
  return [{ what: 'thank', since, people: owedPeople(situation.debts), ...thanksDeferrable(situation) }]
}

/** The next interview, from the day before it until it begins. */
function preparation(
  { rounds, rejection, application }: Situation,
  projection: Projection,
  now: number,
  zone: Zone,
  today: Temporal.PlainDate,
): readonly Item[] {
  const next = rounds.find(({ startsAt }) => startsAt > now)
  if (next === undefined || rejection !== undefined) return []
  if (daysBetween(today, dayIn(zone, next.startsAt)) > 1) return []
  const dayBefore = dayIn(next.zone, next.startsAt).subtract({ days: 1 })
  return [
    {
      what: 'prepare',
      since: dayBefore.toString(),
      people: next.people,
      startsAt: instantOf(next.startsAt),
      isPrepared: hasNotesFor(next, projection, application.application, now),
      cameAt: dayBefore.toZonedDateTime(next.zone).epochMilliseconds,
    },
  ]
}

function hasNotesFor(
  { interviews }: Round,
  projection: Projection,
  application: ApplicationId,
  now: number,
): boolean {
  return counting(projection, projection.applications.get(application), now).some(
    ({ event }) =>
      event.type === 'prepared' && event.data.text.trim() !== '' && interviews.has(event.data.interview),
  )
}

function windowItem(situation: Situation, now: number, zone: Zone, policy: Policy): readonly Item[] {
  const window = windowOf(situation, now, zone, policy)
  if (window.rejectedOn !== undefined) return []
  if (window.state === 'your-turn') {
    const people = window.from === undefined ? [] : [window.from]
    return [{ what: 'answer', since: window.since, people, ...answerDeferrable(situation) }]
  }
  if (window.state !== 'open') return []
  const { promised } = situation.wait
  return [
    {
      what: 'ask',
      since: window.since,
      people: window.ask.slice(0, 1),
      ...(promised === undefined ? {} : { promised: promised.toString() }),
    },
  ]
}
