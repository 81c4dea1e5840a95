import { useEffect, useState } from 'preact/hooks'
import type { TimelineContents } from '../../timeline/contents.ts'
import type { StorageReason } from '../../timeline/failure.ts'
import { timelineName } from '../../timeline/schema-version.ts'
import { watchTimeline } from '../../timeline/watch.ts'

/** The timeline as a page sees it: not there yet, not to be had, or there and kept up to date. */
export type TimelineState =
  | { state: 'opening' }
  | { state: 'failed'; reason: StorageReason }
  | ({ state: 'open' } & TimelineContents)

/**
 * Reads the timeline from the disk itself, without the background, and follows every change; not while `isFollowing` is
 * false, when the page itself has very much written.
 */
export function useTimeline(isFollowing = true): TimelineState {
  const [timeline, setTimeline] = useState<TimelineState>({ state: 'opening' })
  useEffect(() => {
    if (!isFollowing) return
    const ending = new AbortController()
    watchTimeline(timelineName, ending.signal, (contents) =>
      setTimeline(
        contents.ok
          ? { state: 'open', ...contents.value }
          : { state: 'failed', reason: contents.failure.reason },
      ),
    )
    return () => ending.abort()
  }, [isFollowing])
  return timeline
}
