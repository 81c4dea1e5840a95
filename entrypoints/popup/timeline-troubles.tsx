import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { useLoaded } from '../../utils/platform/hooks/use-loaded.ts'
import type { MissingTimeline } from '../../utils/platform/timeline/missing.ts'

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
  const place = useLoaded(missing !== undefined, () => import('./missing-place.tsx'))
  return missing === undefined || place === undefined ? null : (
    <place.MissingPlace missing={missing} {...others} />
  )
}
