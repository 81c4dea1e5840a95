import { asciiHost } from './addresses.ts'
import { registrableDomain } from './registrable-domain.ts'
import { sharedDomainBits, sharedDomainPrints } from './shared-domain-prints.ts'
import { wordsIn } from './word-prints.ts'

const shared = wordsIn(sharedDomainPrints, sharedDomainBits)

/**
 * The registrable domain that stands for a company: `people.larkspur.example` and `larkspur.example` are one
 * (Public Suffix List, private suffixes included). Undefined for domains that many companies or private people
 * share, such as free mail and applicant-tracking systems, and for what is no domain.
 */
export function companyDomain(domain: string): string | undefined {
  const host = asciiHost(domain)
  const own = registrableDomain(host, 'private')
  const isShared = [registrableDomain(host, 'icann'), own].some(
    (registrable) => registrable !== undefined && shared.has(registrable),
  )
  return isShared ? undefined : own
}
