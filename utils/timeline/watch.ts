import type { TimelineContents } from './contents.ts'
import type { Stored } from './failure.ts'
import { type LookOptions, lookAtTimeline } from './look.ts'
import { hearWritten } from './written.ts'

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
  // Listening starts before reading does, so that nothing is missed in between.
  hearWritten(name, 'events', signal, () => void read())
  void read()
}
