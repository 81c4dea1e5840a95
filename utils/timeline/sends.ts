import type { EventOf, Instant } from '../etiquette/events.ts'
import { appendWithin } from './append.ts'
import type { AnyEvent, SendRow, TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import { keepLetters } from './kept-letters.ts'
import { isSameSend, withoutRecorded } from './same-mail.ts'
import { isSoundSend } from './sound-send.ts'

/** Gmail lets a message be undone for 30 seconds at most; five more are for the clocks. */
const undoSeconds = 35

/** When a message can no longer come back: 35 seconds after Send, or after the time it is scheduled for. */
export function finalInstant(at: Instant, sendAt?: Instant): Instant {
  return Temporal.Instant.from(sendAt ?? at)
    .add({ seconds: undoSeconds })
    .toString()
}

/** A queued message of which nothing more is heard is taken for sent after a day. */
export function queueOver(at: Instant): Instant {
  return Temporal.Instant.from(at).add({ hours: 24 }).toString()
}

/**
 * Whether a message can no longer come back at `now`. One that was pressed later than now was pressed before the clock
 * was set back; how long ago nobody knows, so it waits no longer either.
 */
export function isFinal({ at, sendAt, finalAt }: SendRow, now: Instant): boolean {
  return !isBefore(now, finalAt) || (sendAt === undefined && isBefore(finalInstant(now), at))
}

/** The events that a message on its way becomes, one for each application concerned. */
export function sentEvents(row: SendRow): EventOf<'messageSent'>[] {
  return row.sent.map(({ id, application, to, kind }) => ({
    id,
    type: 'messageSent',
    at: row.sendAt ?? row.at,
    zone: row.zone,
    application,
    source: row.channel,
    data: {
      kind,
      channel: row.channel,
      to,
      ...(row.thread === undefined ? {} : { thread: row.thread }),
      ...(row.message === undefined ? {} : { message: row.message }),
      ...(row.account === undefined ? {} : { account: row.account }),
    },
  }))
}

/** The same once they are final: nothing that is out was sent after now, whatever the clock said then. */
function finalEvents(rows: readonly SendRow[], now: Instant): readonly EventOf<'messageSent'>[] {
  return rows.flatMap(sentEvents).map((event) => (isBefore(now, event.at) ? { ...event, at: now } : event))
}

/**
 * Notes a message as on its way. The same draft again replaces what was noted, as after an undo that nobody
 * saw; on LinkedIn, where nothing can be undone, an earlier message of the same box is final by then. What `events`,
 * the timeline, has already of this very mail is not on its way any more.
 */
export function startSend(
  database: TimelineDatabase,
  row: SendRow,
  events: readonly AnyEvent[] = [],
): Promise<Stored<readonly AnyEvent[]>> {
  return attempt(() =>
    database.write(['events', 'sends', 'meta'], async ({ events: rows, sends, meta }) => {
      const before = await sends.get(row.draft)
      const earlier = isEarlierMessage(before, row) ? before : undefined
      const final = earlier === undefined ? [] : sentEvents(earlier)
      if (earlier !== undefined) await keepLetters(meta, [earlier], row.at)
      const twins = (await sends.getAll()).filter((each) => isSoundSend(each) && isSameSend(each, row))
      for (const { draft } of [row, ...twins]) await sends.delete(draft)
      const left = withoutRecorded(twins.reduce(withNamesOf, row), events)
      if (left.sent.length > 0) await sends.put(left)
      return appendWithin(rows, final)
    }),
  )
}

/** A page names the draft of a mail as soon as it can; an earlier word of it may know more than a later one. */
function withNamesOf(row: SendRow, { thread, message }: SendRow): SendRow {
  return withProof(row, { thread: row.thread ?? thread, message: row.message ?? message })
}

function isEarlierMessage(before: SendRow | undefined, row: SendRow): before is SendRow {
  return before !== undefined && before.channel === 'linkedin' && before.at !== row.at
}

/** Forgets a message that was undone; false when there was none. */
export function takeBack(database: TimelineDatabase, draft: string): Promise<Stored<boolean>> {
  return attempt(() =>
    database.write(['sends'], async ({ sends }) => {
      const known = (await sends.get(draft)) !== undefined
      await sends.delete(draft)
      return known
    }),
  )
}

/** What the proof says that the attempt could not know. */
export interface Proof {
  thread?: string | undefined
  message?: string | undefined
}

/**
 * Writes a message to the timeline because it is proved to be out. One that is scheduled for later keeps
 * waiting, and keeps what the proof said. Null when no such message is on its way.
 */
export function settleSend(
  database: TimelineDatabase,
  draft: string,
  proof: Proof,
  now: Instant,
  events: readonly AnyEvent[] = [],
): Promise<Stored<readonly AnyEvent[] | null>> {
  return attempt(() =>
    database.write(['events', 'sends', 'meta'], async ({ events: rows, sends, meta }) => {
      const before = await sends.get(draft)
      if (before === undefined) return null
      const row = withProof(before, proof)
      if (row.sendAt !== undefined && isBefore(now, row.sendAt)) {
        await sends.put(row)
        return []
      }
      await sends.delete(draft)
      await keepLetters(meta, [row], now)
      return appendWithin(rows, finalEvents([withoutRecorded(row, events)], now))
    }),
  )
}

/** Writes every message to the timeline that can no longer be undone by `now`. */
export function sweepSends(
  database: TimelineDatabase,
  now: Instant,
  events: readonly AnyEvent[] = [],
): Promise<Stored<readonly AnyEvent[]>> {
  return attempt(() =>
    database.write(['events', 'sends', 'meta'], async ({ events: rows, sends, meta }) => {
      const final = (await sends.getAll()).filter((row) => isSoundSend(row) && isFinal(row, now))
      for (const { draft } of final) await sends.delete(draft)
      await keepLetters(meta, final, now)
      const left = final.map((row) => withoutRecorded(row, events))
      return appendWithin(rows, finalEvents(left, now))
    }),
  )
}

function withProof(row: SendRow, { thread, message }: Proof): SendRow {
  return {
    ...row,
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { message }),
  }
}

function isBefore(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0
}
