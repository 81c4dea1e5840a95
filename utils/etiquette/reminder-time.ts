import { instantOf, timeOf } from './dates.ts'
import type { CivilDate, Instant, Zone } from './events.ts'
import type { Policy } from './policy.ts'

/**
 * When the reminder of a day comes, for a user who is in `zone`: at the reminder hour, or at the end of the
 * quiet hours where that lies within them. Where the clocks skip that hour, at the next one.
 */
export function reminderInstant(day: CivilDate, zone: Zone, policy: Policy): Instant {
  const hour = isQuietHour(policy.reminderHour, policy) ? policy.quietToHour : policy.reminderHour
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour }),
  })
  return instantOf(moment.epochMilliseconds)
}

/** Whether no reminder may come now. */
export function isQuiet(now: Instant, zone: Zone, policy: Policy): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(timeOf(now)).toZonedDateTimeISO(zone)
  return isQuietHour(hour, policy)
}

/** Quiet hours may run over midnight; from and to the same hour means none. */
function isQuietHour(hour: number, { quietFromHour, quietToHour }: Policy): boolean {
  return quietFromHour <= quietToHour
    ? hour >= quietFromHour && hour < quietToHour
    : hour >= quietFromHour || hour < quietToHour
}
