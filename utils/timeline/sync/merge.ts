import type { AnyEvent, EventRow } from '../database.ts'
import { agreedOf, type Carried, inAgreedOrder, momentOf } from './carried.ts'

/** What taking in changes: rows that go, rows that come in their place or anew, and the events that were not here. */
export interface Merging {
  removed: readonly number[]
  added: readonly EventRow[]
  news: readonly AnyEvent[]
}

/**
 * The union of what lies here and what other machines say: nothing goes, what is new comes. Where two machines wrote at
 * the same instant, the rows of that instant are written anew in the order that all machines agree on; of two events with one
 * id and different words they agree on one. It is the same in whatever order, however often and in whichever pieces it comes.
 * `rows` are in the order of their sequence.
 */
export function mergeRows(rows: readonly EventRow[], incoming: readonly Carried[]): Merging {
  const here = new Map(ranked(rows).map((entry) => [entry.carried.event.id, entry]))
  const changed = new Map<string, Carried>()
  const news = new Set<string>()
  for (const { event, rank } of incoming) {
    const mine = changed.get(event.id) ?? here.get(event.id)?.carried
    if (mine === undefined) {
      changed.set(event.id, { event, rank })
      news.add(event.id)
      continue
    }
    const agreed = { event: agreedOf(mine.event, event), rank: Math.min(mine.rank, rank) }
    if (agreed.event !== mine.event || agreed.rank !== mine.rank) changed.set(event.id, agreed)
  }
  if (changed.size === 0) return { removed: [], added: [], news: [] }
  const touched = new Set<bigint>()
  for (const [id, { event }] of changed) {
    touched.add(momentOf(event))
    const before = here.get(id)
    if (before !== undefined) touched.add(before.moment)
  }
  const stale = [...here.values()].filter(({ moment }) => touched.has(moment))
  const unchanged = stale.filter(({ carried }) => !changed.has(carried.event.id))
  const added = inAgreedOrder([...unchanged.map(({ carried }) => carried), ...changed.values()])
  return {
    removed: stale.flatMap(({ sequence }) => sequence ?? []),
    added: added.map(toRow),
    news: added.map(({ event }) => event).filter(({ id }) => news.has(id)),
  }
}

/** All rows as they are carried, in the order that all machines agree on. */
export function carriedOf(rows: readonly EventRow[]): Carried[] {
  return inAgreedOrder(ranked(rows).map(({ carried }) => carried))
}

interface Ranked {
  sequence: number | undefined
  moment: bigint
  carried: Carried
}

/** What was written here has no rank yet: it comes after what was written at its instant before. */
function ranked(rows: readonly EventRow[]): Ranked[] {
  const next = new Map<bigint, number>()
  return rows.map(({ event, rank: given, sequence }) => {
    const moment = momentOf(event)
    const following = next.get(moment) ?? 0
    const rank = given ?? following
    next.set(moment, Math.max(following, rank + 1))
    return { sequence, moment, carried: { event, rank } }
  })
}

function toRow({ event, rank }: Carried): EventRow {
  const { id, at, application } = event
  return { id, at, event, rank, ...(application === undefined ? {} : { application }) }
}
