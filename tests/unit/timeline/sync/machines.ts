import type { AnyEvent, EventRow } from '../../../../utils/timeline/database.ts'
import {
  bytesOf,
  type Items,
  mostBytes,
  mostItemBytes,
  mostItems,
} from '../../../../utils/timeline/sync/area.ts'
import type { Carried } from '../../../../utils/timeline/sync/carried.ts'
import {
  type ExchangeOutcome,
  exchange,
  type SyncArea,
  type SyncedTimeline,
} from '../../../../utils/timeline/sync/exchange.ts'
import { carriedOf, mergeRows } from '../../../../utils/timeline/sync/merge.ts'

/** What a browser throws where more is to be kept than it allows. */
export class QuotaError extends Error {}

/** The area of one browser: the quotas are those of the browsers, and every change is told to whoever carries it on. */
export class FakeArea implements SyncArea {
  readonly items = new Map<string, unknown>()
  /** Changes made here that no other browser has heard of: the last one of each key. */
  readonly told = new Map<string, unknown>()
  writes = 0
  /** The next write fails, as a browser's does that was asked too often. */
  failsNext = false

  async read(): Promise<Items> {
    return structuredClone(Object.fromEntries(this.items))
  }

  async set(items: Items): Promise<void> {
    this.#count()
    const after = new Map([...this.items, ...Object.entries(items)])
    const bytes = [...after].reduce((sum, [key, value]) => sum + bytesOf(key, value), 0)
    const isTooLarge = Object.entries(items).some(([key, value]) => bytesOf(key, value) > mostItemBytes)
    if (isTooLarge || bytes > mostBytes || after.size > mostItems) throw new QuotaError('quota')
    for (const [key, value] of Object.entries(items)) this.#change(key, structuredClone(value))
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.#count()
    for (const key of keys) this.#change(key, undefined)
  }

  /** A change from another browser arrives. */
  arrive(key: string, value: unknown): void {
    if (value === undefined) this.items.delete(key)
    else this.items.set(key, structuredClone(value))
  }

  #count(): void {
    this.writes += 1
    if (!this.failsNext) return
    this.failsNext = false
    throw new QuotaError('too often')
  }

  #change(key: string, value: unknown): void {
    this.arrive(key, value)
    this.told.set(key, value)
  }
}

/** A machine: a timeline, and the browser's area as it has arrived here. */
export class Machine implements SyncedTimeline {
  readonly area = new FakeArea()
  readonly device: string
  rows: readonly EventRow[] = []
  #sequence = 0

  constructor(device: string) {
    this.device = device
  }

  /** Written here, by the user or by a site. */
  write(...events: readonly AnyEvent[]): void {
    for (const event of events) {
      if (this.rows.some(({ id }) => id === event.id)) continue
      this.#sequence += 1
      this.rows = [...this.rows, { id: event.id, at: event.at, event, sequence: this.#sequence }]
    }
  }

  async takeIn(carried: readonly Carried[]) {
    const { removed, added, news } = mergeRows(this.rows, carried)
    const anew = added.map((row) => {
      this.#sequence += 1
      return { ...row, sequence: this.#sequence }
    })
    this.rows = [...this.rows.filter(({ sequence = 0 }) => !removed.includes(sequence)), ...anew]
    return { ok: true as const, value: news.length }
  }

  async carried() {
    return { ok: true as const, value: carriedOf(this.rows) }
  }

  async mayWrite() {
    return true
  }

  exchange(now: string, isWriting = true): Promise<ExchangeOutcome> {
    return exchange(this.area, this, { device: this.device, now, isWriting })
  }

  /** The whole timeline in its order, as every fold reads it. */
  get events(): readonly AnyEvent[] {
    return carriedOf(this.rows).map(({ event }) => event)
  }

  get ids(): readonly string[] {
    return this.rows.map(({ id }) => id).sort()
  }
}

/** The maker of the browsers: carries changes from one browser to the others, in its own time. */
export class Relay {
  readonly machines: readonly Machine[]
  readonly #waiting: { to: Machine; key: string; value: unknown }[] = []

  constructor(machines: readonly Machine[]) {
    this.machines = machines
  }

  /** Takes up what this machine has changed; it is on its way to all others. */
  collect(from: Machine): void {
    for (const [key, value] of from.area.told)
      for (const to of this.machines) if (to !== from) this.#waiting.push({ to, key, value })
    from.area.told.clear()
  }

  /** Hands over some of what is on its way to a machine: those that `isChosen` picks, each by its number. */
  deliver(to: Machine, isChosen: (number: number) => boolean = () => true, isTwice = false): void {
    const mine = this.#waiting.filter((change) => change.to === to)
    const chosen = mine.filter((_, number) => isChosen(number))
    // Of one key the changes come in their order; between keys any order may be.
    const keys = [...new Set(chosen.map(({ key }) => key))]
    for (const key of keys) {
      const changes = mine.filter((change) => change.key === key)
      const upTo = changes.findLastIndex((change) => chosen.includes(change))
      for (const change of changes.slice(0, upTo + 1)) {
        to.area.arrive(change.key, change.value)
        if (isTwice) to.area.arrive(change.key, change.value)
        this.#waiting.splice(this.#waiting.indexOf(change), 1)
      }
    }
  }
}

/** Lets all exchange until nobody has anything to write any more; the number of rounds that took. */
export async function settle(relay: Relay, now: string): Promise<number> {
  for (let round = 1; round < 30; round += 1) {
    let wrote = false
    for (const machine of relay.machines) {
      relay.deliver(machine)
      const before = machine.area.writes
      await machine.exchange(now)
      wrote ||= machine.area.writes > before
      relay.collect(machine)
    }
    if (!wrote) return round
  }
  throw new Error('They never come to rest')
}
