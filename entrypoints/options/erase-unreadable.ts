import { eraseTimeline } from '../../utils/timeline/erase.ts'
import type { Stored } from '../../utils/timeline/failure.ts'
import { lookAtTimeline } from '../../utils/timeline/look.ts'
import { timelineName } from '../../utils/timeline/schema-version.ts'

/** A timeline that can't be read at all makes room for what is about to be restored; one that can be by now stays. */
export async function eraseUnreadable(): Promise<Stored<unknown>> {
  const looked = await lookAtTimeline(timelineName)
  return looked.ok || looked.failure.reason !== 'unreadable' ? looked : eraseTimeline(timelineName)
}
