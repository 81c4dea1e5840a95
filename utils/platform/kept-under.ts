import type { Zone } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import * as v from '../messaging/shapes.ts'

/** Under what the beginning of the list was worked out; under anything else it is another. */
export interface Circumstances {
  /** Of Fortnight: another one may have other rules. */
  version: string
  zone: Zone
  policy: Policy
  /** Milliseconds since 1970. */
  now: number
}

/** The same as it is kept with the list. */
export interface KeptUnder {
  version: string
  zone: Zone
  /** As JSON. */
  policy: string
  /** From when on, and until when, it is the same; milliseconds since 1970. */
  from: number
  until: number
}

const keptUnder: v.Shape<KeptUnder> = v.object({
  version: v.string(),
  zone: v.string(),
  policy: v.string(),
  from: v.number(),
  until: v.number(),
})

/** Whether what was kept is of these circumstances. What it holds is not looked at: that is for who shows it. */
export function isKeptFor(stored: unknown, here: Circumstances): boolean {
  const kept = keptUnder.read(stored)
  if (kept === v.misfit) return false
  const isSame =
    kept.version === here.version && kept.zone === here.zone && kept.policy === JSON.stringify(here.policy)
  return isSame && kept.from <= here.now && here.now < kept.until
}
