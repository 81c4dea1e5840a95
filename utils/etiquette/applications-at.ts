import { readApplication } from './application.ts'
import { timeOf } from './dates.ts'
import type { ApplicationId, Instant } from './events.ts'
import { compare } from './order.ts'
import type { Projection } from './projection.ts'

/** The applications known at `now`, first added first. */
export function applicationsAt(projection: Projection, now: Instant): readonly ApplicationId[] {
  const time = timeOf(now)
  return [...projection.applications.keys()]
    .flatMap((application) => readApplication(projection, application, time) ?? [])
    .sort((one, other) => compare(one.added, other.added))
    .map(({ application }) => application)
}
