import { useEffect, useState } from 'preact/hooks'
import { type AnyEvent, openTimeline, timelineName } from '../../timeline/database.ts'
import type { StorageReason } from '../../timeline/failure.ts'
import { watchTimeline } from '../../timeline/watch.ts'

/** The timeline as a page sees it: not there yet, not to be had, or there and kept up to date. */
export type TimelineState =
  | { state: 'opening' }
  | { state: 'failed'; reason: StorageReason }
  | { state: 'open'; events: readonly AnyEvent[] }

/** Reads the timeline from the disk itself, without the background, and follows every change. */
export function useTimeline(): TimelineState {
  const [timeline, setTimeline] = useState<TimelineState>({ state: 'opening' })
  useEffect(() => {
    const ending = new AbortController()
    const start = async () => {
      const opened = await openTimeline(timelineName)
      if (!opened.ok) {
        setTimeline({ state: 'failed', reason: opened.failure.reason })
        return
      }
      watchTimeline(opened.value, ending.signal, (contents) =>
        setTimeline(
          contents.ok
            ? { state: 'open', events: contents.value.events }
            : { state: 'failed', reason: contents.failure.reason },
        ),
      )
    }
    void start()
    return () => ending.abort()
  }, [])
  return timeline
}
