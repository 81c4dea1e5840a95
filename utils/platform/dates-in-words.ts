import { dayAt } from '../etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../etiquette/events.ts'

/** From where and when a sentence is said: what "today" means, and in which language. */
export interface Moment {
  now: Instant
  zone: Zone
  /** BCP 47. */
  language: string
}

/** Where a day stands, seen from today. */
export type DayPlace = 'past' | 'yesterday' | 'today' | 'tomorrow' | 'ahead'

/** The day it is at this moment, in the moment's zone. */
export function today(moment: Pick<Moment, 'now' | 'zone'>): CivilDate {
  return dayOf(moment.now, moment)
}

/** The day after. */
export function tomorrow(moment: Moment): CivilDate {
  return Temporal.PlainDate.from(today(moment)).add({ days: 1 }).toString()
}

/** The day an instant falls on, in the moment's zone. */
export function dayOf(instant: Instant, moment: Pick<Moment, 'zone'>): CivilDate {
  return dayAt(moment.zone, instant).toString()
}

/** Days from today to this day: 0 today, 1 tomorrow, -1 yesterday. */
export function daysFromToday(date: CivilDate, moment: Pick<Moment, 'now' | 'zone'>): number {
  return Temporal.PlainDate.from(today(moment)).until(date, { largestUnit: 'days' }).days
}

export function placeOf(date: CivilDate, moment: Moment): DayPlace {
  const days = daysFromToday(date, moment)
  if (days < -1) return 'past'
  if (days > 1) return 'ahead'
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'yesterday'
}

/** "Friday, 4 December", with the year only where it could be taken for another. */
export function longDay(date: CivilDate, moment: Moment): string {
  return Temporal.PlainDate.from(date).toLocaleString(moment.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearWhereNeeded(date, moment),
  })
}

/** "Fri, 4 Dec": for rows, where each line counts. */
export function briefDay(date: CivilDate, moment: Moment): string {
  return Temporal.PlainDate.from(date).toLocaleString(moment.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearWhereNeeded(date, moment),
  })
}

/** "4 December", with the year only where it could be taken for another. */
export function plainDay(date: CivilDate, moment: Moment): string {
  return Temporal.PlainDate.from(date).toLocaleString(moment.language, {
    day: 'numeric',
    month: 'long',
    ...yearWhereNeeded(date, moment),
  })
}

/** "4 Dec", for buttons and narrow places. */
export function shortDay(date: CivilDate, moment: Moment): string {
  return Temporal.PlainDate.from(date).toLocaleString(moment.language, {
    day: 'numeric',
    month: 'short',
    ...yearWhereNeeded(date, moment),
  })
}

/** "Tuesday". */
export function weekday(date: CivilDate, moment: Moment): string {
  return Temporal.PlainDate.from(date).toLocaleString(moment.language, { weekday: 'long' })
}

/** "09:00" or "9 AM", as the language writes a full hour. */
export function nameOfHour(hour: number, language: string): string {
  return Temporal.PlainTime.from({ hour }).toLocaleString(language, { hour: 'numeric', minute: '2-digit' })
}

/** "17:30" or "5:30 PM", as the language writes the time of day. */
export function timeOfDay(instant: Instant, moment: Moment): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(moment.zone)
    .toPlainTime()
    .toLocaleString(moment.language, { hour: 'numeric', minute: '2-digit' })
}

function yearWhereNeeded(date: CivilDate, moment: Moment): { year?: 'numeric' } {
  const sameYear = date.slice(0, 4) === today(moment).slice(0, 4)
  return sameYear || Math.abs(daysFromToday(date, moment)) < 183 ? {} : { year: 'numeric' }
}
