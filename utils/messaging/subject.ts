import { dayIn } from '../etiquette/dates.ts'
import type { ContactId } from '../etiquette/events.ts'
import { latest, type Place } from '../etiquette/order.ts'
import { owedPeople } from '../etiquette/owed.ts'
import { type Person, readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { endedRounds } from '../etiquette/rounds.ts'
import type { Situation } from '../etiquette/situation.ts'
import type { Verdict } from '../etiquette/verdict.ts'
import type { Subject } from './protocol.ts'

/** Whom and what a page has asked about. */
export interface Asked {
  verdict: Verdict
  /** Those of the people it named who are contacts, in its order. */
  named: readonly ContactId[]
}

/**
 * What a sentence about one application needs to know, and nothing about people whom the page did not name but
 * those who could be asked instead. `now` is in milliseconds since 1970.
 */
export function subjectOf(
  projection: Projection,
  { application, debts, ...situation }: Situation,
  now: number,
  { verdict, named }: Asked,
): Subject {
  const people = (contacts: readonly ContactId[]) =>
    contacts.flatMap((contact) => readPerson(projection, contact, now) ?? [])
  const named0 = named.find((contact) => application.contacts.has(contact))
  const contact = people([contactOf(verdict) ?? '', named0 ?? ''])[0]
  const owed = owedPeople(debts).filter((person) => named.includes(person))
  const last = lastOf({ application, debts, ...situation }, now, verdict, contact?.contact)
  const lastPerson = last?.contact === undefined ? undefined : readPerson(projection, last.contact, now)
  return {
    application: application.application,
    company: application.company,
    ...(application.role === undefined ? {} : { role: application.role }),
    ...(contact === undefined ? {} : { contact: reachable(contact) }),
    owed: people(owed).map((person) => ({ contact: person.contact, name: person.name })),
    ask: people(askable(application.contacts)).map(withEmail),
    ...(last === undefined
      ? {}
      : {
          last: {
            what: last.what,
            on: dayIn(last.zone, last.at).toString(),
            ...(lastPerson === undefined ? {} : { name: lastPerson.name }),
          },
        }),
  }
}

/** Everybody who could be asked, recruiters first, else as they were added. */
function askable(contacts: Situation['application']['contacts']): readonly ContactId[] {
  const all = [...contacts]
  const recruiters = all.filter(([, role]) => role === 'recruiter')
  const others = all.filter(([, role]) => role !== 'recruiter')
  return [...recruiters, ...others].map(([contact]) => contact)
}

function contactOf(verdict: Verdict): string | undefined {
  return verdict.action === 'clear' ? undefined : verdict.contact
}

function withEmail({ contact, name, emails }: Person): { contact: string; name: string; email?: string } {
  return { contact, name, ...(emails[0] === undefined ? {} : { email: emails[0] }) }
}

function reachable(person: Person): NonNullable<Subject['contact']> {
  const linkedIn = person.profiles.find((profile) => /\blinkedin\.com\//.test(profile))
  return { ...withEmail(person), ...(linkedIn === undefined ? {} : { linkedIn }) }
}

interface Last extends Place {
  what: NonNullable<Subject['last']>['what']
  zone: string
  contact?: ContactId | undefined
}

/** What the sentence refers to: what a repetition repeats, what a refusal was, else what the wait began with. */
function lastOf(
  { application, rounds, wait, rejection }: Situation,
  now: number,
  verdict: Verdict,
  contact: ContactId | undefined,
): Last | undefined {
  const thanked: Last[] = application.sent
    .filter(({ kind }) => kind === 'thank-you')
    .map((message) => ({ ...message, what: 'thanked', contact: message.to[0] }))
  const asked: Last[] = wait.checkIns.map((message) => ({
    ...message,
    what: 'asked',
    contact: message.to[0],
  }))
  const reason = verdict.action === 'clear' ? undefined : verdict.reason
  switch (reason) {
    case 'already-thanked':
      return latest(
        application.sent
          .filter(({ kind, to }) => kind === 'thank-you' && contact !== undefined && to.includes(contact))
          .map((message) => ({ ...message, what: 'thanked' as const, contact })),
      )
    case 'decided':
      return rejection === undefined ? undefined : { ...rejection.since, what: 'heard' }
    case 'thank-first':
      return latest(interviews(rounds, now, contact))
    default:
      return latest([
        { ...application.added, what: 'applied' },
        ...interviews(rounds, now, contact),
        ...application.received
          .filter(({ kind }) => kind !== 'receipt')
          .map((message): Last => ({ ...message, what: 'heard', contact: message.from })),
        ...thanked,
        ...asked,
      ])
  }
}

function interviews(
  rounds: Situation['rounds'],
  now: number,
  contact: ContactId | undefined,
): readonly Last[] {
  return endedRounds(rounds, now).map((round) => ({
    at: round.endsAt,
    order: 0,
    zone: round.zone,
    what: 'interviewed',
    contact: contact !== undefined && round.people.includes(contact) ? contact : round.people[0],
  }))
}
