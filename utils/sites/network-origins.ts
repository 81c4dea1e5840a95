import type { Network } from './network.ts'

/** The match patterns of a network's pages, for content scripts and for asking permission. Empty: any host. */
export function matchPatterns(network: Pick<Network, 'hosts'>): string[] {
  return network.hosts.map((host) => `https://*.${host}/*`)
}
