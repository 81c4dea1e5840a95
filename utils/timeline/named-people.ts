import type { Projection } from '../etiquette/projection.ts'
import { contactsWithName } from './match-person.ts'

/** Somebody as a page names them. */
export interface NamedPerson {
  email?: string | undefined
  /** The address of a profile page. */
  profile?: string | undefined
  name?: string | undefined
}

/**
 * The people a page names, as `advise` takes them: addresses, profiles, and contact ids. A name alone counts
 * only where a network shows nothing better, for in mail an address says who it is. `now` is in milliseconds.
 */
export function namedPeople(
  projection: Projection,
  people: readonly NamedPerson[],
  now: number,
  channel: 'gmail' | 'linkedin',
): readonly string[] {
  return people.flatMap(({ email, profile, name }) => {
    const addresses = [email, profile].filter((address) => address !== undefined && address !== '')
    const byName =
      channel === 'linkedin' && email === undefined && name !== undefined
        ? contactsWithName(projection, name, now)
        : []
    return [...addresses.filter((address) => address !== undefined), ...byName]
  })
}
