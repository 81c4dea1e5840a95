import { normaliseProfile } from '../etiquette/addresses.ts'
import { handleKey } from '../etiquette/handle-key.ts'
import { latest } from '../etiquette/order.ts'
import type { Person } from '../etiquette/person.ts'

/** LinkedIn's inner ids: they stand for the same profile as its handle, and nothing tells which. */
const innerId = /^aco[a-z0-9_-]{20,}$/i

/** Whether two handles are one account of a network; a handle that is not known is none. */
export function isSameHandle(network: string, one: string | undefined, other: string): boolean {
  return one !== undefined && handleKey(network, one) === handleKey(network, other)
}

/**
 * Whether somebody is known at accounts of this network, and this is none of them: then a name alone says
 * nothing. Ids that can't be compared with handles don't count.
 */
export function hasAnotherAccount(
  { profiles, statements }: Person,
  { network, handle }: { network: string; handle?: string | undefined },
  hosts: readonly string[],
): boolean {
  if (handle === undefined || innerId.test(handle)) return false
  const entered = profiles.flatMap((profile) => handleAt(profile, hosts) ?? [])
  const here = statements.filter((said) => said.network === network)
  const confirmed = here.flatMap(({ handle: said }) =>
    said !== undefined && latest(here.filter((each) => isSameHandle(network, each.handle, said)))?.isTheirs
      ? said
      : [],
  )
  const known = [...entered, ...confirmed].filter((other) => !innerId.test(other))
  return known.length > 0 && !known.some((other) => isSameHandle(network, other, handle))
}

/** The handle in a profile's address, where it is on one of these hosts. */
export function handleAt(profile: string, hosts: readonly string[]): string | undefined {
  const [host = '', ...path] = (normaliseProfile(profile) ?? '').split(/[/?]/)
  const isThere = hosts.some((each) => host === each || host.endsWith(`.${each}`))
  const last = path.at(-1)?.replace(/^id=/, '')
  return isThere && last !== undefined && last !== '' ? last : undefined
}
