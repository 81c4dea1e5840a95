import type { Instant, Zone } from '../etiquette/events.ts'

/** The only reader of the time: everything else is given `now` and `zone`. */
export const clock = {
  now(): Instant {
    return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  },
  zone(): Zone {
    return Temporal.Now.timeZoneId()
  },
}

export type Clock = typeof clock
