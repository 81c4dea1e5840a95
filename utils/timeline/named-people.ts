import type { Projection } from '../etiquette/projection.ts'
import { handleAt } from './accounts.ts'
import { matchPerson } from './match-person.ts'

/** Somebody as a page names them. */
export interface NamedPerson {
  email?: string | undefined
  /** The address of a profile page. */
  profile?: string | undefined
  name?: string | undefined
}

const linkedIn = { name: 'linkedin', hosts: ['linkedin.com'] }

/**
 * The people a page names, as `advise` takes them: addresses, profiles, and contact ids. A name alone counts only
 * on LinkedIn, which has no addresses, and only where it says enough. `now` is in milliseconds since 1970.
 */
export function namedPeople(
  projection: Projection,
  people: readonly NamedPerson[],
  now: number,
  channel: 'gmail' | 'linkedin',
): readonly string[] {
  return people.flatMap((person) => {
    const addresses = [person.email, person.profile].filter((address) => address !== undefined)
    return channel === 'gmail' ? addresses : [...addresses, ...onLinkedIn(projection, person, now)]
  })
}

function onLinkedIn(projection: Projection, { profile, name }: NamedPerson, now: number): readonly string[] {
  const handle = profile === undefined ? undefined : handleAt(profile, linkedIn.hosts)
  const seen = { network: linkedIn.name, handle, name }
  const found = matchPerson(projection, seen, now, [linkedIn])
  return found === null || found.match === 'perhaps' ? [] : found.contacts
}
