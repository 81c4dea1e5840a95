import { dayIn, daysBetween, isBefore, laterOf } from '../../etiquette/dates.ts'
import type { CivilDate } from '../../etiquette/events.ts'
import type { ReadApplication } from '../applications.ts'
import { type Moment, today } from '../dates-in-words.ts'

/** The days that are drawn, and how wide a day is in CSS pixels. */
export interface Calendar {
  /** The first day, always the first of a month. */
  from: CivilDate
  /** The day after the last, always the first of a month. */
  to: CivilDate
  dayWidth: number
}

export interface CalendarMonth {
  /** `2026-11`. */
  month: string
  /** From the left edge, in CSS pixels. */
  x: number
  width: number
}

/** A typing error in a year must not draw a hundred thousand days. */
const mostDaysBack = 1_100
const mostDaysAhead = 400
/** Room for the open week after the last day to ask. */
const daysAfter = 10

/** The whole months from the first application to the last day that is known of, today among them. */
export function calendarOf(
  applications: readonly ReadApplication[],
  moment: Moment,
  dayWidth: number,
): Calendar {
  const now = Temporal.PlainDate.from(today(moment))
  let from = now
  let to = now
  for (const { situation } of applications) {
    const { application, rounds, wait } = situation
    const { added } = application
    const days = [
      dayIn(added.zone, added.at),
      wait.opensOn,
      ...rounds.map(({ startsAt, zone }) => dayIn(zone, startsAt)),
    ]
    for (const day of days) {
      if (isBefore(day, from)) from = day
      to = laterOf(to, day)
    }
  }
  from = laterOf(from, now.subtract({ days: mostDaysBack }))
  const last = now.add({ days: mostDaysAhead })
  to = (isBefore(last, to) ? last : to).add({ days: daysAfter })
  return {
    from: from.with({ day: 1 }).toString(),
    to: to.with({ day: 1 }).add({ months: 1 }).toString(),
    dayWidth,
  }
}

/** Where a day begins, in CSS pixels from the left edge; days before the calendar lie on its edge. */
export function placeOfDay({ from, to, dayWidth }: Calendar, day: CivilDate): number {
  const first = Temporal.PlainDate.from(from)
  const most = daysBetween(first, Temporal.PlainDate.from(to))
  return Math.min(most, Math.max(0, daysBetween(first, Temporal.PlainDate.from(day)))) * dayWidth
}

export function widthOf(calendar: Calendar): number {
  return placeOfDay(calendar, calendar.to)
}

export function monthsOf(calendar: Calendar): readonly CalendarMonth[] {
  const months: CalendarMonth[] = []
  const end = Temporal.PlainDate.from(calendar.to)
  for (let day = Temporal.PlainDate.from(calendar.from); isBefore(day, end); day = day.add({ months: 1 })) {
    months.push({
      month: day.toString().slice(0, 7),
      x: placeOfDay(calendar, day.toString()),
      width: day.daysInMonth * calendar.dayWidth,
    })
  }
  return months
}

/** The Mondays, for the fine lines of the calendar. */
export function mondaysOf(calendar: Calendar): readonly { day: CivilDate; x: number }[] {
  const mondays: { day: CivilDate; x: number }[] = []
  const first = Temporal.PlainDate.from(calendar.from)
  const end = Temporal.PlainDate.from(calendar.to)
  for (
    let day = first.add({ days: (8 - first.dayOfWeek) % 7 });
    isBefore(day, end);
    day = day.add({ days: 7 })
  ) {
    mondays.push({ day: day.toString(), x: placeOfDay(calendar, day.toString()) })
  }
  return mondays
}
