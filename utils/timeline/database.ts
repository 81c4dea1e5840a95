import { Dexie, type Table } from 'dexie'
import type { Channel, ForeignEvent, Instant, SentKind, TimelineEvent, Zone } from '../etiquette/events.ts'
import { attempt, type Stored } from './failure.ts'
import { isNewer, schemaVersion } from './schema-version.ts'

/** An entry of the timeline, of a type this version knows or of one it carries along. */
export type AnyEvent = TimelineEvent | ForeignEvent

/** An event as it lies in the database: `sequence` keeps the order in which entries came in. */
export interface EventRow {
  sequence?: number
  id: string
  application?: string
  at: Instant
  event: AnyEvent
  /** Which of its instant it is, once machines have agreed on it (sync/merge.ts). */
  rank?: number
}

/** What one message says on one application; `id` is that of the event it becomes. */
export interface SentPart {
  id: string
  application: string
  to: readonly string[]
  kind: SentKind
}

/**
 * A message on its way. It holds what became of the text, never the text: kind and recipients are
 * decided when Send is pressed.
 */
export interface SendRow {
  /** The site's own id of the draft. */
  draft: string
  channel: Extract<Channel, 'gmail' | 'linkedin'>
  /** When Send was pressed. */
  at: Instant
  zone: Zone
  /** When it leaves, for scheduled sending. */
  sendAt?: Instant
  /** From here on it can't be undone any more. */
  finalAt: Instant
  thread?: string
  message?: string
  /** The mailbox it leaves from, where the page names it. */
  account?: string
  /** Of a thank-you: hashes by which a copy of it is known, never its words. */
  fingerprint?: readonly number[]
  /** What it will say on each application concerned. */
  sent: readonly SentPart[]
}

export interface MetaRow {
  key: string
  value: unknown
}

/**
 * The database of the timeline. Only the background and extension pages may open it: in a content script
 * the very same call would open a database of the site's.
 */
export class TimelineDatabase extends Dexie {
  declare readonly events: Table<EventRow, number>
  declare readonly sends: Table<SendRow, string>
  declare readonly meta: Table<MetaRow, string>

  constructor(name: string, options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    // Chromium calls a write done while it is still in memory, unless asked otherwise: a power cut would take it back.
    super(name, { ...options, chromeTransactionDurability: 'strict' })
    this.version(schemaVersion).stores({
      events: '++sequence, &id, application, at',
      sends: 'draft, finalAt',
      meta: 'key',
    })
  }
}

export interface OpenOptions {
  /** Another IndexedDB than the global one. */
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
  /** How long another window may keep it blocked, in milliseconds; 5000 by default. */
  patienceMs?: number
}

/**
 * Opens the timeline, or says why it can't be opened. A database of an older version is raised to this
 * one; one that a newer version of the extension wrote is left untouched.
 */
export async function openTimeline(
  name: string,
  { patienceMs = 5_000, ...engine }: OpenOptions = {},
): Promise<Stored<TimelineDatabase>> {
  return attempt(async () => {
    const factory = engine.indexedDB ?? globalThis.indexedDB
    if (factory === undefined) throw new Dexie.MissingAPIError('no IndexedDB')
    // Dexie would open a newer database and patch its schema, so the version is looked up before.
    if (isNewer(await factory.databases(), name)) throw new Dexie.VersionError('newer')
    return openWithin(new TimelineDatabase(name, { ...engine, indexedDB: factory }), patienceMs)
  })
}

async function openWithin(database: TimelineDatabase, patienceMs: number): Promise<TimelineDatabase> {
  const { promise: blocked, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Dexie.TimeoutError('blocked')), patienceMs)
  try {
    await Promise.race([database.open(), blocked])
    return database
  } catch (error) {
    database.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
