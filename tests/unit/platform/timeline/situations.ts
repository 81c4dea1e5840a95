import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { parseEvent } from '../../../../utils/etiquette/parse-event.ts'
import { defaultPolicy } from '../../../../utils/etiquette/policy.ts'
import { project, type ReadApplication, readOne } from '../../../../utils/platform/applications.ts'
import type { Moment } from '../../../../utils/platform/dates-in-words.ts'
import { berlin, instant } from '../../etiquette/story.ts'

export const policy = defaultPolicy

/** A moment in Berlin; `11-25 10:00` is in 2026, in UTC. */
export function momentAt(short: string): Moment {
  return { now: instant(short), zone: berlin, language: 'en-GB' }
}

/** The application `job` of some events, as it stands at this time. */
export function readAt(
  short: string,
  events: readonly TimelineEvent[],
  application = 'job',
): ReadApplication {
  for (const event of events) {
    if (parseEvent(event).is !== 'known') throw new Error(`not an event: ${JSON.stringify(event)}`)
  }
  const read = readOne(project(events), application, momentAt(short), policy)
  if (read === undefined) throw new Error(`no application ${application}`)
  return read
}
