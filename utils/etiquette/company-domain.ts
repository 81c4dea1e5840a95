import { getDomain } from 'tldts'
import { applicantTrackingDomains } from './applicant-tracking-domains.ts'
import { freeMailDomains } from './free-mail-domains.ts'

const shared: ReadonlySet<string> = new Set([...freeMailDomains, ...applicantTrackingDomains])

/**
 * The registrable domain that stands for a company: `people.larkspur.example` and `larkspur.example` are one
 * (Public Suffix List, private suffixes included). Undefined for domains that many companies or private people
 * share, such as free mail and applicant-tracking systems, and for what is no domain.
 */
export function companyDomain(domain: string): string | undefined {
  const registrable = getDomain(domain, { allowPrivateDomains: true })
  if (registrable === null || shared.has(registrable)) return undefined
  return isSharedHost(domain) ? undefined : registrable
}

/** A domain under a shared one, such as `mail.example.co` where `example.co` is itself a public suffix. */
function isSharedHost(domain: string): boolean {
  const registrable = getDomain(domain)
  return registrable !== null && shared.has(registrable)
}
