import { readApplication } from '../../etiquette/application.ts'
import type { ApplicationId } from '../../etiquette/events.ts'
import type { Projection } from '../../etiquette/projection.ts'

/** An application that can be erased for good, by the name it has or had. */
export interface Erasable {
  application: ApplicationId
  company: string
  role?: string
  /** Taken back as a whole: in the bin, or longer ago. */
  isTakenBack: boolean
}

/** Every application that anything is kept of, those that stand first, by their names; `language` sorts them. */
export function erasableApplications(projection: Projection, language: string): readonly Erasable[] {
  const names = new Intl.Collator(language, { sensitivity: 'base' })
  return [...projection.applications.keys()]
    .map((application) => erasableOf(projection, application))
    .toSorted(
      (one, other) =>
        Number(one.isTakenBack) - Number(other.isTakenBack) || names.compare(one.company, other.company),
    )
}

/** One of them; what was taken back has the name that it was added with. */
export function erasableOf(projection: Projection, application: ApplicationId): Erasable {
  const standing = readApplication(projection, application, Number.POSITIVE_INFINITY)
  const named = standing ?? addedAs(projection, application)
  return {
    application,
    company: named.company,
    ...(named.role === undefined ? {} : { role: named.role }),
    isTakenBack: standing === undefined,
  }
}

function addedAs(projection: Projection, application: ApplicationId): { company: string; role?: string } {
  for (const { event } of projection.applications.get(application)?.entries ?? [])
    if (event.type === 'applicationAdded') return event.data
  return { company: application }
}
