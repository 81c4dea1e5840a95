import { readApplication } from '../../etiquette/application.ts'
import { dayIn } from '../../etiquette/dates.ts'
import type { Projection } from '../../etiquette/projection.ts'
import { particularsOf } from '../application-particulars.ts'
import type { TimelineSoFar } from './plan-import.ts'

/** What a table has to know of the timeline as it stands at `now`, in milliseconds since 1970. */
export function timelineSoFar(projection: Projection, now: number): TimelineSoFar {
  const existing = [...projection.applications.keys()].flatMap((id) => {
    const application = readApplication(projection, id, now)
    if (application === undefined) return []
    const { company, role, added } = application
    const { link } = particularsOf(projection, id, now)
    return {
      company,
      appliedOn: dayIn(added.zone, added.at).toString(),
      ...(role === undefined ? {} : { role }),
      ...(link === undefined ? {} : { link }),
    }
  })
  return { known: projection.ids, existing, voidingOf: (event) => voidingOf(projection, event, new Set()) }
}

/** The entry that takes an event back and is not taken back itself. */
function voidingOf(projection: Projection, event: string, seen: Set<string>): string | undefined {
  if (seen.has(event)) return undefined
  seen.add(event)
  return projection.voids
    .get(event)
    ?.map((entry) => entry.event.id)
    .find((voiding) => voidingOf(projection, voiding, seen) === undefined)
}
