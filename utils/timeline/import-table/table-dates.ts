import { dayAt, timeOf } from '../../etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../../etiquette/events.ts'
import { type DateOrder, readWrittenDate, type WrittenDate } from './written-date.ts'

const noon = Temporal.PlainTime.from('12:00')

/** The dates of one table. A table has few different ones, so each is worked out once. */
export class TableDates {
  readonly #order: DateOrder
  readonly #zone: Zone
  readonly #now: number
  readonly #today: CivilDate
  readonly #read = new Map<string, WrittenDate | undefined>()
  readonly #noons = new Map<CivilDate, number>()

  constructor(order: DateOrder, zone: Zone, now: Instant) {
    this.#order = order
    this.#zone = zone
    this.#now = timeOf(now)
    this.#today = dayAt(zone, now).toString()
  }

  read(written: string): WrittenDate | undefined {
    if (!this.#read.has(written)) {
      this.#read.set(written, readWrittenDate(written, this.#order, this.#zone))
    }
    return this.#read.get(written)
  }

  /** Later than today: what lies ahead has not happened. */
  isAhead({ day }: WrittenDate): boolean {
    // Years have four figures in both, so that letters stand in the order of days.
    return day > this.#today
  }

  /** The moment meant, in milliseconds since 1970: a day without a time of day counts from noon. */
  timeOf({ day, at }: WrittenDate): number {
    if (at !== undefined) return timeOf(at)
    const known = this.#noons.get(day)
    if (known !== undefined) return known
    const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: this.#zone, plainTime: noon })
    this.#noons.set(day, zoned.epochMilliseconds)
    return zoned.epochMilliseconds
  }

  /** The same, but never later than now. */
  pastTimeOf(date: WrittenDate): number {
    return Math.min(this.timeOf(date), this.#now)
  }

  get now(): number {
    return this.#now
  }
}
