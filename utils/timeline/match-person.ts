import { latest } from '../etiquette/order.ts'
import { type Person, peopleWithProfile, readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { isSameName } from './same-name.ts'

/** Somebody as a network's page shows them. */
export interface SeenPerson {
  network: string
  /** The profile's own name in its address. */
  handle?: string | undefined
  name?: string | undefined
}

/** Which contacts somebody may be: surely by their handle, else as a question by their name. */
export interface PersonMatch {
  match: 'handle' | 'name'
  contacts: readonly string[]
}

/**
 * The contacts that somebody on a network is: by a profile that was entered or an account that the user
 * confirmed, else by name. Null for everybody else. `now` is in milliseconds since 1970.
 */
export function matchPerson(
  projection: Projection,
  { network, handle, name }: SeenPerson,
  now: number,
  networks: readonly { name: string; hosts: readonly string[] }[],
): PersonMatch | null {
  if (handle !== undefined) {
    const hosts = networks.find((row) => row.name === network)?.hosts ?? []
    const sure = [
      ...new Set([
        ...contactsWithProfile(projection, handle, hosts, now),
        ...contactsConfirmed(projection, network, handle, now),
      ]),
    ]
    if (sure.length > 0) return { match: 'handle', contacts: sure }
  }
  const likely = name === undefined ? [] : contactsWithName(projection, name, now)
  return likely.length > 0 ? { match: 'name', contacts: likely } : null
}

/** Everybody whose name this may be, however it is written. */
export function contactsWithName(projection: Projection, name: string, now: number): readonly string[] {
  return everybody(projection, now)
    .filter((person) => isSameName(person.name, name))
    .map(({ contact }) => contact)
}

/** The ways in which networks write a person's handle into an address. */
const profilePaths = ['/', '/@', '/in/', '/pub/', '/profile/', '/user/', '/add/', '/u/', '/profile.php?id=']

function contactsWithProfile(
  projection: Projection,
  handle: string,
  hosts: readonly string[],
  now: number,
): readonly string[] {
  const written = encodeURIComponent(handle.replace(/^@/, ''))
  return hosts
    .flatMap((host) => profilePaths.map((path) => `https://${host}${path}${written}`))
    .flatMap((profile) => peopleWithProfile(projection, profile, now))
    .map(({ contact }) => contact)
}

/** Everybody whose account the user said this is, where they have not said the contrary since. */
function contactsConfirmed(
  projection: Projection,
  network: string,
  handle: string,
  now: number,
): readonly string[] {
  return everybody(projection, now)
    .filter(
      ({ statements }) =>
        latest(
          statements.filter(
            (said) =>
              said.network === network && said.handle !== undefined && isSameHandle(said.handle, handle),
          ),
        )?.isTheirs === true,
    )
    .map(({ contact }) => contact)
}

function isSameHandle(one: string, other: string): boolean {
  return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase()
}

function everybody(projection: Projection, now: number): readonly Person[] {
  return [...projection.people.keys()].flatMap((contact) => readPerson(projection, contact, now) ?? [])
}
