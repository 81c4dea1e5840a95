import { networkHosts } from './network-hosts.ts'

/** A network that Fortnight only stands by in after the user has asked for it. */
export interface OptionalNetwork {
  name: string
  /** Match patterns of its pages, as permissions are asked for. */
  origins: readonly string[]
  /** Nobody has looked at its live pages yet. */
  isExperimental?: true
}

/** Asked for on installation; a network without hosts of its own can't be asked for by name. */
const builtIn: ReadonlySet<string> = new Set(['linkedin', 'facebook'])

/** Every network that has a script of its own, run where the user has allowed it: entrypoints/network.ts. */
export const networksWithScript: readonly string[] = networkHosts
  .map(({ name }) => name)
  .filter((name) => !builtIn.has(name))

/** In the order of `networkHosts`. */
export const optionalNetworks: readonly OptionalNetwork[] = networkHosts
  .filter(({ name, hosts }) => !builtIn.has(name) && hosts.length > 0)
  .map(({ name, hosts, experimental }) => ({
    name,
    origins: hosts.map((host) => `https://*.${host}/*`),
    ...(experimental && { isExperimental: experimental }),
  }))
