import { readApplication } from '../etiquette/application.ts'
import type { ApplicationId } from '../etiquette/events.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Projection } from '../etiquette/projection.ts'
import { readSituation, type Situation } from '../etiquette/situation.ts'
import { isSameCompany, saysWorksAt } from '../sites/company-name.ts'

/** What a profile says about somebody's work. */
export interface SaidWork {
  /** In a place of its own. */
  company?: string | undefined
  /** In their own words. */
  says?: string | undefined
}

/** The applications that still run at the company somebody says they work at, first added first; `now` in milliseconds. */
export function runningAt(
  projection: Projection,
  { company, says }: SaidWork,
  now: number,
  policy: Policy,
): readonly Situation[] {
  if (company === undefined && says === undefined) return []
  return runningApplications(projection, now, policy, (application) => {
    const known = readApplication(projection, application, now)?.company ?? ''
    return (
      (company !== undefined && isSameCompany(company, known)) ||
      (says !== undefined && saysWorksAt(says, known))
    )
  })
}

/** The applications that have not been closed, first added first; only those that `isMeant` are read whole. */
export function runningApplications(
  projection: Projection,
  now: number,
  policy: Policy,
  isMeant: (application: ApplicationId) => boolean = () => true,
): readonly Situation[] {
  return [...projection.applications.keys()].filter(isMeant).flatMap((application) => {
    const situation = readSituation(projection, application, now, policy)
    return situation === undefined || situation.closing !== undefined ? [] : [situation]
  })
}
