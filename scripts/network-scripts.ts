import type { Plugin } from 'vite'

/** As much of an entry point as is needed here. */
interface EntryPoint {
  name: string
}

const kind = 'network'

/** The entry point `network` once for every network: `network-x`, `network-threads`… */
export function oneForEach<Entry extends EntryPoint>(
  entries: readonly Entry[],
  networks: readonly string[],
): Entry[] {
  return entries.flatMap((entry) =>
    entry.name === kind ? networks.map((network) => ({ ...entry, name: `${kind}-${network}` })) : [entry],
  )
}

/**
 * Gives each of these scripts the reader of its own network in the place of `this-network.ts`, so that a page loads how one
 * network is read and not how all are.
 */
export function readThisNetwork(entries: readonly EntryPoint[]): Plugin {
  const network = entries.map(({ name }) => new RegExp(`^${kind}-(\\w+)$`).exec(name)?.[1]).find(Boolean)
  return {
    name: 'read-this-network',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /\/utils\/sites\/personal\/this-network\.ts$/ },
      handler: () =>
        network === undefined ? undefined : `export { ${network} as thisNetwork } from './${network}.ts'\n`,
    },
  }
}
