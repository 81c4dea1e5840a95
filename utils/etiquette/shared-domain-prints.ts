import { applicantTrackingDomains } from './applicant-tracking-domains.ts'
import { freeMailDomains } from './free-mail-domains.ts'
import { writePrints } from './word-prints.ts'

/** Of all domains there may be one in eight hundred thousand shares its print with one of these. */
export const sharedDomainFigures = 5

/** Worked out while the extension is built, which so carries no list of domains: scripts/print-labels.ts. */
export const sharedDomainPrints = writePrints(
  [...freeMailDomains, ...applicantTrackingDomains],
  sharedDomainFigures,
)
