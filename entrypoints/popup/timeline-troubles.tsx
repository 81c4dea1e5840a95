import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import type { MissingTimeline } from '../../utils/platform/timeline/presence.ts'
import { MissingPlace } from './missing-place.tsx'

/** What is wrong with a timeline that can be opened, above what there is of it. */
export function TimelineTroubles({
  missing,
  ...others
}: {
  ask: Ask<'backup.restore'>
  missing: MissingTimeline | undefined
  moment: Moment
  onNotice: (notice: NoticeContent) => void
  onOptions: () => void
}) {
  return missing === undefined ? null : <MissingPlace missing={missing} {...others} />
}
