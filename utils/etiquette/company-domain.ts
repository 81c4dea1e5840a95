import { getDomain } from 'tldts'
import { asciiHost } from './addresses.ts'
import { applicantTrackingDomains } from './applicant-tracking-domains.ts'
import { freeMailDomains } from './free-mail-domains.ts'

const shared: ReadonlySet<string> = new Set([...freeMailDomains, ...applicantTrackingDomains])

/**
 * The registrable domain that stands for a company: `people.larkspur.example` and `larkspur.example` are one
 * (Public Suffix List, private suffixes included). Undefined for domains that many companies or private people
 * share, such as free mail and applicant-tracking systems, and for what is no domain.
 */
export function companyDomain(domain: string): string | undefined {
  const host = asciiHost(domain)
  const isShared = [getDomain(host), getDomain(host, { allowPrivateDomains: true })].some(
    (registrable) => registrable !== null && shared.has(registrable),
  )
  return isShared ? undefined : (getDomain(host, { allowPrivateDomains: true }) ?? undefined)
}
