import type { TimelineContents } from './contents.ts'
import type { Stored } from './failure.ts'
import { type LookOptions, lookAtTimeline } from './look.ts'

/**
 * Where Dexie tells every window and worker of the extension what it has written, right after it is on the disk;
 * a database that was just created counts as written.
 */
const dexieChannel = 'x-storagemutated-1'

/**
 * Tells the timeline at once and again after every change, whoever wrote it, until `signal` aborts. For
 * extension pages; in the worker it is not needed: the worker is the one who writes.
 */
export function watchTimeline(
  name: string,
  signal: AbortSignal,
  onContents: (contents: Stored<TimelineContents>) => void,
  options: LookOptions = {},
): void {
  if (signal.aborted) return
  // Listening starts before reading does, so that nothing is missed in between.
  const channel = new BroadcastChannel(dexieChannel)
  signal.addEventListener('abort', () => channel.close(), { once: true })
  let changes = 0
  let isReading = false
  const read = async () => {
    changes += 1
    if (isReading) return
    isReading = true
    let seen: number
    do {
      seen = changes
      const contents = await lookAtTimeline(name, options)
      if (signal.aborted) return
      onContents(contents)
    } while (seen < changes)
    isReading = false
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (mayBeEvents(data, name)) void read()
  }
  void read()
}

/** Dexie names what it has written by addresses, `idb://database/table/index`; what is named otherwise may be anything. */
function mayBeEvents(written: unknown, name: string): boolean {
  if (typeof written !== 'object' || written === null) return true
  return Object.keys(written).some(
    (part) => !part.startsWith('idb://') || part.startsWith(`idb://${name}/events/`),
  )
}
