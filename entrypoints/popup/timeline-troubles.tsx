import type { NoticeContent } from '../../components/parts/notice.tsx'
import { UnreadLine } from '../../components/parts/unread-line.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { useLoaded } from '../../utils/platform/hooks/use-loaded.ts'
import { useMissing } from '../../utils/platform/hooks/use-missing.ts'
import type { TimelineState } from '../../utils/platform/hooks/use-timeline.ts'
import { isKnown } from '../../utils/timeline/sound.ts'

/** What is wrong with a timeline that can be opened, above what there is of it. */
export function TimelineTroubles({
  timeline,
  ...others
}: {
  ask: Ask<'backup.restore' | 'timeline.missing'>
  timeline: TimelineState
  moment: Moment
  onNotice: (notice: NoticeContent) => void
  onOptions: () => void
}) {
  const missing = useMissing(others.ask, timeline)
  const place = useLoaded(missing !== undefined, () => import('./missing-place.tsx'))
  const unread =
    timeline.state === 'open'
      ? {
          kept: timeline.odd.length + timeline.events.filter((event) => !isKnown(event)).length,
          lost: timeline.lost,
        }
      : { kept: 0, lost: 0 }
  return (
    <>
      {missing !== undefined && place !== undefined && <place.MissingPlace missing={missing} {...others} />}
      {unread.kept + unread.lost > 0 && <UnreadLine {...unread} />}
    </>
  )
}
