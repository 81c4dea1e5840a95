import type { ApplicationId, Instant, TimelineEvent } from '../etiquette/events.ts'
import { fold, foldOnto } from '../etiquette/fold.ts'
import type { Projection } from '../etiquette/projection.ts'
import { append } from './append.ts'
import type { TimelineContents, Unread } from './contents.ts'
import type { AnyEvent, SendRow, TimelineDatabase } from './database.ts'
import { eraseApplication } from './erase-application.ts'
import { attempt, type Stored } from './failure.ts'
import { type KeptLetter, lettersOf, readLetters, stillKept } from './kept-letters.ts'
import { readList, writeList } from './kept-list.ts'
import { mend } from './mend.ts'
import { inOrder, withMore } from './order.ts'
import type { ErasingContext } from './plan-erasing.ts'
import { readContents, readSends } from './read.ts'
import { isFinal, type Proof, sentEvents, settleSend, startSend, sweepSends, takeBack } from './sends.ts'
import { isKnown } from './sound.ts'
import type { Carried } from './sync/carried.ts'
import { readCarried, takeIn } from './sync/take-in.ts'

/** From this many new events on, sorting everything is quicker than placing each. */
const many = 100

/** Entries that have come onto the disk. */
export interface Added {
  events: readonly AnyEvent[]
  /** Whether they may be kept elsewhere: not where something was erased since. */
  isWanted(): boolean
}

/**
 * The timeline as the background holds it: the database, and its contents in memory. Every write goes to the
 * disk first and is in memory only when it is there. The worker may end at any time; a new one reads again.
 */
export class Ledger {
  readonly #database: TimelineDatabase
  readonly #onAdded: (added: Added) => void
  #events: readonly AnyEvent[]
  #unread: Unread
  #sends: readonly SendRow[]
  #letters: readonly KeptLetter[]
  #projection: Projection | undefined
  #erasures = 0
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    database: TimelineDatabase,
    { events, odd, lost }: TimelineContents,
    sends: Sends,
    onAdded: (added: Added) => void,
  ) {
    this.#database = database
    this.#onAdded = onAdded
    this.#events = events
    this.#unread = { odd, lost }
    this.#sends = sends.rows
    this.#letters = sends.letters
  }

  /** Reads everything once; tells of what is added from then on, other machines' entries apart. */
  static async read(
    database: TimelineDatabase,
    onAdded: (added: Added) => void = () => undefined,
  ): Promise<Stored<Ledger>> {
    // Side by side: whoever woke the worker is waiting for an answer.
    const [contents, sends] = await Promise.all([readContents(database), readAllSends(database)])
    if (!contents.ok) return contents
    if (!sends.ok) return sends
    return { ok: true, value: new Ledger(database, contents.value, sends.value, onAdded) }
  }

  /** What is written, in its order. The list is a new one after every change and the same one in between. */
  get events(): readonly AnyEvent[] {
    return this.#events
  }

  /** What lies in the database and can't be read. */
  get unread(): Unread {
    return this.#unread
  }

  /** How often something was erased: whoever has read the events before holds what is to be nowhere any more. */
  get erasures(): number {
    return this.#erasures
  }

  /** The messages on their way. */
  get sends(): readonly SendRow[] {
    return this.#sends
  }

  /** What is kept of the thank-yous of the last weeks, those on their way included; without `draft`'s own. */
  letters(now: Instant, draft?: string): readonly KeptLetter[] {
    const pressed = this.#sends.filter((row) => row.draft !== draft).flatMap(lettersOf)
    return stillKept([...this.#letters, ...pressed], now)
  }

  /**
   * The timeline as a judge has to see it: a message on its way counts as sent at the moment Send was pressed,
   * scheduled ones too, so that two windows can't both ask. With `draft`, without that draft's own sending:
   * what was undone unseen is not held against itself.
   */
  projection(draft?: string): Projection {
    const others = this.#sends.filter((row) => row.draft !== draft)
    if (others.length < this.#sends.length) return this.#fold(others)
    this.#projection ??= this.#fold(others)
    return this.#projection
  }

  #fold(sends: readonly SendRow[]): Projection {
    const projection = fold(this.#events.filter(isKnown))
    return foldOnto(projection, sends.flatMap(pressedEvents))
  }

  /** Appends and answers what was new; an entry that lies there and can't be read any more is new as well. */
  append(events: readonly AnyEvent[]): Promise<Stored<readonly AnyEvent[]>> {
    return this.#inTurn(async () => {
      if (this.#isWhole()) return this.#remember(await append(this.#database, events))
      const readable = new Set(this.#events.map(({ id }) => id))
      const mended = await mend(this.#database, events, readable)
      const appended = mended.ok ? await append(this.#database, events) : mended
      if (!mended.ok || !appended.ok || mended.value.length === 0) return this.#remember(appended)
      const read = await this.#readAnew()
      const added = [...mended.value, ...appended.value]
      this.#tellOf(added)
      return read.ok ? { ok: true, value: added } : read
    })
  }

  #isWhole(): boolean {
    return this.#unread.odd.length === 0 && this.#unread.lost === 0
  }

  /**
   * Takes in what other machines wrote, and answers what was new. Their entries find their place among those of the same
   * instant, so what is in memory is read anew.
   */
  takeIn(carried: readonly Carried[]): Promise<Stored<readonly AnyEvent[]>> {
    return this.#inTurn(async () => {
      const taken = await takeIn(this.#database, carried)
      if (!taken.ok || !taken.value.isChanged) return taken.ok ? { ok: true, value: taken.value.news } : taken
      const read = await this.#readAnew()
      return read.ok ? { ok: true, value: taken.value.news } : read
    })
  }

  /** Erases one application for good (erase-application.ts); false where nothing was known of it. */
  erase(application: ApplicationId, context: ErasingContext): Promise<Stored<boolean>> {
    return this.#inTurn(async () => {
      const erased = await eraseApplication(this.#database, this.#events, application, context)
      if (!erased.ok || !erased.value) return erased
      this.#erasures += 1
      const read = await this.#readAnew()
      return read.ok ? this.#withSends(erased) : read
    })
  }

  /** After entries changed their place or went; where it fails, whoever asks next reads everything anew. */
  async #readAnew(): Promise<Stored<unknown>> {
    const contents = await readContents(this.#database)
    if (contents.ok) {
      const { events, ...unread } = contents.value
      this.#events = events
      this.#unread = unread
    } else this.#database.close()
    this.#projection = undefined
    return contents
  }

  /** What is kept of the list of just these events (kept-list.ts); undefined where there is none. */
  keptList(): Promise<Stored<unknown>> {
    return this.#inTurn(() => readList(this.#database))
  }

  /** Keeps the list of `events`, unless something was written since. */
  keepList(events: readonly AnyEvent[], list: unknown): Promise<Stored<unknown>> {
    return this.#inTurn(async () =>
      this.#events === events ? writeList(this.#database, list) : { ok: true, value: undefined },
    )
  }

  /** Everything that is written, as machines carry it to each other. */
  carried(): Promise<Stored<readonly Carried[]>> {
    return this.#inTurn(() => readCarried(this.#database))
  }

  /** Notes a message as on its way; answers what became final by that. */
  startSend(row: SendRow): Promise<Stored<readonly AnyEvent[]>> {
    return this.#inTurn(async () =>
      this.#remember(await this.#withSends(await startSend(this.#database, row, this.#events))),
    )
  }

  /** Forgets an undone message; false when there was none. */
  takeBack(draft: string): Promise<Stored<boolean>> {
    return this.#inTurn(async () => this.#withSends(await takeBack(this.#database, draft)))
  }

  /** Writes a message that is proved to be out; null when none of this draft is on its way. */
  settle(draft: string, proof: Proof, now: Instant): Promise<Stored<readonly AnyEvent[] | null>> {
    return this.#inTurn(async () => {
      const settled = await this.#withSends(await settleSend(this.#database, draft, proof, now, this.#events))
      return settled.ok && settled.value !== null
        ? this.#remember({ ok: true, value: settled.value })
        : settled
    })
  }

  /** Writes every message that can no longer be undone by now; answers what was new. */
  sweep(now: Instant): Promise<Stored<readonly AnyEvent[]>> {
    return this.#inTurn(async () => {
      const due = this.#sends.some((row) => isFinal(row, now))
      if (!due) return { ok: true, value: [] }
      return this.#remember(await this.#withSends(await sweepSends(this.#database, now, this.#events)))
    })
  }

  /** One after the other: what is in memory follows the disk only where nobody overtakes. */
  #inTurn<Value>(work: () => Promise<Stored<Value>>): Promise<Stored<Value>> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  #remember(appended: Stored<readonly AnyEvent[]>): Stored<readonly AnyEvent[]> {
    if (appended.ok && appended.value.length > 0) {
      if (this.#projection !== undefined) foldOnto(this.#projection, appended.value.filter(isKnown))
      this.#events =
        appended.value.length > many
          ? inOrder([...this.#events, ...appended.value])
          : withMore(this.#events, appended.value)
      this.#tellOf(appended.value)
    }
    return appended
  }

  #tellOf(events: readonly AnyEvent[]): void {
    const erasures = this.#erasures
    this.#onAdded({ events, isWanted: () => this.#database.isOpen() && this.#erasures === erasures })
  }

  async #withSends<Value>(written: Stored<Value>): Promise<Stored<Value>> {
    if (!written.ok) return written
    const sends = await readAllSends(this.#database)
    if (!sends.ok) {
      // It is written, and what is in memory no longer follows the disk: whoever asks next reads everything anew.
      this.#database.close()
      return sends
    }
    this.#sends = sends.value.rows
    this.#letters = sends.value.letters
    this.#projection = undefined
    return written
  }
}

interface Sends {
  rows: readonly SendRow[]
  letters: readonly KeptLetter[]
}

async function readAllSends(database: TimelineDatabase): Promise<Stored<Sends>> {
  const [rows, letters] = await Promise.all([
    readSends(database),
    attempt(() => database.read(['meta'], ({ meta }) => readLetters(meta))),
  ])
  if (!rows.ok) return rows
  return letters.ok ? { ok: true, value: { rows: rows.value, letters: letters.value } } : letters
}

/** A message on its way as it looks while it may still be undone. */
function pressedEvents(row: SendRow): TimelineEvent[] {
  return sentEvents(row).map((event) => ({ ...event, at: row.at }))
}
