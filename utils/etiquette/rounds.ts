import type { Application, Interview } from './application.ts'
import { dayIn, minute } from './dates.ts'
import type { ContactId, InterviewId, Zone } from './events.ts'
import type { Policy } from './policy.ts'

/** All interviews of one local day: people joined, from the first start to the last end. */
export interface Round {
  startsAt: number
  endsAt: number
  /** Of the interview that ends last. */
  zone: Zone
  /** Empty when nobody of it is known. */
  people: readonly ContactId[]
  interviews: ReadonlySet<InterviewId>
  /** When each person's own last interview of the day starts. */
  lastStartOf: ReadonlyMap<ContactId, number>
}

/** The rounds of an application, first to last. An interview's day is that of the zone it was last put down in. */
export function roundsOf(application: Application, policy: Policy): readonly Round[] {
  const days = new Map<string, Interview[]>()
  for (const interview of application.interviews) {
    const day = dayIn(interview.zone, interview.startsAt).toString()
    const sameDay = days.get(day)
    if (sameDay === undefined) days.set(day, [interview])
    else sameDay.push(interview)
  }
  return [...days.values()]
    .map((interviews) => join(interviews, application, policy))
    .sort((one, other) => one.startsAt - other.startsAt)
}

/** Rounds that are over at `now`; a round is upcoming until it ends. */
export function endedRounds(rounds: readonly Round[], now: number): readonly Round[] {
  return rounds.filter((round) => round.endsAt <= now)
}

/** Rounds that lie ahead or are under way. */
export function roundsAhead(rounds: readonly Round[], now: number): readonly Round[] {
  return rounds.filter((round) => round.endsAt > now)
}

function join(interviews: readonly Interview[], application: Application, policy: Policy): Round {
  const ordered = interviews.toSorted((one, other) => one.startsAt - other.startsAt)
  const lastStartOf = new Map<ContactId, number>()
  let startsAt = Number.POSITIVE_INFINITY
  let endsAt = Number.NEGATIVE_INFINITY
  let zone: Zone = 'UTC'
  for (const interview of ordered) {
    const end = interview.endsAt ?? interview.startsAt + policy.interviewMinutes * minute
    startsAt = Math.min(startsAt, interview.startsAt)
    if (end > endsAt) {
      endsAt = end
      zone = interview.zone
    }
    for (const contact of interview.people) {
      if (application.contacts.has(contact)) lastStartOf.set(contact, interview.startsAt)
    }
  }
  return {
    startsAt,
    endsAt,
    zone,
    people: [...lastStartOf.keys()],
    interviews: new Set(ordered.map((interview) => interview.interview)),
    lastStartOf,
  }
}
