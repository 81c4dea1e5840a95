import type { PracticeResponse } from '../response.ts'
import { networkFiles, servePage } from '../social/serve-page.ts'
import { contact, socialNetworks, stranger } from './networks.ts'

const files = await networkFiles(new URL('./page/', import.meta.url))

/**
 * Small stand-ins for the networks that the user allows by a click, at their own addresses, for request interception:
 * profiles and chats with the marks that the real pages had in 2026.
 */
export function respond(address: URL, method: string): PracticeResponse | undefined {
  const network = socialNetworks.find(({ origin }) => origin === address.origin)
  if (network === undefined) return undefined
  const seed = { network: network.name, accounts: [contact, stranger] }
  return servePage({ origin: network.origin, files, title: network.name, seed }, address, method)
}
