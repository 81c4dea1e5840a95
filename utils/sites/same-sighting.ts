import type { Network, PersonSighting } from './network.ts'
import { foldLabel } from './reading/text.ts'

/** Whether two sightings are of one person: by handle or own id; by name where they share neither. */
export function isSameSighting(
  network: Pick<Network, 'handleKey'>,
  one: PersonSighting,
  other: PersonSighting,
): boolean {
  if (one.handle !== undefined && other.handle !== undefined)
    return network.handleKey(one.handle) === network.handleKey(other.handle)
  if (one.opaqueId !== undefined && other.opaqueId !== undefined) return one.opaqueId === other.opaqueId
  return one.name !== undefined && foldLabel(one.name) === foldLabel(other.name)
}
