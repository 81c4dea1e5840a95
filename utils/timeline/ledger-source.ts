import { openTimeline, type TimelineDatabase } from './database.ts'
import type { Stored } from './failure.ts'
import { type Added, Ledger } from './ledger.ts'

/** The open timeline: what is in memory, and the database for what is not an event. */
export interface OpenLedger {
  ledger: Ledger
  database: TimelineDatabase
}

/** Gives the open timeline, or why it can't be opened. */
export type LedgerSource = () => Promise<Stored<OpenLedger>>

/**
 * Gives the one ledger of this worker. It is opened at the first call and shared by all; after a failure, and
 * when the database was closed under us, the next call opens it anew. `onAdded` hears of whatever comes onto the disk.
 */
export function createLedgerSource(
  open: () => Promise<Stored<TimelineDatabase>>,
  onAdded?: (added: Added) => void,
): LedgerSource {
  let opening: Promise<Stored<OpenLedger>> | undefined
  const source: LedgerSource = async () => {
    opening ??= openLedger(open, onAdded)
    const mine = opening
    const opened = await mine
    if (opened.ok && opened.value.database.isOpen()) return opened
    if (opening === mine) opening = undefined
    return opened.ok ? source() : opened
  }
  return source
}

/** The source for the database of this name. */
export function ledgerSourceFor(name: string, onAdded?: (added: Added) => void): LedgerSource {
  return createLedgerSource(() => openTimeline(name), onAdded)
}

async function openLedger(
  open: () => Promise<Stored<TimelineDatabase>>,
  onAdded: ((added: Added) => void) | undefined,
): Promise<Stored<OpenLedger>> {
  const database = await open()
  if (!database.ok) return database
  const ledger = await Ledger.read(database.value, onAdded)
  if (ledger.ok) return { ok: true, value: { ledger: ledger.value, database: database.value } }
  database.value.close()
  return ledger
}
