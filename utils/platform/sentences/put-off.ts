import type { CivilDate } from '../../etiquette/events.ts'
import { never } from '../../timeline/put-off.ts'
import { longDay, type Moment, today, tomorrow } from '../dates-in-words.ts'
import { plainName } from '../names.ts'
import { say } from '../words.ts'

/** What was done when reminders of an application were put off, ended or taken up again. */
export function putOffWords(until: CivilDate, company: string, moment: Moment): string {
  const name = plainName(company)
  if (until === never) return say('noticeMuted', name)
  if (until <= today(moment)) return say('noticeUnmuted', name)
  return until === tomorrow(moment)
    ? say('noticePutOff')
    : say('noticePutOffUntil', name, longDay(until, moment))
}
