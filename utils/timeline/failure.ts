/** Why the timeline can't be read or written; each has words of its own for the user. */
export type StorageReason =
  /** Private windows and strict privacy settings give extensions no database. */
  | 'unavailable'
  /** The disk or the browser's share of it is full. */
  | 'full'
  /** Written by a newer version of the extension. */
  | 'newer-version'
  /** Another window holds the database and doesn't let go. */
  | 'blocked'
  /** The database was closed under us or can't be read. */
  | 'unreadable'

/** A failure of the database, as a value. */
export interface StorageFailure {
  reason: StorageReason
  /** One plain English sentence, for the page that has no words of its own. */
  detail: string
}

export type Stored<Value> = { ok: true; value: Value } | { ok: false; failure: StorageFailure }

const details: Record<StorageReason, string> = {
  unavailable: 'The browser gives no storage here; private windows and strict privacy settings do that.',
  full: 'There is no room left on the disk; nothing was written.',
  'newer-version':
    'The timeline was written by a newer version of Fortnight; update the extension to open it.',
  blocked: 'Another window keeps the timeline busy; close it and try again.',
  unreadable: 'The timeline could not be read.',
}

/** A failure with its sentence. */
export function storageFailure(reason: StorageReason): StorageFailure {
  return { reason, detail: details[reason] }
}

/** Reasons by the names of IndexedDB's errors; what was given up in time is a `TimeoutError` of ours. */
const reasons: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  TimeoutError: 'blocked',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
}

/** What an error of the database means. */
export function explainFailure(error: unknown): StorageFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined
  return storageFailure((typeof name === 'string' ? reasons[name] : undefined) ?? 'unreadable')
}

/** Runs a piece of work with the database and makes its failure a value. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, failure: explainFailure(error) }
  }
}
