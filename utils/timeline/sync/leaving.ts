import { timeOf } from '../../etiquette/dates.ts'
import type { ApplicationId, Instant } from '../../etiquette/events.ts'
import { fold } from '../../etiquette/fold.ts'
import { defaultPolicy } from '../../etiquette/policy.ts'
import { readSituation } from '../../etiquette/situation.ts'
import type { AnyEvent } from '../database.ts'
import { isKnown } from '../sound.ts'

/**
 * The applications in the order in which they leave the browser's sync when it is full: first those that were taken back and
 * those that are closed, the oldest closing first; then, should even that not be enough, those that run, the one of which
 * nothing was heard for longest first.
 */
export function leavingOrder(events: readonly AnyEvent[], now: Instant): readonly ApplicationId[] {
  const time = timeOf(now)
  const projection = fold(events.filter(isKnown))
  const last = new Map<ApplicationId, number>()
  for (const { application, at } of events) {
    if (application === undefined) continue
    last.set(application, Math.max(last.get(application) ?? 0, timeOf(at)))
  }
  return [...last]
    .map(([application, at]) => {
      const situation = readSituation(projection, application, time, defaultPolicy)
      const runs = situation !== undefined && situation.closing === undefined
      return { application, runs, at: situation?.closing?.at ?? at }
    })
    .sort(
      (a, b) => Number(a.runs) - Number(b.runs) || a.at - b.at || (a.application < b.application ? -1 : 1),
    )
    .map(({ application }) => application)
}
