import { timeOf } from '../etiquette/dates.ts'
import type { Zone } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import { maybe, subject, text, window } from '../messaging/answers/subject.ts'
import * as v from '../messaging/shapes.ts'
import { lookAtList } from '../timeline/look-at-list.ts'
import { timelineName } from '../timeline/schema-version.ts'
import type { ApplicationCard } from './application-card.ts'
import { browser } from './browser.ts'
import { clock } from './clock.ts'
import type { ListBeginning } from './list-beginning.ts'
import { readSettings } from './settings.ts'

/** Under what the beginning of the list was worked out; under anything else it is another. */
export interface Circumstances {
  /** Of Fortnight: another one may have other rules. */
  version: string
  zone: Zone
  policy: Policy
  /** Milliseconds since 1970. */
  now: number
}

/** The beginning of the list as it is kept. */
export interface KeptList extends ListBeginning {
  version: string
  zone: Zone
  /** As JSON. */
  policy: string
  /** From when on, and until when, it is the same; milliseconds since 1970. */
  from: number
  until: number
}

const card: v.Shape<ApplicationCard> = v.object({
  id: text,
  company: text,
  role: maybe(text),
  window,
  about: subject,
  hasThread: v.boolean(),
  isPutOff: maybe(v.boolean()),
})

const keptList: v.Shape<KeptList> = v.object({
  version: text,
  zone: text,
  policy: text,
  from: v.number(),
  until: v.number(),
  cards: v.array(card),
  of: v.object({ running: v.number(), closed: v.number() }),
})

/** What was kept, where it is whole and still holds; else null, and everything is read anew. */
export function stillHolds(stored: unknown, here: Circumstances): ListBeginning | null {
  const kept = v.readOr<KeptList | null>(keptList, stored, null)
  if (kept === null) return null
  const isSame =
    kept.version === here.version && kept.zone === here.zone && kept.policy === JSON.stringify(here.policy)
  const isTime = kept.from <= here.now && here.now < kept.until
  return isSame && isTime ? { cards: kept.cards, of: kept.of } : null
}

/** The version that runs. */
export function runningVersion(): string {
  return browser.runtime.getManifest().version
}

/** Until then an empty window seems to be on its way; after that one that says so is better. */
const patienceMs = 80

/** What was looked up, or null where that takes so long that something else has to be drawn first. */
export function unlessSlow(looked: Promise<ListBeginning | null>): Promise<ListBeginning | null> {
  const tooLong = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null))
  return Promise.race([looked.catch(() => null), tooLong])
}

/** The beginning of the list, where one is kept that holds now; null where everything has to be read for it. */
export async function lookAtBeginning(): Promise<ListBeginning | null> {
  const [settings, list] = await Promise.all([readSettings(), lookAtList(timelineName)])
  if (!list.ok || list.value === undefined) return null
  return stillHolds(list.value, {
    version: runningVersion(),
    zone: clock.zone(),
    policy: settings.policy,
    now: timeOf(clock.now()),
  })
}
