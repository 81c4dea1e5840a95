import { openTimeline, type TimelineDatabase } from './database.ts'
import type { Stored } from './failure.ts'
import { Ledger } from './ledger.ts'

/** The open timeline: what is in memory, and the database for what is not an event. */
export interface OpenLedger {
  ledger: Ledger
  database: TimelineDatabase
}

/** Gives the open timeline, or why it can't be opened. */
export type LedgerSource = () => Promise<Stored<OpenLedger>>

/**
 * Gives the one ledger of this worker. It is opened at the first call and shared by all; after a failure, and
 * when the database was closed under us, the next call opens it anew.
 */
export function createLedgerSource(open: () => Promise<Stored<TimelineDatabase>>): LedgerSource {
  let opening: Promise<Stored<OpenLedger>> | undefined
  const source: LedgerSource = async () => {
    opening ??= openLedger(open)
    const mine = opening
    const opened = await mine
    if (opened.ok && opened.value.database.isOpen()) return opened
    if (opening === mine) opening = undefined
    return opened.ok ? source() : opened
  }
  return source
}

/** The source for the database of this name. */
export function ledgerSourceFor(name: string): LedgerSource {
  return createLedgerSource(() => openTimeline(name))
}

async function openLedger(open: () => Promise<Stored<TimelineDatabase>>): Promise<Stored<OpenLedger>> {
  const database = await open()
  if (!database.ok) return database
  const ledger = await Ledger.read(database.value)
  if (ledger.ok) return { ok: true, value: { ledger: ledger.value, database: database.value } }
  database.value.close()
  return ledger
}
