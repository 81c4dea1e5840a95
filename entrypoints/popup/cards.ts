import type { ApplicationDepth, HistoryEntry, PersonCard } from '../../components/applications/card.ts'
import { instantOf, timeOf } from '../../utils/etiquette/dates.ts'
import type { ApplicationDetails, ApplicationId, InterviewRecord } from '../../utils/etiquette/events.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import type { Policy } from '../../utils/etiquette/policy.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { cardOf } from '../../utils/platform/application-card.ts'
import { type ReadApplication, readOne } from '../../utils/platform/applications.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { putOffsOf, putOffUntil } from '../../utils/timeline/put-off.ts'
import { isKnown } from '../../utils/timeline/sound.ts'

/** Everything about one application; undefined when there is none of this id. */
export function depthOf(
  events: readonly AnyEvent[],
  projection: Projection,
  application: ApplicationId,
  moment: Moment,
  policy: Policy,
): ApplicationDepth | undefined {
  const read = readOne(projection, application, moment, policy)
  if (read === undefined) return undefined
  const own = events.filter((event) => event.application === application)
  const until = putOffUntil(putOffsOf(projection, timeOf(moment.now)), application, today(moment))
  return {
    ...cardOf(read),
    ...(until === undefined ? {} : { putOffUntil: until }),
    ...detailsOf(own),
    people: peopleOf(projection, read, timeOf(moment.now)),
    interviews: interviewsOf(read, own),
    history: historyOf(events, application),
  }
}

function detailsOf(
  own: readonly AnyEvent[],
): Pick<ApplicationDetails, 'domain' | 'link' | 'notes' | 'address'> {
  const details: Pick<ApplicationDetails, 'domain' | 'link' | 'notes' | 'address'> = {}
  for (const event of own) {
    if (!isKnown(event)) continue
    if (event.type !== 'applicationAdded' && event.type !== 'applicationEdited') continue
    const { domain, link, notes, address } = event.data
    if (domain !== undefined) details.domain = domain
    if (link !== undefined) details.link = link
    if (notes !== undefined) details.notes = notes
    if (address !== undefined) details.address = address
  }
  return details
}

/** Everybody of an application. */
export function peopleOf(
  projection: Projection,
  { situation }: ReadApplication,
  now: number,
): readonly PersonCard[] {
  return [...situation.application.contacts].flatMap(([contact, role]) => {
    const person = readPerson(projection, contact, now)
    if (person === undefined) return []
    const { name, emails, profiles } = person
    return [{ contact, name, role, emails, profiles }]
  })
}

function interviewsOf({ situation }: ReadApplication, own: readonly AnyEvent[]): readonly InterviewRecord[] {
  const kinds = new Map<string, InterviewRecord['kind']>()
  for (const event of own) {
    if (!isKnown(event)) continue
    if (event.type === 'interviewScheduled' || event.type === 'interviewMoved') {
      kinds.set(event.data.interview, event.data.kind)
    }
  }
  return situation.application.interviews.map(({ interview, startsAt, endsAt, people }) => ({
    interview,
    startsAt: instantOf(startsAt),
    ...(endsAt === undefined ? {} : { endsAt: instantOf(endsAt) }),
    kind: kinds.get(interview) ?? 'other',
    people,
  }))
}

/**
 * What happened, newest first. Taking back is no line of its own: it shows on the line that it took back, as
 * long as nothing took the taking back back.
 */
function historyOf(events: readonly AnyEvent[], application: ApplicationId): readonly HistoryEntry[] {
  const takers = new Map<string, string>()
  const fallen = new Set<string>()
  for (const event of events.toReversed()) {
    if (!isKnown(event) || event.type !== 'voided') continue
    if (fallen.has(event.id)) continue
    fallen.add(event.data.event)
    takers.set(event.data.event, event.id)
  }
  return events
    .filter((event) => event.application === application && event.type !== 'voided')
    .map((event) => {
      const voidedBy = takers.get(event.id)
      return voidedBy === undefined ? { event } : { event, voidedBy }
    })
    .toReversed()
}
