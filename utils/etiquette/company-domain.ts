import { asciiHost } from './addresses.ts'
import { registrableDomain } from './registrable-domain.ts'
import { sharedDomainFigures, sharedDomainPrints } from './shared-domain-prints.ts'
import { holdsPrint, printOf } from './word-prints.ts'

/**
 * The registrable domain that stands for a company: `people.larkspur.example` and `larkspur.example` are one
 * (Public Suffix List, private suffixes included). Undefined for domains that many companies or private people
 * share, such as free mail and applicant-tracking systems, and for what is no domain.
 */
export function companyDomain(domain: string): string | undefined {
  const host = asciiHost(domain)
  const own = registrableDomain(host, 'private')
  const isShared = [registrableDomain(host, 'icann'), own].some(
    (registrable) => registrable !== undefined && isOfMany(registrable),
  )
  return isShared ? undefined : own
}

/** Whether a registrable domain is of a mail provider or an applicant system. */
function isOfMany(registrable: string): boolean {
  return holdsPrint(sharedDomainPrints, printOf(registrable, sharedDomainFigures))
}
