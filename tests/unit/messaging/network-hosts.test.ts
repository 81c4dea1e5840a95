import { expect, it } from 'vitest'
import { networkHosts } from '../../../utils/sites/network-hosts.ts'
import { networks } from '../../../utils/sites/registry.ts'

it('knows the same hosts of every network as the readers do', () => {
  expect(networkHosts).toEqual(
    networks.map(({ name, hosts, experimental }) => ({ name, hosts, ...(experimental && { experimental }) })),
  )
})
