import { domainOf, normaliseAddress } from './addresses.ts'
import { companyDomain } from './company-domain.ts'
import type { ApplicationId, ContactId } from './events.ts'
import { peopleWithAddress, peopleWithProfile, readPerson } from './person.ts'
import type { Policy } from './policy.ts'
import type { Projection } from './projection.ts'
import { readSituation, type Situation } from './situation.ts'

/** Somebody tracked, seen from one application. */
export interface Recipient {
  situation: Situation
  /** The contact's id; for a stranger of the company the address as it was given. */
  named: string
  /** Absent for a stranger of the company. */
  contact?: ContactId
}

/**
 * Everybody tracked among those named by id, mail address or profile address, once per application, in the
 * order named. Closed applications drop out where a running one has the contact.
 */
export function recipientsOf(
  projection: Projection,
  to: readonly string[],
  now: number,
  policy: Policy,
): readonly Recipient[] {
  const situations = situationsAt(projection, now, policy)
  const met = new Set<string>()
  return [...new Set(to)].flatMap((named) => {
    const contacts = contactsNamed(projection, named, now)
    const known = contacts.flatMap((contact) => trackedAs(projection, contact, situations))
    if (known.length === 0) return strangerOf(projection, named, situations)
    const fresh = known.filter(({ contact }) => !met.has(contact))
    for (const { contact } of fresh) met.add(contact)
    return fresh
  })
}

/** A contact in each application it belongs to. */
function trackedAs(
  projection: Projection,
  contact: ContactId,
  situations: Situations,
): readonly (Recipient & { contact: ContactId })[] {
  const own = [...(projection.applicationsOf.get(contact) ?? [])]
    .flatMap((application) => situations(application) ?? [])
    .filter((situation) => situation.application.contacts.has(contact))
  return runningFirst(own).map((situation) => ({ situation, named: contact, contact }))
}

/** The ids of the people meant by a contact id, a mail address or the address of a profile. */
function contactsNamed(projection: Projection, named: string, now: number): readonly ContactId[] {
  if (readPerson(projection, named, now) !== undefined) return [named]
  const people = /^https?:/.test(named)
    ? peopleWithProfile(projection, named, now)
    : peopleWithAddress(projection, named, now)
  return people.map((person) => person.contact)
}

type Situations = (application: ApplicationId) => Situation | undefined

/** Somebody at the company's own domain who is no known contact counts as a contact of that application. */
function strangerOf(projection: Projection, named: string, situations: Situations): readonly Recipient[] {
  const address = normaliseAddress(named)
  const company = address === undefined ? undefined : companyDomain(domainOf(address))
  if (company === undefined) return []
  const own = [...(projection.applicationsByDomain.get(company) ?? [])]
    .flatMap((application) => situations(application) ?? [])
    .filter(({ application }) => companyDomain(application.domain ?? '') === company)
  return runningFirst(own).map((situation) => ({ situation, named }))
}

/** The running applications, or the closed ones where none runs; first added first. */
function runningFirst(situations: readonly Situation[]): readonly Situation[] {
  const running = situations.filter(({ closing }) => closing === undefined)
  return (running.length > 0 ? running : situations).toSorted(
    (one, other) =>
      one.application.added.at - other.application.added.at ||
      one.application.added.order - other.application.added.order,
  )
}

function situationsAt(projection: Projection, now: number, policy: Policy): Situations {
  const read = new Map<ApplicationId, Situation | undefined>()
  return (application) => {
    if (!read.has(application)) read.set(application, readSituation(projection, application, now, policy))
    return read.get(application)
  }
}
