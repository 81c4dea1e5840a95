import { respond as facebook } from './facebook/serve.ts'
import { respond as gmail } from './gmail/serve.ts'
import { respond as linkedIn } from './linkedin/serve.ts'
import { practiceMailbox } from './mailbox.ts'
import { respond as networks } from './networks/serve.ts'
import type { PracticeResponse } from './response.ts'

/**
 * The little web that practice happens in: Gmail, LinkedIn, Facebook and the networks that are asked for, as stand-ins at the real addresses,
 * and nothing else. Undefined for every other address, which is then as unreachable as without a network.
 */
export function respond(address: URL, method: string): PracticeResponse | undefined {
  for (const site of sites) {
    if (!site.hosts.test(address.host)) continue
    const answer = site.respond(address, method)
    return answer && onward(answer)
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
      return gmail(address, method, () =>
        practiceMailbox(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId()),
      )
    },
  },
  { hosts: /^www\.linkedin\.com$/, respond: (address, method) => linkedIn(address, method) },
  { hosts: /^www\.facebook\.com$/, respond: (address, method) => facebook(address, method) },
  { hosts: /./, respond: networks },
]

/** A request that a browser made while practising. */
export interface SeenRequest {
  method: string
  address: string
  /** Whether a practice site answered it. */
  answered: boolean
}

/**
 * Browsers don't hand over the request that follows a redirect, so it would leave for the real network; a
 * page that goes on by itself is asked for like any other.
 */
function onward(answer: PracticeResponse): PracticeResponse {
  const { location } = answer.headers
  if (answer.status < 300 || answer.status > 399 || location === undefined) return answer
  const target = location.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><meta http-equiv="refresh" content="0;url=${target}">`,
  }
}
