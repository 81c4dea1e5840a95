import { inspectGmail } from './gmail.ts'
import type { InspectedSite, Inspection } from './inspection.ts'
import { inspectLinkedIn, inspectPersonal } from './social.ts'

/** One row per site; the first whose hosts fit is asked. */
const sites: readonly InspectedSite[] = [
  { hosts: /^mail\.google\.com$/, inspect: inspectGmail },
  { hosts: /(?:^|\.)linkedin\.com$/, inspect: inspectLinkedIn },
  // Any host: Mastodon's servers are known by their pages alone.
  { hosts: /./, inspect: inspectPersonal },
]

/** What Fortnight sees on a page, or null on a site that it does not know. Runs inside the page. */
export function inspectPage(document: Document, url: string): Inspection | null {
  const { hostname } = new URL(url)
  return sites.find(({ hosts }) => hosts.test(hostname))?.inspect(document, url) ?? null
}
