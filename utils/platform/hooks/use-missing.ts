import { useEffect, useState } from 'preact/hooks'
import type { Ask } from '../../messaging/client.ts'
import { type MissingTimeline, watchMissing } from '../timeline/missing.ts'
import type { TimelineState } from './use-timeline.ts'

/**
 * The timeline that was here and is gone, followed as long as the page is open. Where the page finds nothing, it has the
 * background look whether there should be something.
 */
export function useMissing(
  ask: Ask<'timeline.missing'>,
  timeline: TimelineState,
): MissingTimeline | undefined {
  const [missing, setMissing] = useState<MissingTimeline>()
  useEffect(() => {
    const ending = new AbortController()
    watchMissing(ending.signal, setMissing).catch(() => undefined)
    return () => ending.abort()
  }, [])
  const isEmpty = timeline.state === 'open' && timeline.events.length === 0
  useEffect(() => {
    if (isEmpty) void ask('timeline.missing', {})
  }, [isEmpty])
  return missing
}
