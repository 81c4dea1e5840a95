import { timeOf } from '../etiquette/dates.ts'
import { maybe, subject, text, window } from '../messaging/answers/subject.ts'
import * as v from '../messaging/shapes.ts'
import { lookAtList } from '../timeline/look-at-list.ts'
import { timelineName } from '../timeline/schema-version.ts'
import type { ApplicationCard } from './application-card.ts'
import { clock } from './clock.ts'
import { type Circumstances, isKeptFor, type KeptUnder } from './kept-under.ts'
import type { ListBeginning } from './list-beginning.ts'
import { runningVersion } from './running-version.ts'
import { readSettings } from './settings.ts'

/** The beginning of the list as it is kept. */
export interface KeptList extends ListBeginning, KeptUnder {}

const card: v.Shape<ApplicationCard> = v.object({
  id: text,
  company: text,
  role: maybe(text),
  window,
  about: subject,
  hasThread: v.boolean(),
  isPutOff: maybe(v.boolean()),
})

const beginning: v.Shape<ListBeginning> = v.object({
  cards: v.array(card),
  of: v.object({ running: v.number(), closed: v.number() }),
})

/** What was kept, where it is whole and still holds; else null, and everything is read anew. */
export function stillHolds(stored: unknown, here: Circumstances): ListBeginning | null {
  return isKeptFor(stored, here) ? v.readOr<ListBeginning | null>(beginning, stored, null) : null
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
