import { isInstant } from '../../etiquette/dates.ts'
import type { Instant } from '../../etiquette/events.ts'
import * as shape from '../../messaging/shapes.ts'
import { endedKey } from '../../timeline/sync/area.ts'
import type { Exchanged } from '../../timeline/sync/exchange.ts'
import { browser } from '../browser.ts'

/** Whether this machine shares its timeline through the browser's sync. */
export type SyncState =
  | { is: 'off' }
  /** `device` is this machine's name in the area; `heardEnding` the ending that it has heard of before it joined. */
  | { is: 'on'; device: string; heardEnding?: string }
  /** Its own items are to be taken out; with `ending`, everybody's, and the others are to stop. */
  | { is: 'leaving'; device: string; ending?: string }
  /** Another machine has asked all to stop. */
  | { is: 'stopped' }

/** Why nothing could be exchanged; it is tried again by itself. */
export type SyncTrouble = 'too-often' | 'no-room' | 'no-timeline' | 'unavailable'

/** How the last exchange went. */
export type SyncReport =
  | ({ at: Instant } & Omit<Exchanged, 'came' | 'isMoreToWrite'>)
  | { at: Instant; trouble: SyncTrouble; failures: number }

/** The entries of `storage.local` that these lie in: they belong to this machine, and are in no backup. */
export const syncKey = 'sync'
export const syncNowKey = 'sync:now'
const reportKey = 'sync:report'

const device = shape.matching(/^[a-z0-9]{4,40}$/)
const ending = shape.exactOptional(shape.text(100))
const states = shape.variant('is', [
  shape.object({ is: shape.literal('off') }),
  shape.object({ is: shape.literal('on'), device, heardEnding: ending }),
  shape.object({ is: shape.literal('leaving'), device, ending }),
  shape.object({ is: shape.literal('stopped') }),
])
const at = shape.check(shape.string(), isInstant)
const count = shape.integer(0)
const reports = shape.variant('trouble', [
  shape.object({
    at,
    otherMachines: count,
    full: shape.check(shape.number(), (share) => share >= 0),
    applicationsStaying: count,
    entriesTooLong: count,
    waiting: count,
    newer: count,
    damaged: count,
  }),
  shape.object({
    at,
    trouble: shape.picklist(['too-often', 'no-room', 'no-timeline', 'unavailable']),
    failures: count,
  }),
])

/** Whether this machine shares; off where the browser can't be asked. */
export async function readSyncState(): Promise<SyncState> {
  try {
    return shape.readOr<SyncState>(states, (await browser.storage.local.get(syncKey))[syncKey], { is: 'off' })
  } catch {
    return { is: 'off' }
  }
}

/** @throws whatever the browser's storage throws. */
export async function setSyncState(state: SyncState): Promise<void> {
  if (state.is === 'off') await browser.storage.local.remove([syncKey, reportKey])
  else await browser.storage.local.set({ [syncKey]: state })
}

export async function readSyncReport(): Promise<SyncReport | undefined> {
  try {
    return shape.readOr<SyncReport | undefined>(
      reports,
      (await browser.storage.local.get(reportKey))[reportKey],
      undefined,
    )
  } catch {
    return undefined
  }
}

/** @throws whatever the browser's storage throws. */
export async function noteSyncReport(report: SyncReport): Promise<void> {
  await browser.storage.local.set({ [reportKey]: report })
}

/**
 * Joins with the others, under a new name: whatever this machine was called before stays as it is. An ending that was said
 * before no longer counts for it.
 * @throws whatever the browser's storage throws; nothing is switched on then.
 */
export async function joinSync(): Promise<void> {
  const ended: unknown = (await browser.storage.sync.get(endedKey))[endedKey]
  const name = crypto.randomUUID().replaceAll('-', '').slice(0, 12)
  await setSyncState({
    is: 'on',
    device: name,
    ...(typeof ended === 'string' && ended.length <= 100 ? { heardEnding: ended } : {}),
  })
}

/**
 * The state in which this machine leaves: the background takes out what it has put there, as soon as the browser lets it. With
 * `everywhere` it empties the area and asks the other machines to stop; their timelines stay. One that doesn't share is just off.
 */
export function leavingFrom(state: SyncState, everywhere: boolean): SyncState {
  if (state.is !== 'on') return state.is === 'leaving' ? state : { is: 'off' }
  return { is: 'leaving', device: state.device, ...(everywhere ? { ending: crypto.randomUUID() } : {}) }
}

/** Asks the background to exchange at once. */
export async function askForExchange(): Promise<void> {
  await browser.storage.local.set({ [syncNowKey]: crypto.randomUUID() })
}

/** Tells state and report at once and after every change, until `signal` aborts. */
export async function watchSync(
  signal: AbortSignal,
  onSync: (state: SyncState, report: SyncReport | undefined) => void,
): Promise<void> {
  const tell = async () => {
    const [state, report] = await Promise.all([readSyncState(), readSyncReport()])
    if (!signal.aborted) onSync(state, report)
  }
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && [syncKey, reportKey].some((key) => Object.hasOwn(changes, key))) void tell()
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  await tell()
}
