import type { PersonSighting } from './network.ts'

/** The account of a person alone: handle and the site's own id, as far as they are known and not empty. */
export function accountIn({ handle, opaqueId }: PersonSighting): PersonSighting {
  return { ...(handle && { handle }), ...(opaqueId && { opaqueId }) }
}

/** Account and name, without whatever else is known of the person. */
export function sightingIn(person: PersonSighting): PersonSighting {
  return { ...accountIn(person), ...(person.name && { name: person.name }) }
}
