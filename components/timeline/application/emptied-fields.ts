import type { ApplicationDetails, TimelineEvent } from '../../../utils/etiquette/events.ts'
import type { ApplicationDepth } from '../../applications/card.ts'
import type { EntryContext } from '../../forms/field-values.ts'

/**
 * Takes away what was said in some fields. An edit carries what changes and can't say that something is gone, so the
 * entries that brought it are taken back and written down again, at their own time, without it.
 */
export function withoutFields(
  fields: readonly (keyof ApplicationDetails)[],
  { history, id: application }: ApplicationDepth,
  { newId, now, zone }: EntryContext,
): readonly TimelineEvent[] {
  if (fields.length === 0) return []
  return history.toReversed().flatMap(({ event, voidedBy }): readonly TimelineEvent[] => {
    if (voidedBy !== undefined || !isAboutIt(event)) return []
    if (fields.every((field) => event.data[field] === undefined)) return []
    const voiding: TimelineEvent = {
      id: newId(),
      type: 'voided',
      at: now,
      zone,
      source: 'hand',
      application,
      data: { event: event.id },
    }
    const id = newId()
    const again: TimelineEvent =
      event.type === 'applicationAdded'
        ? { ...event, id, data: without(event.data, fields) }
        : { ...event, id, data: without(event.data, fields) }
    return Object.keys(again.data).length === 0 ? [voiding] : [voiding, again]
  })
}

function without<Data extends ApplicationDetails>(
  data: Data,
  fields: readonly (keyof ApplicationDetails)[],
): Data {
  const kept = { ...data }
  for (const field of fields) delete kept[field]
  return kept
}

function isAboutIt(
  event: ApplicationDepth['history'][number]['event'],
): event is Extract<TimelineEvent, { type: 'applicationAdded' | 'applicationEdited' }> {
  return event.type === 'applicationAdded' || event.type === 'applicationEdited'
}
