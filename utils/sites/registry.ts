import { linkedIn } from './linkedin/linkedin.ts'
import type { Network } from './network.ts'
import { isOnHost } from './personal/addresses.ts'
import { personalNetworks } from './personal/registry.ts'

/** Every network, LinkedIn included. Content scripts take only what is theirs; this is for the background and tools. */
export const networks: readonly Network[] = [linkedIn, ...personalNetworks]

/** Whose profile an address of a contact is. Null: no profile of a known network. */
export function profileAt(address: string): { network: Network; handle?: string; opaqueId?: string } | null {
  const withScheme = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(withScheme)) return null
  const url = new URL(withScheme)
  const network = networks.find((each) => (each.hosts.length === 0 ? false : isOnHost(url, each.hosts)))
  const reader = network ?? networks.find((each) => each.hosts.length === 0)
  const { kind, handle, opaqueId } = reader?.readAddress(url) ?? { kind: 'other' }
  if (reader === undefined || kind !== 'profile' || (handle === undefined && opaqueId === undefined))
    return null
  return { network: reader, ...(handle && { handle }), ...(opaqueId && { opaqueId }) }
}
