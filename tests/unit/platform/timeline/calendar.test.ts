import { describe, expect, it } from 'vitest'
import {
  calendarOf,
  mondaysOf,
  monthsOf,
  placeOfDay,
  widthOf,
} from '../../../../utils/platform/timeline/calendar.ts'
import { visibleRows } from '../../../../utils/platform/timeline/visible-rows.ts'
import { applied, interview } from '../../etiquette/story.ts'
import { momentAt, readAt } from './situations.ts'

const moment = momentAt('11-25 09:00')
const calendar = calendarOf(
  [
    readAt('11-25 09:00', [
      ...applied('10-20 09:00'),
      interview('12-28 13:00', ['birte'], { putDown: '2026-11-20T08:00:00Z' }),
    ]),
  ],
  moment,
  10,
)

describe('the calendar', () => {
  it('has whole months, from the application to a while after the last interview', () => {
    expect(calendar).toEqual({ from: '2026-10-01', to: '2027-02-01', dayWidth: 10 })
    expect(monthsOf(calendar).map(({ month, x }) => `${month} ${x}`)).toEqual([
      '2026-10 0',
      '2026-11 310',
      '2026-12 610',
      '2027-01 920',
    ])
    expect(widthOf(calendar)).toBe(1230)
  })

  it('gives each day its place, and days beyond it the edge', () => {
    expect(placeOfDay(calendar, '2026-10-20')).toBe(190)
    expect(placeOfDay(calendar, '2026-01-01')).toBe(0)
    expect(placeOfDay(calendar, '2031-01-01')).toBe(1230)
  })

  it('has its fine lines on Mondays', () => {
    const mondays = mondaysOf(calendar)
    expect(mondays[0]).toEqual({ day: '2026-10-05', x: 40 })
    expect(mondays.every(({ day }) => Temporal.PlainDate.from(day).dayOfWeek === 1)).toBe(true)
  })

  it('shows this month when there is nothing, and never a century for a slip of the pen', () => {
    expect(calendarOf([], moment, 10)).toMatchObject({ from: '2026-11-01', to: '2027-01-01' })
    const slip = calendarOf([readAt('11-25 09:00', applied('1926-11-10 09:00'))], moment, 10)
    expect(slip.from).toBe('2023-11-01')
  })
})

describe('the rows that are drawn', () => {
  it('are those on the screen and a few beyond', () => {
    expect(visibleRows(0, 480, 48, 500)).toEqual({ first: 0, end: 18 })
    expect(visibleRows(4_800, 480, 48, 500)).toEqual({ first: 92, end: 118 })
  })

  it('end with the list, also when it has just become shorter than the place scrolled to', () => {
    expect(visibleRows(24_000, 480, 48, 500)).toEqual({ first: 492, end: 500 })
    expect(visibleRows(24_000, 480, 48, 3)).toEqual({ first: 0, end: 3 })
  })
})
