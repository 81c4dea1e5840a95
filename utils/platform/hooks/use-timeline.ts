import { useEffect, useState } from 'preact/hooks'
import type { AnyEvent } from '../../timeline/database.ts'
import type { StorageReason } from '../../timeline/failure.ts'
import { timelineName } from '../../timeline/schema-version.ts'
import { watchTimeline } from '../../timeline/watch.ts'

/** The timeline as a page sees it: not there yet, not to be had, or there and kept up to date. */
export type TimelineState =
  | { state: 'opening' }
  | { state: 'failed'; reason: StorageReason }
  | { state: 'open'; events: readonly AnyEvent[] }

/**
 * Reads the timeline from the disk itself, without the background, and follows every change; not while `isFollowing` is
 * false, when the page itself has very much written.
 */
export function useTimeline(isFollowing = true): TimelineState {
  const [timeline, setTimeline] = useState<TimelineState>({ state: 'opening' })
  useEffect(() => {
    if (!isFollowing) return
    const ending = new AbortController()
    watchTimeline(timelineName, ending.signal, (events) =>
      setTimeline(
        events.ok
          ? { state: 'open', events: events.value }
          : { state: 'failed', reason: events.failure.reason },
      ),
    )
    return () => ending.abort()
  }, [isFollowing])
  return timeline
}
