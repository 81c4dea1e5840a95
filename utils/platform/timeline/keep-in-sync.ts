import { timeOf } from '../../etiquette/dates.ts'
import type { Instant } from '../../etiquette/events.ts'
import type { Stored } from '../../timeline/failure.ts'
import type { OpenLedger } from '../../timeline/ledger-source.ts'
import { endedKey, isOf } from '../../timeline/sync/area.ts'
import { exchange, type SyncArea, withdraw } from '../../timeline/sync/exchange.ts'
import { twinVoids } from '../../timeline/sync/twins.ts'
import { finalAlarm, lookAlarm } from '../alarms.ts'
import { browser } from '../browser.ts'
import { idOf } from '../ids.ts'
import { createTurn } from '../run-in-turn.ts'
import { closeToPages, troubleOf } from './sync-area.ts'
import {
  noteSyncReport,
  readSyncReport,
  readSyncState,
  type SyncState,
  setSyncState,
  syncKey,
  syncNowKey,
} from './sync-state.ts'

/** What is written waits so long for more: the browsers take 120 writes a minute and 1,800 an hour, and ours are two. */
const gatheringMinutes = 0.5
const longestMinutes = 60

/** The alarm that an exchange is put off to. */
const syncAlarm = 'sync'

export interface KeepInSyncParts {
  open(): Promise<Stored<OpenLedger>>
  area: SyncArea
  now(): Instant
  /** Entries of other machines have come in. */
  onTakenIn(): void
  signal: AbortSignal
}

/**
 * Keeps this machine's timeline and the browser's sync together, where the user wants that. What arrives is taken in at once;
 * what is written here goes out half a minute later, or with whatever else there is by then. The background alone does it, one
 * exchange after the other. Answers a function to be called after each write to the timeline.
 */
export function keepInSync(parts: KeepInSyncParts): () => void {
  let isWriting = false
  let device: string | undefined
  const run = createTurn(async () => {
    const mayWrite = isWriting
    isWriting = false
    const state = await readSyncState()
    device = state.is === 'on' ? state.device : undefined
    await exchangeAs(state, mayWrite, parts)
  })
  const exchangeNow = () => {
    isWriting = true
    run()
  }

  const shareLater = () => {
    void readSyncState().then(({ is }) => (is === 'on' ? putOff(gatheringMinutes) : undefined))
  }

  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const keys = Object.keys(changes)
    if (area === 'sync' && keys.some((key) => device === undefined || !isOf(device, key))) run()
    if (area === 'local' && keys.some((key) => key === syncKey || key === syncNowKey)) exchangeNow()
  }
  const onAlarm = ({ name }: { name: string }) => {
    if (name === syncAlarm || name === lookAlarm) exchangeNow()
    // A message that can't be undone any more is being written.
    if (name === finalAlarm) shareLater()
  }
  browser.storage.onChanged.addListener(onChanged)
  browser.alarms.onAlarm.addListener(onAlarm)
  browser.runtime.onStartup.addListener(exchangeNow)
  // What other machines share arrives here too, whether this one takes part or not.
  browser.runtime.onInstalled.addListener(() => void closeToPages())
  parts.signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged)
    browser.alarms.onAlarm.removeListener(onAlarm)
  })
  return shareLater
}

async function exchangeAs(state: SyncState, isWriting: boolean, parts: KeepInSyncParts): Promise<void> {
  switch (state.is) {
    case 'off':
    case 'stopped':
      return
    case 'leaving':
      return leave(state, parts.area)
    case 'on':
      return exchangeOnce(state, isWriting, parts)
  }
}

async function exchangeOnce(
  { device, heardEnding }: Extract<SyncState, { is: 'on' }>,
  isWriting: boolean,
  { open, area, now, onTakenIn }: KeepInSyncParts,
): Promise<void> {
  const at = now()
  try {
    const opened = await open()
    if (!opened.ok) return await failed(at, 'no-timeline')
    const { ledger } = opened.value
    const outcome = await exchange(
      area,
      {
        carried: () => ledger.carried(),
        takeIn: async (carried) => {
          const taken = await ledger.takeIn(carried)
          if (taken.ok && taken.value.length > 0) {
            const twins = await twinVoids(ledger.projection(), timeOf(at), idOf)
            if (twins.length > 0) await ledger.append(twins)
            // Whatever becomes of the rest of the exchange: this is on the timeline.
            onTakenIn()
          }
          return taken.ok ? { ok: true, value: taken.value.length } : taken
        },
        // Switched off or erased while we read: nothing goes out any more.
        mayWrite: async () => {
          const state = await readSyncState()
          return state.is === 'on' && state.device === device && opened.value.database.isOpen()
        },
      },
      { device, now: at, heardEnding, isWriting },
    )
    if (outcome.is === 'ended') {
      // What was written before this machine heard of it goes too.
      await withdraw(area, device)
      return await setSyncState({ is: 'stopped' })
    }
    if (outcome.is === 'failed') return await failed(at, 'no-timeline')
    const { came: _came, isMoreToWrite, ...report } = outcome.exchanged
    await noteSyncReport({ at, ...report })
    if (isMoreToWrite) await putOff(gatheringMinutes)
  } catch (error) {
    await failed(at, troubleOf(error))
  }
}

/** What this machine has put into the area goes out of it. It stays to be done until the browser has taken it. */
async function leave(
  { device, ending }: Extract<SyncState, { is: 'leaving' }>,
  area: SyncArea,
): Promise<void> {
  try {
    if (ending === undefined) await withdraw(area, device)
    else {
      const all = Object.keys(await area.read())
      if (all.length > 0) await area.remove(all)
      await area.set({ [endedKey]: ending })
    }
    await setSyncState({ is: 'off' })
  } catch {
    await putOff(gatheringMinutes)
  }
}

/** Notes why it failed, and comes back after a while: later each time. */
async function failed(at: Instant, trouble: ReturnType<typeof troubleOf>): Promise<void> {
  const last = await readSyncReport()
  const failures = last !== undefined && 'failures' in last ? last.failures + 1 : 1
  await noteSyncReport({ at, trouble, failures })
  await browser.alarms.create(syncAlarm, {
    delayInMinutes: Math.min(longestMinutes, gatheringMinutes * 2 ** Math.min(failures, 10)),
  })
}

/** Comes back in a while; whoever has asked for that already is not put off by it. */
async function putOff(minutes: number): Promise<void> {
  const existing = await browser.alarms.get(syncAlarm)
  if (existing === undefined || existing === null)
    await browser.alarms.create(syncAlarm, { delayInMinutes: minutes })
}
