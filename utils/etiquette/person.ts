import { normaliseAddress, normaliseProfile } from './addresses.ts'
import { counting } from './counting.ts'
import type { ContactId, ContactRole, Zone } from './events.ts'
import type { Place } from './order.ts'
import type { Projection } from './projection.ts'

/** A statement of the user about an account on a network: it is this person's, or it isn't. */
export interface AccountStatement extends Place {
  network: string
  handle?: string
  isTheirs: boolean
}

/** Everything known about a person, under whichever application it was said. */
export interface Person {
  contact: ContactId
  name: string
  /** The latest role; an application may have its own. */
  role: ContactRole
  emails: readonly string[]
  profiles: readonly string[]
  statements: readonly AccountStatement[]
  nudges: readonly (Place & { network: string; zone: Zone })[]
}

/**
 * The person as known at `now`; undefined when nobody has added them.
 * Being added again brings further addresses, an edit replaces them.
 */
export function readPerson(projection: Projection, contact: ContactId, now: number): Person | undefined {
  let isKnown = false
  let name = ''
  let role: ContactRole = 'other'
  let emails: readonly string[] = []
  let profiles: readonly string[] = []
  const statements: AccountStatement[] = []
  const nudges: (Place & { network: string; zone: Zone })[] = []
  for (const { event, at, order } of counting(projection, projection.people.get(contact), now)) {
    switch (event.type) {
      case 'contactAdded':
        isKnown = true
        name = event.data.name
        role = event.data.role
        emails = [...new Set([...emails, ...(event.data.emails ?? [])])]
        profiles = [...new Set([...profiles, ...(event.data.profiles ?? [])])]
        break
      case 'contactEdited':
        name = event.data.name ?? name
        role = event.data.role ?? role
        emails = event.data.emails ?? emails
        profiles = event.data.profiles ?? profiles
        break
      case 'personConfirmed':
      case 'personDismissed': {
        const { network, handle } = event.data
        const statement = { at, order, network, isTheirs: event.type === 'personConfirmed' }
        statements.push(handle === undefined ? statement : { ...statement, handle })
        break
      }
      case 'nudged':
        nudges.push({ at, order, network: event.data.network, zone: event.zone })
        break
    }
  }
  return isKnown ? { contact, name, role, emails, profiles, statements, nudges } : undefined
}

/** Everybody who has this mail address at `now`. */
export function peopleWithAddress(projection: Projection, written: string, now: number): readonly Person[] {
  const address = normaliseAddress(written)
  if (address === undefined) return []
  return knownOf(projection, projection.contactsByAddress.get(address), now).filter((person) =>
    person.emails.some((email) => normaliseAddress(email) === address),
  )
}

/** Everybody who has this profile page at `now`. */
export function peopleWithProfile(projection: Projection, written: string, now: number): readonly Person[] {
  const profile = normaliseProfile(written)
  if (profile === undefined) return []
  return knownOf(projection, projection.contactsByProfile.get(profile), now).filter((person) =>
    person.profiles.some((link) => normaliseProfile(link) === profile),
  )
}

function knownOf(projection: Projection, contacts: Iterable<ContactId> | undefined, now: number): Person[] {
  return [...(contacts ?? [])].flatMap((contact) => readPerson(projection, contact, now) ?? [])
}
