import { type Moment, today } from '../../../utils/platform/dates-in-words.ts'
import {
  type Calendar,
  mondaysOf,
  monthsOf,
  placeOfDay,
  widthOf,
} from '../../../utils/platform/timeline/calendar.ts'
import { say } from '../../../utils/platform/words.ts'

/** Below this width a week has no room for its number. */
const leastWeek = 26

/** Months as headings, the number of each Monday below them, and where today is. */
export function CalendarHeading({ calendar, moment }: { calendar: Calendar; moment: Moment }) {
  const numbered = calendar.dayWidth * 7 >= leastWeek
  return (
    <div class="heading" style={{ width: `${widthOf(calendar)}px` }} aria-hidden="true">
      {monthsOf(calendar).map(({ month, x, width }) => (
        <div key={month} class="month" style={{ insetInlineStart: `${x}px`, width: `${width}px` }}>
          <span>{monthName(month, width, moment)}</span>
        </div>
      ))}
      {numbered &&
        mondaysOf(calendar).map(({ day, x }) => (
          <span key={day} class="monday" style={{ insetInlineStart: `${x}px` }}>
            {dayNumber(day, moment)}
          </span>
        ))}
      <span class="today-name" style={{ insetInlineStart: `${todayPlace(calendar, moment)}px` }}>
        {say('calendarToday')}
      </span>
    </div>
  )
}

/** The lines behind all lanes: months, weeks, and today. */
export function CalendarLines({
  calendar,
  moment,
  height,
}: {
  calendar: Calendar
  moment: Moment
  height: number
}) {
  const width = widthOf(calendar)
  const now = todayPlace(calendar, moment)
  return (
    <svg class="lines" aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {mondaysOf(calendar).map(({ day, x }) => (
        <line key={day} class="week" x1={x + 0.5} x2={x + 0.5} y1={0} y2={height} />
      ))}
      {monthsOf(calendar).map(({ month, x }) => (
        <line key={month} class="month" x1={x + 0.5} x2={x + 0.5} y1={0} y2={height} />
      ))}
      <line class="today" x1={now} x2={now} y1={0} y2={height} />
    </svg>
  )
}

/** Today begins here: what is left of it is over. */
export function todayPlace(calendar: Calendar, moment: Moment): number {
  return placeOfDay(calendar, today(moment))
}

function monthName(month: string, width: number, { language }: Moment): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString(language, width < 110 ? { month: 'short' } : { month: 'long', year: 'numeric' })
}

function dayNumber(day: string, { language }: Moment): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, { day: 'numeric' })
}
