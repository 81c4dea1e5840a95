import { timeOf } from '../etiquette/dates.ts'
import { nextDay, nextEntry, nextHour } from '../etiquette/next-change.ts'
import type { Stored } from '../timeline/failure.ts'
import type { OpenLedger } from '../timeline/ledger-source.ts'
import { putOffsOf } from '../timeline/put-off.ts'
import { type ApplicationCard, cardOf } from './application-card.ts'
import { project, readOne } from './applications.ts'
import type { Clock } from './clock.ts'
import type { KeptList } from './kept-list.ts'
import { isKeptFor } from './kept-under.ts'
import { beginningOf } from './list-beginning.ts'
import { mostUrgentFirst } from './most-urgent-first.ts'
import type { Settings } from './settings.ts'

/** So many applications are looked at in one go: a page that asks in between is answered first. */
const between = 50

/** What keeping the list needs. */
export interface KeepListParts {
  open(): Promise<Stored<OpenLedger>>
  settings(): Promise<Pick<Settings, 'policy'>>
  clock: Clock
  /** Of Fortnight. */
  version: string
}

/** Forgets what is kept: it was worked out by an extension of other rules, perhaps under the same version. */
export async function forgetList(open: KeepListParts['open']): Promise<void> {
  const opened = await open()
  if (opened.ok) await opened.value.ledger.keepList(opened.value.ledger.events, null)
}

/**
 * Works out the beginning of the list and keeps it for the popup, where what is kept no longer holds
 * (docs/decisions/0026-the-beginning-of-the-list-is-kept.md). Where something is written meanwhile it gives up: whoever wrote
 * it has this done again.
 */
export async function keepList({ open, settings, clock, version }: KeepListParts): Promise<void> {
  const opened = await open()
  if (!opened.ok) return
  const { ledger } = opened.value
  const { policy } = await settings()
  const kept = await ledger.keptList()
  const moment = { now: clock.now(), zone: clock.zone() }
  const now = timeOf(moment.now)
  const { zone } = moment
  if (!kept.ok || isKeptFor(kept.value, { version, zone, policy, now })) return

  const { events } = ledger
  // The list shows what is written; a judge also sees what is on its way.
  const projection = ledger.sends.length === 0 ? ledger.projection() : project(events)
  const putOffs = putOffsOf(projection, now)
  const cards: ApplicationCard[] = []
  let until = Math.min(nextDay(now, zone), nextEntry(projection, now))
  for (const [index, application] of [...projection.applications.keys()].entries()) {
    if (index % between === between - 1) await new Promise((resolve) => setTimeout(resolve))
    if (ledger.events !== events) return
    const read = readOne(projection, application, moment, policy, putOffs)
    if (read === undefined) continue
    until = Math.min(until, nextHour(read.situation, now, policy))
    cards.push(cardOf(read))
  }
  const list: KeptList = {
    ...beginningOf(mostUrgentFirst(cards, moment)),
    version,
    zone,
    policy: JSON.stringify(policy),
    from: now,
    until,
  }
  await ledger.keepList(events, list)
}
