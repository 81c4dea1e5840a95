import { type IDBPDatabase, unwrap } from 'idb'
import type { Channel, ForeignEvent, Instant, SentKind, TimelineEvent, Zone } from '../etiquette/events.ts'
import { carryOut, closed } from './carry-out.ts'
import { existingDatabases } from './existing-databases.ts'
import { attempt, type Stored } from './failure.ts'
import { openDatabase } from './open-database.ts'
import { isNewer, versionToOpen } from './schema-version.ts'
import {
  type Mode,
  type StoreName,
  type Stores,
  storesIn,
  type TimelineLayout,
  type TimelineTransaction,
} from './stores.ts'
import { sayWritten } from './written.ts'

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
 * The open database of the timeline. Only the background and extension pages may open it: in a content script
 * the very same call would open a database of the site's.
 *
 * Who erases or raises it elsewhere closes it here, and so may the browser; from then on everything fails, and whoever
 * opens it anew reads what lies there then.
 */
export class TimelineDatabase {
  readonly #connection: IDBPDatabase<TimelineLayout>
  #isOpen = true

  constructor(connection: IDBPDatabase<TimelineLayout>) {
    this.#connection = connection
    connection.addEventListener('versionchange', () => this.close())
    connection.addEventListener('close', () => this.close())
  }

  isOpen(): boolean {
    return this.#isOpen
  }

  /** What has been begun comes to its end; nothing else begins. */
  close(): void {
    this.#isOpen = false
    this.#connection.close()
  }

  /** Reads as of one moment. `work` may wait for nothing but what it reads. */
  async read<Value>(
    names: readonly StoreName[],
    work: (stores: Stores<'readonly'>) => Promise<Value>,
  ): Promise<Value> {
    return work(storesIn(this.#begin(names, 'readonly')))
  }

  /**
   * Writes all of it or nothing: where `work` fails, and where the disk does, nothing has happened. Answers when it is on
   * the disk, and has told those who watch. `work` may wait for nothing but what it reads and writes.
   */
  async write<Value>(
    names: readonly StoreName[],
    work: (stores: Stores<'readwrite'>) => Promise<Value>,
  ): Promise<Value> {
    const value = await carryOut(this.#begin(names, 'readwrite'), work)
    sayWritten(this.#connection.name, names)
    return value
  }

  /** The same as the browser has it, for who goes on where a single row can't be read. */
  beginReading(names: readonly StoreName[]): IDBTransaction {
    return unwrap(this.#begin(names, 'readonly'))
  }

  #begin<In extends Mode>(names: readonly StoreName[], mode: In): TimelineTransaction<In> {
    if (!this.#isOpen) throw closed()
    try {
      // Chromium calls a write done while it is still in memory, unless asked otherwise: a power cut would take it back.
      const transaction = this.#connection.transaction([...names], mode, { durability: 'strict' })
      // Whoever waits for a request hears of it there.
      transaction.done.catch(() => undefined)
      return transaction
    } catch (error) {
      // Closed by the browser, which has not told us yet.
      this.close()
      throw closed(error)
    }
  }
}

export interface OpenOptions {
  /** How long another window may keep it blocked, in milliseconds; 5000 by default. */
  patienceMs?: number
}

/**
 * Opens the timeline, or says why it can't be opened. A database of an older version is raised to this
 * one; one that a newer version of the extension wrote is left untouched.
 */
export async function openTimeline(
  name: string,
  { patienceMs = 5_000 }: OpenOptions = {},
): Promise<Stored<TimelineDatabase>> {
  return attempt(async () => {
    if (globalThis.indexedDB === undefined) throw new DOMException('no IndexedDB', 'InvalidStateError')
    const databases = (await existingDatabases(indexedDB)) ?? []
    if (isNewer(databases, name)) throw new DOMException('newer', 'VersionError')
    return new TimelineDatabase(await openDatabase(name, versionToOpen(databases, name), patienceMs))
  })
}
