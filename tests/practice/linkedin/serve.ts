import type { PracticeResponse } from '../response.ts'
import { networkFiles, servePage } from '../social/serve-page.ts'
import { exampleNetwork } from './example-network.ts'
import type { PracticeLinkedIn } from './network.ts'

const files = await networkFiles(new URL('./page/', import.meta.url))

/**
 * The practice LinkedIn at LinkedIn's own address, for request interception: profiles in both page builds, the feed,
 * people search, People you may know, messages and jobs. Undefined for what isn't there.
 */
export function respond(
  address: URL,
  method: string,
  network: PracticeLinkedIn = exampleNetwork,
): PracticeResponse | undefined {
  if (address.pathname === '/') return { status: 302, headers: { location: '/feed/' }, body: '' }
  return servePage(
    { origin: 'https://www.linkedin.com', files, title: 'Practice', seed: network },
    address,
    method,
  )
}
