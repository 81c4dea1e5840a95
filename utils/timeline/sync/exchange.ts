import type { Instant } from '../../etiquette/events.ts'
import type { StorageFailure, Stored } from '../failure.ts'
import { type Items, isOf, mostBytes, readArea } from './area.ts'
import type { Carried } from './carried.ts'
import { type Plan, planItems } from './plan.ts'

/** The browser's sync area: what this browser has of it now. */
export interface SyncArea {
  read(): Promise<Items>
  set(items: Readonly<Record<string, unknown>>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}

/** The timeline of this machine, as far as an exchange needs it. */
export interface SyncedTimeline {
  /** Takes in what isn't here yet; answers how much that was. */
  takeIn(carried: readonly Carried[]): Promise<Stored<number>>
  /** All of it, in the order that all machines agree on. */
  carried(): Promise<Stored<readonly Carried[]>>
  /** Asked right before anything is written to the area. */
  mayWrite(): Promise<boolean>
}

/** How an exchange went. */
export interface Exchanged {
  /** How many entries came in. */
  came: number
  /** Other machines that are in the area. */
  otherMachines: number
  /** How full the area is now, from 0 to 1. */
  full: number
  applicationsStaying: number
  entriesTooLong: number
  /** Entries that wait for room. */
  waiting: number
  /** Items of a newer version, and items that are damaged. */
  newer: number
  damaged: number
  /** Something is to be written, and was not yet: only reading was wanted. */
  isMoreToWrite: boolean
}

export type ExchangeOutcome =
  | { is: 'done'; exchanged: Exchanged }
  /** Another machine has asked all to stop; `ended` is to be noted. */
  | { is: 'ended'; ended: string }
  | { is: 'failed'; failure: StorageFailure }

export interface ExchangeOptions {
  /** The name of this machine in the area: small letters and digits. */
  device: string
  now: Instant
  /** The ending that this machine has heard of already. */
  heardEnding?: string | undefined
  /** Whether to write, or only to take in what has come. */
  isWriting: boolean
}

/**
 * Takes in what other machines have written, this machine's own items included (they outlive a database that was lost), and
 * writes what the others don't have. Nothing here ever takes an entry from the timeline, and nothing that is missing here takes
 * anything from another machine.
 * @throws whatever the area throws: quotas, most likely. What was written by then stands and does no harm.
 */
export async function exchange(
  area: SyncArea,
  timeline: SyncedTimeline,
  { device, now, heardEnding, isWriting }: ExchangeOptions,
): Promise<ExchangeOutcome> {
  const found = await readArea(await area.read())
  if (found.ended !== undefined && found.ended !== heardEnding) return { is: 'ended', ended: found.ended }
  const taken = await timeline.takeIn(found.segments.flatMap(({ carried }) => carried))
  if (!taken.ok) return { is: 'failed', failure: taken.failure }
  const all = await timeline.carried()
  if (!all.ok) return { is: 'failed', failure: all.failure }
  const plan = await planItems(found, all.value, { device, now })
  const isMoreToWrite = Object.keys(plan.set).length + plan.remove.length > 0
  const writes = isWriting && isMoreToWrite && (await timeline.mayWrite())
  if (writes) await carryOut(area, plan)
  const after = writes ? await readArea(await area.read()) : found
  return {
    is: 'done',
    exchanged: {
      came: taken.value,
      otherMachines: [...after.devices.keys()].filter((other) => other !== device).length,
      full: after.bytes / mostBytes,
      applicationsStaying: plan.applicationsStaying,
      entriesTooLong: plan.entriesTooLong,
      waiting: plan.waiting,
      newer: after.unread.filter(({ why }) => why === 'newer').length,
      damaged: after.unread.filter(({ why }) => why === 'damaged').length,
      isMoreToWrite: isMoreToWrite && !isWriting,
    },
  }
}

/** What goes makes room for what comes; whatever falls between the two lies in the timeline, and is written the next time. */
async function carryOut(area: SyncArea, { set, remove }: Plan): Promise<void> {
  if (remove.length > 0) await area.remove(remove)
  if (Object.keys(set).length > 0) await area.set(set)
}

/** Takes this machine's own items out of the area; those of others stay. */
export async function withdraw(area: SyncArea, device: string): Promise<void> {
  const own = Object.keys(await area.read()).filter((key) => isOf(device, key))
  if (own.length > 0) await area.remove(own)
}
