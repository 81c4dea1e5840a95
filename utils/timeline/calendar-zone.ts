import type { Instant, Zone } from '../etiquette/events.ts'

/** From `startsAt`, a local time, the clocks of a zone are `offsetTo` from UTC, in seconds; before, `offsetFrom`. */
export interface Observance {
  kind: 'standard' | 'daylight'
  startsAt: Temporal.PlainDateTime
  offsetFrom: number
  offsetTo: number
}

const perSecond = 1_000_000_000

/**
 * How the clocks of a zone stand between two moments, each change on its own (RFC 5545, 3.6.5): a year before the
 * first, so that there is always one that holds, to a year after the last.
 */
export function observancesOf(zone: Zone, first: Instant, last: Instant): readonly Observance[] {
  const from = Temporal.Instant.from(first).toZonedDateTimeISO(zone).subtract({ years: 1 })
  const until = Temporal.Instant.from(last).toZonedDateTimeISO(zone).add({ years: 1 })
  const offset = from.offsetNanoseconds / perSecond
  const observances: Observance[] = [
    {
      kind: 'standard',
      startsAt: from.toPlainDateTime().round('second'),
      offsetFrom: offset,
      offsetTo: offset,
    },
  ]
  let change = from.getTimeZoneTransition('next')
  while (change !== null && Temporal.ZonedDateTime.compare(change, until) <= 0) {
    const offsetFrom = change.subtract({ seconds: 1 }).offsetNanoseconds / perSecond
    const offsetTo = change.offsetNanoseconds / perSecond
    // The local time of a change is told by the clocks before it.
    const startsAt = change
      .toInstant()
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .add({ seconds: offsetFrom })
    observances.push({
      kind: offsetTo > offsetFrom ? 'daylight' : 'standard',
      startsAt,
      offsetFrom,
      offsetTo,
    })
    change = change.getTimeZoneTransition('next')
  }
  return observances
}
