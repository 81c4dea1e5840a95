import { readApplication } from '../etiquette/application.ts'
import { latest } from '../etiquette/order.ts'
import { type Person, peopleWithProfile, readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { type NameMatch, sameName } from '../sites/person-name.ts'
import { handleAt, hasAnotherAccount, isSameHandle } from './accounts.ts'
import { nameWords, shareAWord } from './name-words.ts'

/** Somebody as a network's page shows them. */
export interface SeenPerson {
  network: string
  /** The profile's own name in its address. */
  handle?: string | undefined
  name?: string | undefined
  /** What the page says about where they work. */
  company?: string | undefined
}

/**
 * Which contacts somebody may be: surely by their handle, else as a question by their name. `perhaps` by a name
 * so common, or at another company, that it is worth a question before something is done, and no more.
 */
export interface PersonMatch {
  match: 'handle' | 'name' | 'perhaps'
  contacts: readonly string[]
}

type Networks = readonly { name: string; hosts: readonly string[] }[]

/**
 * The contacts that somebody on a network may be: by a profile that was entered or an account that the user
 * confirmed, else by name. Null for everybody else. `now` is in milliseconds since 1970.
 */
export function matchPerson(
  projection: Projection,
  seen: SeenPerson,
  now: number,
  networks: Networks,
): PersonMatch | null {
  const hosts = networks.find((row) => row.name === seen.network)?.hosts ?? []
  if (seen.handle !== undefined) {
    const sure = [
      ...contactsWithProfile(projection, seen.handle, hosts, now),
      ...contactsWithSpelling(projection, seen.network, seen.handle, hosts, now),
      ...contactsConfirmed(projection, seen.network, seen.handle, now),
    ]
    if (sure.length > 0) return { match: 'handle', contacts: [...new Set(sure)] }
  }
  return matchByName(projection, seen, hosts, now)
}

const levels: readonly (readonly [NameMatch, PersonMatch['match']])[] = [
  ['same', 'name'],
  ['likely', 'name'],
  ['perhaps', 'perhaps'],
]

/** Those whose name fits best; nobody who is known to be at another account of the network. */
function matchByName(
  projection: Projection,
  seen: SeenPerson,
  hosts: readonly string[],
  now: number,
): PersonMatch | null {
  const { name, company } = seen
  if (name === undefined) return null
  const words = nameWords(name)
  const fits = everybody(projection, now)
    .filter((person) => shareAWord(words, nameWords(person.name)))
    .filter((person) => !hasAnotherAccount(person, seen, hosts))
    .flatMap((person) =>
      companiesOf(projection, person, now).map((known) => ({
        contact: person.contact,
        fit: sameName(name, person.name, { seen: company, known }),
      })),
    )
  for (const [level, match] of levels) {
    const contacts = fits.filter(({ fit }) => fit === level).map(({ contact }) => contact)
    if (contacts.length > 0) return { match, contacts: [...new Set(contacts)] }
  }
  return null
}

function everybody(projection: Projection, now: number): readonly Person[] {
  return [...projection.people.keys()].flatMap((contact) => readPerson(projection, contact, now) ?? [])
}

/** Where somebody is known to work: the companies of their applications, or nothing known. */
function companiesOf(
  projection: Projection,
  { contact }: Person,
  now: number,
): readonly (string | undefined)[] {
  const companies = [...(projection.applicationsOf.get(contact) ?? [])].flatMap(
    (application) => readApplication(projection, application, now)?.company ?? [],
  )
  return companies.length > 0 ? companies : [undefined]
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

/** Everybody whose profile was entered with other dots: an index of addresses doesn't find them. */
function contactsWithSpelling(
  projection: Projection,
  network: string,
  handle: string,
  hosts: readonly string[],
  now: number,
): readonly string[] {
  if (network !== 'facebook') return []
  return everybody(projection, now)
    .filter(({ profiles }) =>
      profiles.some((profile) => isSameHandle(network, handleAt(profile, hosts), handle)),
    )
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
          statements.filter((said) => said.network === network && isSameHandle(network, said.handle, handle)),
        )?.isTheirs === true,
    )
    .map(({ contact }) => contact)
}
