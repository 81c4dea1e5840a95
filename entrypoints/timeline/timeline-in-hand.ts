import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { Projection } from '../../utils/etiquette/projection.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import type { Append } from './use-append.ts'

/** The timeline as it stands at this moment, and the way to write to it. */
export interface TimelineInHand {
  events: readonly AnyEvent[]
  projection: Projection
  applications: readonly ReadApplication[]
  moment: Moment
  settings: Settings
  append: Append
  saving: boolean
  setNotice: (notice: NoticeContent | undefined) => void
}
