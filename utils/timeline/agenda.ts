import { counting } from '../etiquette/counting.ts'
import { dayIn } from '../etiquette/dates.ts'
import type { ApplicationId, CivilDate, ContactId, Instant, Zone } from '../etiquette/events.ts'
import { windowOf } from '../etiquette/follow-up.ts'
import { owedPeople } from '../etiquette/owed.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Projection } from '../etiquette/projection.ts'
import { readSituation, type Situation } from '../etiquette/situation.ts'

/** Something that can be done today. */
export interface AgendaItem {
  what: 'thank' | 'answer' | 'ask'
  application: ApplicationId
  company: string
  /** Since when it can be done: with `what` and `application`, what makes it this item and no other. */
  since: CivilDate
  /** Whom it is about, where somebody is known. */
  people: readonly ContactId[]
}

/** Everything that can be done at `now`; what the user put off is left out. */
export function agendaOf(
  projection: Projection,
  now: Instant,
  zone: Zone,
  policy: Policy,
): readonly AgendaItem[] {
  return [...projection.applications.keys()].flatMap((application) =>
    agendaItemsOf(projection, application, now, zone, policy),
  )
}

/** What can be done about one application. */
export function agendaItemsOf(
  projection: Projection,
  application: ApplicationId,
  now: Instant,
  zone: Zone,
  policy: Policy,
): readonly AgendaItem[] {
  const time = Temporal.Instant.from(now).epochMilliseconds
  const situation = readSituation(projection, application, time, policy)
  if (situation === undefined || situation.closing !== undefined) return []
  const putOff = putOffUntil(projection, application, time)
  if (putOff !== undefined && dayIn(zone, time).toString() < putOff) return []
  const { company } = situation.application
  return [...thanks(situation), ...windowItem(situation, time, zone, policy)].map((item) => ({
    ...item,
    since: putOff !== undefined && item.since < putOff ? putOff : item.since,
    application,
    company,
  }))
}

type Item = Pick<AgendaItem, 'what' | 'since' | 'people'>

/** A thank-you is owed whatever else holds, also while the next interview is what the window shows. */
function thanks({ debts }: Situation): readonly Item[] {
  const last = debts.at(-1)
  if (last === undefined) return []
  const since = dayIn(last.round.zone, last.round.endsAt).toString()
  return [{ what: 'thank', since, people: owedPeople(debts) }]
}

function windowItem(situation: Situation, now: number, zone: Zone, policy: Policy): readonly Item[] {
  const window = windowOf(situation, now, zone, policy)
  if (window.rejectedOn !== undefined) return []
  if (window.state === 'your-turn') {
    return [{ what: 'answer', since: window.since, people: window.from === undefined ? [] : [window.from] }]
  }
  return window.state === 'open' ? [{ what: 'ask', since: window.since, people: window.ask.slice(0, 1) }] : []
}

/** The day the user named last; one without an application is for all of them. */
function putOffUntil(projection: Projection, application: ApplicationId, now: number): CivilDate | undefined {
  return counting(projection, projection.snoozes, now)
    .flatMap(({ event }) => (event.type === 'snoozed' ? [event] : []))
    .findLast((event) => event.application === undefined || event.application === application)?.data.until
}
