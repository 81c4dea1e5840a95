import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb'
import type { Instant } from '../etiquette/events.ts'
import type { EventRow, MetaRow, SendRow } from './database.ts'

/** What lies in the database, and by what it is found; the layout of a released version never changes. */
export interface TimelineLayout extends DBSchema {
  events: { key: number; value: EventRow; indexes: { id: string; application: string; at: Instant } }
  sends: { key: string; value: SendRow; indexes: { finalAt: Instant } }
  meta: { key: string; value: MetaRow }
}

export type StoreName = 'events' | 'sends' | 'meta'
export type Mode = 'readonly' | 'readwrite'
export type TimelineTransaction<In extends Mode> = IDBPTransaction<TimelineLayout, StoreName[], In>
export type Store<Name extends StoreName, In extends Mode> = IDBPObjectStore<
  TimelineLayout,
  StoreName[],
  Name,
  In
>

/** A store as it is read, whatever else the transaction may do with it. */
export type Readable<Name extends StoreName> = Pick<Store<Name, 'readonly'>, 'get' | 'getAll'>

/** The stores within a transaction; only those that it was begun over can be reached. */
export interface Stores<In extends Mode> {
  readonly events: Store<'events', In>
  readonly sends: Store<'sends', In>
  readonly meta: Store<'meta', In>
}

export function storesIn<In extends Mode>(transaction: TimelineTransaction<In>): Stores<In> {
  return {
    get events() {
      return transaction.objectStore('events')
    },
    get sends() {
      return transaction.objectStore('sends')
    },
    get meta() {
      return transaction.objectStore('meta')
    },
  }
}

/** Lays out a database in which nothing lies yet. */
export function createStores(database: IDBPDatabase<TimelineLayout>): void {
  const events = database.createObjectStore('events', { keyPath: 'sequence', autoIncrement: true })
  events.createIndex('id', 'id', { unique: true })
  events.createIndex('application', 'application')
  events.createIndex('at', 'at')
  database.createObjectStore('sends', { keyPath: 'draft' }).createIndex('finalAt', 'finalAt')
  database.createObjectStore('meta', { keyPath: 'key' })
}
