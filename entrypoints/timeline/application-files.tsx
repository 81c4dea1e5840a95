import type { ApplicationId } from '../../utils/etiquette/events.ts'
import { placeAddress } from '../../utils/platform/timeline/place.ts'
import { say } from '../../utils/platform/words.ts'
import { saveFile } from '../options/save-file.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'

/** What one application can be taken along as: its dates for a calendar, its log on paper. */
export function ApplicationFiles({
  application,
  inHand,
}: {
  application: ApplicationId
  inHand: TimelineInHand
}) {
  const { applications, projection, moment, settings, setNotice } = inHand
  if (!applications.some(({ window }) => window.application === application)) return null
  const save = async () => {
    const { applicationsCalendar } = await import('../../utils/platform/timeline/calendar-export.ts')
    const text = await applicationsCalendar([application], projection, moment, settings.policy)
    if (text === undefined) return setNotice({ kind: 'trouble', words: say('calendarNothing') })
    saveFile(`fortnight-${moment.now.slice(0, 10)}.ics`, 'text/calendar;charset=utf-8', text)
    setNotice({ kind: 'done', words: say('calendarDownloadDone') })
  }
  return (
    <div class="acts application-files">
      <button type="button" class="secondary" onClick={() => void save()}>
        {say('calendarDownloadOne')}
      </button>
      <a class="button secondary" href={placeAddress({ at: 'log', application })}>
        {say('logPrintOne')}
      </a>
    </div>
  )
}
