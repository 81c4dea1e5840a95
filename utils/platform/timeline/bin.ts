import { dayIn, daysBetween, timeOf } from '../../etiquette/dates.ts'
import type { Instant } from '../../etiquette/events.ts'
import type { AnyEvent } from '../../timeline/database.ts'
import { isKnown } from '../../timeline/sound.ts'

/** An entry that was taken back, and the entry that did it. */
export interface TakenBack {
  event: AnyEvent
  voidedBy: string
  at: Instant
}

/** For so many days a page offers to put an entry back; the timeline itself never forgets one. */
export const binDays = 30

/** What was taken back in the last thirty days and still is, the latest first. */
export function binOf(events: readonly AnyEvent[], now: Instant): readonly TakenBack[] {
  const byId = new Map<string, AnyEvent>()
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event)
  const fallen = new Set<string>()
  const taken: TakenBack[] = []
  for (const voiding of events.toReversed()) {
    if (!isKnown(voiding) || voiding.type !== 'voided' || fallen.has(voiding.id)) continue
    const event = byId.get(voiding.data.event)
    if (fallen.has(voiding.data.event)) continue
    fallen.add(voiding.data.event)
    if (event === undefined || event.type === 'voided' || isOld(voiding.at, now)) continue
    taken.push({ event, voidedBy: voiding.id, at: voiding.at })
  }
  return taken
}

function isOld(at: Instant, now: Instant): boolean {
  return daysBetween(dayIn('UTC', timeOf(at)), dayIn('UTC', timeOf(now))) > binDays
}
