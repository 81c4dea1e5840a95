import { useMemo } from 'preact/hooks'
import { type MutedApplication, MutedApplications } from '../../components/settings/muted-applications.tsx'
import { ReminderSettings } from '../../components/settings/reminder-settings.tsx'
import { readApplication } from '../../utils/etiquette/application.ts'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import { project } from '../../utils/platform/applications.ts'
import { clock } from '../../utils/platform/clock.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import { newId } from '../../utils/platform/ids.ts'
import { plainName } from '../../utils/platform/names.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { isMuted, putOffsOf } from '../../utils/timeline/put-off.ts'
import { putOffEvent } from '../popup/acts.ts'

/** The reminders of the options page, wired: settings, and applications that are never reminded of. */
export function RemindersPart({
  events,
  settings,
  moment,
  change,
  append,
}: {
  events: readonly AnyEvent[]
  settings: Settings
  moment: Moment
  change: (part: Partial<Settings>) => void
  /** Writes an entry, says so, and offers to take it back. */
  append: (event: TimelineEvent, words: string) => void
}) {
  const muted = useMemo(() => mutedIn(events), [events])
  return (
    <>
      <ReminderSettings
        policy={settings.policy}
        reminders={settings.reminders}
        language={moment.language}
        onPolicy={(policy) => change({ policy })}
        onReminders={(reminders) => change({ reminders })}
      />
      <MutedApplications
        muted={muted}
        onRemind={({ application, company }) => {
          const context = { newId, now: clock.now(), zone: clock.zone() }
          append(putOffEvent(application, today(moment), context), say('noticeUnmuted', plainName(company)))
        }}
      />
    </>
  )
}

function mutedIn(events: readonly AnyEvent[]): readonly MutedApplication[] {
  const projection = project(events)
  const now = timeOf(clock.now())
  const putOffs = putOffsOf(projection, now)
  return [...projection.applications.keys()].flatMap((application) => {
    if (!isMuted(putOffs, application)) return []
    const company = readApplication(projection, application, now)?.company
    return company === undefined ? [] : [{ application, company }]
  })
}
