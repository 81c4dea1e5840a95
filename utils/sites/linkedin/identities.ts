import type { PersonSighting } from '../network.ts'

/** LinkedIn's own ids and the vanity names they belong to, as profile pages showed both together. */
export type KnownIdentities = Readonly<Record<string, string>>

/** How many are kept; the oldest go first. */
const most = 2_000

/** What a sighting with both names of a person teaches. The same object where it teaches nothing. */
export function learnIdentity(known: KnownIdentities, { opaqueId, handle }: PersonSighting): KnownIdentities {
  if (opaqueId === undefined || handle === undefined || known[opaqueId] === handle) return known
  const { [opaqueId]: _, ...others } = known
  const kept = Object.entries(others).slice(-(most - 1))
  return { ...Object.fromEntries(kept), [opaqueId]: handle }
}

/** A sighting by LinkedIn's own id (message threads have nothing else) with the vanity name where it is known. */
export function resolveIdentity(known: KnownIdentities, person: PersonSighting): PersonSighting {
  const handle = person.handle ?? (person.opaqueId === undefined ? undefined : known[person.opaqueId])
  return handle === undefined ? person : { ...person, handle }
}
