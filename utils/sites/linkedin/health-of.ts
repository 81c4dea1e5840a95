import type { SiteHealth } from '../network.ts'
import { type Candidates, first } from '../selectors.ts'

/** For each thing that has to be there, the candidate that found it. */
export function healthOf(document: Document, wanted: Readonly<Record<string, Candidates>>): SiteHealth {
  const found: Record<string, string | null> = {}
  for (const [thing, candidates] of Object.entries(wanted)) {
    const hit = first(document, candidates)
    found[thing] = hit === null ? null : hit.candidate.selector.slice(0, 120)
  }
  return { found, missing: Object.keys(found).filter((thing) => found[thing] === null) }
}
