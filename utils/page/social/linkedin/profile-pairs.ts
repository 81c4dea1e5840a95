import type { PersonReference } from '../../../messaging/protocol.ts'
import { type KnownIdentities, learnIdentity, resolveIdentity } from '../../../sites/linkedin/identities.ts'
import type { PersonSighting } from '../../../sites/network.ts'

/**
 * LinkedIn's own ids and the names in addresses, joined as far as profiles have shown both. Chats link to people by
 * the id, timelines hold the name.
 */
export interface ProfilePairs {
  learn(person: PersonSighting): void
  /** The person with the name in their address, where that was learnt. */
  joined(person: PersonSighting): PersonSighting
}

/** Kept for as long as the page lives; where a pair was not learnt, the person's name is what is left. */
export function createProfilePairs(): ProfilePairs {
  let known: KnownIdentities = {}
  return {
    learn(person) {
      known = learnIdentity(known, person)
    },
    joined: (person) => resolveIdentity(known, person),
  }
}

/** The address of a profile as a timeline keeps it. */
function profileAddress({ handle, opaqueId }: PersonSighting): string | null {
  const slug = handle ?? opaqueId
  return slug === undefined ? null : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`
}

/**
 * A person as messages name them. An id that no profile explained stands beside the name, not with it: as an address
 * of its own it would make a namesake of the contact.
 */
export function referencesTo(person: PersonSighting): PersonReference[] {
  const address = profileAddress(person)
  const profile = address === null || address.length > 2_000 ? {} : { profile: address }
  const name = person.name === undefined ? {} : { name: person.name.slice(0, 300) }
  const references =
    person.handle === undefined && address !== null ? [profile, name] : [{ ...profile, ...name }]
  return references.filter((reference) => Object.keys(reference).length > 0)
}
