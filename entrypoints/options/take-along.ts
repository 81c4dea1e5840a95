import { timeOf } from '../../utils/etiquette/dates.ts'
import type { Policy } from '../../utils/etiquette/policy.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { applicationsCalendar } from '../../utils/platform/timeline/calendar-export.ts'
import { say } from '../../utils/platform/words.ts'
import { exportRows } from '../../utils/timeline/export-rows.ts'
import { exportTable } from '../../utils/timeline/export-table.ts'

/** All applications as a table, its words in the user's language. */
export function tableText(projection: Projection, moment: Moment): string {
  const rows = exportRows(projection, timeOf(moment.now), moment.zone, {
    applied: say('tableStatusApplied'),
    interview: say('tableStatusInterview'),
    offer: say('tableStatusOffer'),
    accepted: say('tableStatusAccepted'),
    rejected: say('tableStatusRejected'),
    withdrawn: say('tableStatusWithdrawn'),
    silent: say('tableStatusSilent'),
  })
  const header = {
    company: say('tableUseCompany'),
    role: say('tableUseRole'),
    applied: say('tableUseApplied'),
    status: say('tableUseStatus'),
    statusDate: say('tableUseStatusDate'),
    interview: say('tableUseInterview'),
    thanked: say('tableUseThanked'),
    asked: say('tableUseAsked'),
    heard: say('tableUseHeard'),
    contact: say('tableUseContact'),
    email: say('tableUseEmail'),
    link: say('tableUseLink'),
    notes: say('tableUseNotes'),
  }
  return exportTable(header, rows)
}

/** Interviews and windows of all applications as a calendar; undefined when there is nothing to put into one. */
export function calendarText(
  projection: Projection,
  moment: Moment,
  policy: Policy,
): Promise<string | undefined> {
  return applicationsCalendar([...projection.applications.keys()], projection, moment, policy)
}
