import type { ApplicationId } from '../../etiquette/events.ts'
import type { Policy } from '../../etiquette/policy.ts'
import type { Projection } from '../../etiquette/projection.ts'
import { type CalendarEntry, calendarEntries } from '../../timeline/calendar-entries.ts'
import { calendarFile } from '../../timeline/calendar-file.ts'
import type { Moment } from '../dates-in-words.ts'
import { idOf } from '../ids.ts'
import { plainName } from '../names.ts'
import { say } from '../words.ts'

/** These applications as an iCalendar file; undefined when there is nothing to put into a calendar. */
export async function applicationsCalendar(
  applications: readonly ApplicationId[],
  projection: Projection,
  moment: Moment,
  policy: Policy,
): Promise<string | undefined> {
  const words = {
    interview: (name: string) => say('calendarInterview', name),
    thank: (name: string) => say('calendarThank', name),
    answer: (name: string) => say('calendarAnswer', name),
    ask: (name: string) => say('calendarAsk', name),
    letGo: (name: string) => say('calendarLetGo', name),
    named: (company: string, role: string) => say('calendarNamed', plainName(company), plainName(role)),
  }
  const { now, zone } = moment
  const entries: CalendarEntry[] = []
  for (const application of applications) {
    entries.push(...(await calendarEntries(application, { projection, now, zone, policy, words, idOf })))
  }
  return entries.length === 0 ? undefined : calendarFile(entries, say('calendarName'), now)
}
