import { counting } from '../etiquette/counting.ts'
import type { ApplicationId } from '../etiquette/events.ts'
import type { Projection } from '../etiquette/projection.ts'

/** What the user has written beside company and role. */
export interface ApplicationParticulars {
  link?: string
  notes?: string
}

/** Link and notes of an application as they stand at `now`, in milliseconds since 1970. */
export function particularsOf(
  projection: Projection,
  application: ApplicationId,
  now: number,
): ApplicationParticulars {
  const particulars: ApplicationParticulars = {}
  for (const { event } of counting(projection, projection.applications.get(application), now)) {
    if (event.type !== 'applicationAdded' && event.type !== 'applicationEdited') continue
    const { link, notes } = event.data
    if (link !== undefined) particulars.link = link
    if (notes !== undefined) particulars.notes = notes
  }
  return particulars
}
