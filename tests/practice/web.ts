import { respond as gmail } from './gmail/serve.ts'
import { practiceMailbox } from './mailbox.ts'
import type { PracticeResponse } from './response.ts'

/**
 * The little web that practice happens in: Gmail, LinkedIn and Facebook stand-ins at the real addresses,
 * and nothing else. Undefined for every other address, which is then as unreachable as without a network.
 */
export function respond(address: URL, method: string): PracticeResponse | undefined {
  for (const site of sites) {
    if (site.hosts.test(address.host)) return site.respond(address, method)
  }
  return undefined
}

interface PracticeSite {
  hosts: RegExp
  respond(address: URL, method: string): PracticeResponse | undefined
}

const sites: readonly PracticeSite[] = [
  {
    hosts: /^mail\.google\.com$/,
    respond(address, method) {
      const mailbox = practiceMailbox(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId())
      return gmail(address, method, mailbox)
    },
  },
]

/** A request that a browser made while practising. */
export interface SeenRequest {
  method: string
  address: string
  /** Whether a practice site answered it. */
  answered: boolean
}
