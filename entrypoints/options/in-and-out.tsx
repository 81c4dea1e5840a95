import { useMemo } from 'preact/hooks'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import { TableSettings } from '../../components/settings/table/table-settings.tsx'
import type { Policy } from '../../utils/etiquette/policy.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { project } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import type { TimelineState } from '../../utils/platform/hooks/use-timeline.ts'
import { placeAddress } from '../../utils/platform/timeline/place.ts'
import { say } from '../../utils/platform/words.ts'
import { saveFile } from './save-file.ts'
import { useTableImport } from './use-table-import.ts'

/** Tables in and out, the calendar, and the log to print, wired. */
export function InAndOut({
  ask,
  timeline,
  moment,
  policy,
  onWriting,
  onNotice,
}: {
  ask: Ask
  timeline: TimelineState
  moment: Moment
  policy: Policy
  /** Very much is being written: the page need not follow it. */
  onWriting: (isWriting: boolean) => void
  onNotice: (notice: NoticeContent) => void
}) {
  const isOpen = timeline.state === 'open'
  const events = useMemo(() => (timeline.state === 'open' ? timeline.events : []), [timeline])
  const table = useTableImport(ask, events, onWriting)
  const day = moment.now.slice(0, 10)

  const saveTable = async () => {
    const { tableText } = await import('./take-along.ts')
    saveFile(`fortnight-${day}.csv`, 'text/csv;charset=utf-8', tableText(project(events), moment))
    onNotice({ kind: 'done', words: say('tableDownloadDone') })
  }
  const saveCalendar = async () => {
    const { calendarText } = await import('./take-along.ts')
    const text = await calendarText(project(events), moment, policy)
    if (text === undefined) return onNotice({ kind: 'trouble', words: say('calendarNothing') })
    saveFile(`fortnight-${day}.ics`, 'text/calendar;charset=utf-8', text)
    onNotice({ kind: 'done', words: say('calendarDownloadDone') })
  }

  return (
    <>
      <div class="acts take-along">
        <button type="button" class="secondary" disabled={!isOpen} onClick={() => void saveTable()}>
          {say('tableDownload')}
        </button>
        <button type="button" class="secondary" disabled={!isOpen} onClick={() => void saveCalendar()}>
          {say('calendarDownload')}
        </button>
        <a class="button secondary" href={`/timeline.html${placeAddress({ at: 'log' })}`}>
          {say('logPrintAll')}
        </a>
      </div>
      <TableSettings {...table} moment={moment} isReady={isOpen} />
    </>
  )
}
