import { linkedIn } from './linkedin/linkedin.ts'
import type { Network } from './network.ts'
import { personalNetworks } from './personal/registry.ts'

/** Every network, LinkedIn included. Content scripts take only what is theirs; this is for the background and tools. */
export const networks: readonly Network[] = [linkedIn, ...personalNetworks]
