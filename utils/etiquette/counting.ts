import { compare } from './order.ts'
import type { Entry, Ledger, Projection } from './projection.ts'

/** The entries of a ledger that count at `now`, oldest first: not later than now, and not taken back by then. */
export function counting(projection: Projection, ledger: Ledger | undefined, now: number): readonly Entry[] {
  if (ledger === undefined) return []
  if (!ledger.inOrder) {
    ledger.entries.sort(compare)
    ledger.inOrder = true
  }
  return ledger.entries.filter((entry) => counts(projection, entry, now))
}

/** The last entry of a ledger that counts at `now` and fits. */
export function lastCounting(
  projection: Projection,
  ledger: Ledger | undefined,
  now: number,
  fits: (entry: Entry) => boolean,
): Entry | undefined {
  if (ledger === undefined) return undefined
  if (!ledger.inOrder) counting(projection, ledger, now)
  return ledger.entries.findLast((entry) => fits(entry) && counts(projection, entry, now))
}

function counts(projection: Projection, entry: Entry, now: number): boolean {
  if (entry.at > now) return false
  if (projection.voids.size === 0 || !projection.voids.has(entry.event.id)) return true
  return isStanding(projection, entry, now)
}

/**
 * Whether an entry stands when its voids, their voids and so on are counted. Walks the chain without
 * recursion, for it can be long; voids that void each other in a ring reach nothing outside it.
 */
function isStanding(projection: Projection, entry: Entry, now: number): boolean {
  const chain = [entry]
  const seen = new Set(chain)
  for (const link of chain) {
    for (const taker of projection.voids.get(link.event.id) ?? []) {
      if (taker.at > now || seen.has(taker)) continue
      seen.add(taker)
      chain.push(taker)
    }
  }
  const fallen = new Set<string>()
  for (const link of chain.reverse()) {
    const standing = !fallen.has(link.event.id)
    if (standing && link.event.type === 'voided') fallen.add(link.event.data.event)
  }
  return !fallen.has(entry.event.id)
}
