import type { CivilDate, Instant, Zone } from '../etiquette/events.ts'

/** The instant in the zone's own day and time of day, as a form has it. */
export function wallTime(instant: Instant, zone: Zone): { on: CivilDate; at: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { on: there.toPlainDate().toString(), at: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
