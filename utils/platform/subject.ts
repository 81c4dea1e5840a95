import { dayIn } from '../etiquette/dates.ts'
import type { ContactId } from '../etiquette/events.ts'
import { isAfter, type Place } from '../etiquette/order.ts'
import { type Person, readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { endedRounds } from '../etiquette/rounds.ts'
import type { Situation } from '../etiquette/situation.ts'
import type { Window } from '../etiquette/window.ts'
import type { Subject } from '../messaging/protocol.ts'

/**
 * What a sentence about an application needs to know: its names, who is owed, whom to ask, what happened last.
 * `now` is in milliseconds since 1970. The contact is the one given, else the one who waits for an answer.
 */
export function subjectOf(
  projection: Projection,
  situation: Situation,
  window: Window,
  now: number,
  contact?: ContactId,
): Subject {
  const { application } = situation
  const known = (id: ContactId) => readPerson(projection, id, now)
  const people = (ids: readonly ContactId[]) => ids.flatMap((id) => known(id) ?? [])
  const named = contact ?? (window.state === 'your-turn' ? window.from : undefined)
  const person = named === undefined ? undefined : known(named)
  const last = lastOf(situation, now, known)
  return {
    application: application.application,
    company: application.company,
    ...(application.role === undefined ? {} : { role: application.role }),
    ...(person === undefined ? {} : { contact: reachable(person) }),
    owed: people(window.state === 'thank-you' ? window.owed : []).map(({ contact: id, name }) => ({
      contact: id,
      name,
    })),
    ask: people(window.state === 'open' ? window.ask : []).map(({ contact: id, name, emails }) => ({
      contact: id,
      name,
      ...(emails[0] === undefined ? {} : { email: emails[0] }),
    })),
    ...(last === undefined ? {} : { last }),
  }
}

function reachable(person: Person): NonNullable<Subject['contact']> {
  const linkedIn = person.profiles.find((profile) => /\blinkedin\.com\//.test(profile))
  return {
    contact: person.contact,
    name: person.name,
    ...(person.emails[0] === undefined ? {} : { email: person.emails[0] }),
    ...(linkedIn === undefined ? {} : { linkedIn }),
  }
}

type Last = NonNullable<Subject['last']>

/** The latest of what a wait can begin with. */
function lastOf(
  { application, rounds }: Situation,
  now: number,
  known: (contact: ContactId) => Person | undefined,
): Last | undefined {
  const nameOf = (contact: ContactId | undefined) =>
    contact === undefined ? undefined : known(contact)?.name
  const candidates: (Place & { zone: string; what: Last['what']; name: string | undefined })[] = [
    { ...application.added, what: 'applied', name: undefined },
    ...application.sent
      .filter(({ kind }) => kind === 'thank-you' || kind === 'check-in')
      .map((message) => ({
        ...message,
        what: message.kind === 'thank-you' ? ('thanked' as const) : ('asked' as const),
        name: nameOf(message.to[0]),
      })),
    ...application.received
      .filter(({ kind }) => kind !== 'receipt')
      .map((message) => ({ ...message, what: 'heard' as const, name: nameOf(message.from) })),
    ...endedRounds(rounds, now).map((round) => ({
      at: round.endsAt,
      order: 0,
      zone: round.zone,
      what: 'interviewed' as const,
      name: nameOf(round.people[0]),
    })),
  ]
  const latest = candidates.reduce<(typeof candidates)[number] | undefined>(
    (before, next) => (before === undefined || isAfter(next, before) ? next : before),
    undefined,
  )
  if (latest === undefined) return undefined
  const { what, name, zone, at } = latest
  return { what, on: dayIn(zone, at).toString(), ...(name === undefined ? {} : { name }) }
}
