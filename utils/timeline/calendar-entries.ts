import { dayIn, daysBetween, instantOf, minute, timeOf } from '../etiquette/dates.ts'
import type { ApplicationId, CivilDate, Instant, InterviewRecord, Zone } from '../etiquette/events.ts'
import { windowOf } from '../etiquette/follow-up.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Entry, Projection } from '../etiquette/projection.ts'
import { readSituation, type Situation } from '../etiquette/situation.ts'
import type { Window } from '../etiquette/window.ts'

/** What a calendar is told of one thing. Its `uid` never changes; `sequence` only grows. */
export type CalendarEntry = {
  uid: string
  sequence: number
  changedAt: Instant
  isCancelled: boolean
  summary: string
} & ({ kind: 'interview'; startsAt: Instant; endsAt: Instant; zone: Zone } | { kind: 'day'; day: CivilDate })

/** The sentences of a calendar; `company` comes with the role where one is known. */
export interface CalendarWords {
  interview: (company: string) => string
  thank: (company: string) => string
  answer: (company: string) => string
  ask: (company: string) => string
  letGo: (company: string) => string
  named: (company: string, role: string) => string
}

export interface CalendarPlace {
  projection: Projection
  now: Instant
  zone: Zone
  policy: Policy
  words: CalendarWords
  /** Gives the id that belongs to exactly these parts. */
  idOf: (...parts: readonly string[]) => Promise<string>
}

/** For so many days a calendar is told that an application has closed. */
const closedDays = 60

/**
 * Interviews and the follow-up window of one application. The window is one entry that moves: the next thing to do,
 * on its day; where there is nothing to do any more it is cancelled, so that a calendar that has it takes it out.
 * What was called off or taken back is cancelled, too.
 */
export async function calendarEntries(
  application: ApplicationId,
  place: CalendarPlace,
): Promise<readonly CalendarEntry[]> {
  const { projection, policy, words, idOf } = place
  const now = timeOf(place.now)
  const situation = readSituation(projection, application, now, policy)
  if (situation === undefined) return []
  const { company, role } = situation.application
  const name = role === undefined ? company : words.named(company, role)
  const entries = (projection.applications.get(application)?.entries ?? []).filter(({ at }) => at <= now)
  const window = await windowEntry(situation, entries, name, place)
  const interviews = await Promise.all(
    [...interviewsIn(entries)].map(async ([interview, { last, touching }]): Promise<CalendarEntry> => {
      const changes = [...touching, ...voidsOf(projection, touching, now)]
      const { startsAt, endsAt } = last.data
      return {
        kind: 'interview',
        uid: await idOf('calendar', application, 'interview', interview),
        sequence: changes.length - 1,
        changedAt: latest(changes),
        isCancelled: !situation.application.interviews.some((standing) => standing.interview === interview),
        summary: words.interview(name),
        startsAt,
        endsAt: endsAt ?? instantOf(timeOf(startsAt) + policy.interviewMinutes * minute),
        zone: last.zone,
      }
    }),
  )
  return window === undefined ? interviews : [...interviews, window]
}

async function windowEntry(
  situation: Situation,
  entries: readonly Entry[],
  name: string,
  place: CalendarPlace,
): Promise<CalendarEntry | undefined> {
  const { projection, policy, zone, words, idOf } = place
  const now = timeOf(place.now)
  const { application, added } = situation.application
  const window = windowOf(situation, now, zone, policy)
  const today = dayIn(zone, now)
  if (window.state === 'closed' && daysBetween(Temporal.PlainDate.from(window.on), today) > closedDays)
    return undefined
  const { day, summary } = nextThing(window, name, words, zone)
  const changes = [...entries, ...voidsOf(projection, entries, now)]
  return {
    kind: 'day',
    uid: await idOf('calendar', application, 'window'),
    // The window moves by what happens and, without anything happening, by days that pass.
    sequence: changes.length + Math.max(0, daysBetween(dayIn(zone, added.at), today)),
    changedAt: latest(changes),
    isCancelled: day === undefined,
    summary,
    day: day ?? today.toString(),
  }
}

/** What is to be done next and on which day; no day where there is nothing to do. */
function nextThing(
  window: Window,
  name: string,
  words: CalendarWords,
  zone: Zone,
): { day?: CivilDate; summary: string } {
  switch (window.state) {
    case 'thank-you':
      return { day: dayIn(zone, timeOf(window.dueBy)).toString(), summary: words.thank(name) }
    case 'your-turn':
      return { day: window.dueBy, summary: words.answer(name) }
    case 'open':
      return { day: window.since, summary: words.ask(name) }
    case 'spent':
      return { day: window.letGoOn, summary: words.letGo(name) }
    case 'applied':
    case 'waiting':
      return { ...(window.opensOn === undefined ? {} : { day: window.opensOn }), summary: words.ask(name) }
    case 'upcoming':
    case 'closed':
      return { summary: words.ask(name) }
  }
}

type Recorded = { data: InterviewRecord; zone: Zone }

/** Every interview that was ever put down, with its last record and all entries about it. */
function interviewsIn(
  entries: readonly Entry[],
): ReadonlyMap<string, { last: Recorded; touching: readonly Entry[] }> {
  const found = new Map<string, { last: Recorded; touching: Entry[] }>()
  for (const entry of entries) {
    const { event } = entry
    if (event.type === 'interviewCancelled') found.get(event.data.interview)?.touching.push(entry)
    if (event.type !== 'interviewScheduled' && event.type !== 'interviewMoved') continue
    const { data, zone } = event
    const before = found.get(data.interview)
    found.set(data.interview, { last: { data, zone }, touching: [...(before?.touching ?? []), entry] })
  }
  return found
}

/** What takes these back, what takes that back, and so on. */
function voidsOf(projection: Projection, entries: readonly Entry[], now: number): readonly Entry[] {
  const voids = new Set<Entry>()
  const toLook = [...entries]
  for (const { event } of toLook) {
    for (const taker of projection.voids.get(event.id) ?? []) {
      if (taker.at > now || voids.has(taker)) continue
      voids.add(taker)
      toLook.push(taker)
    }
  }
  return [...voids]
}

function latest(entries: readonly Entry[]): Instant {
  return instantOf(entries.reduce((last, { at }) => Math.max(last, at), 0))
}
