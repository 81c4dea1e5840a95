import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrdersIn } from '../../../../utils/timeline/import-table/date-orders.ts'
import { orderEvidence, readWrittenDate } from '../../../../utils/timeline/import-table/written-date.ts'

const zone = 'Europe/Berlin'

describe('a date of a table', () => {
  it.each([
    '2026-12-04',
    '2026/12/4',
    '2026.12.04',
    '4.12.2026',
    '04. 12. 2026',
    '4.12.26',
    '4/12/2026',
    '04-12-2026',
    '4/12/26',
    'Dec 4, 2026',
    'December 4th, 2026',
    'Friday, 4 December 2026',
    'Fri Dec 04 2026',
    '4-Dec-26',
    '4. Dezember 2026',
    '4. Dez. 2026',
    '4 de diciembre de 2026',
    '4 dic 2026',
    'vendredi 4 décembre 2026',
    '4 déc. 2026',
    '4 de dezembro de 2026',
    '2026 Dec 4',
    '46360',
  ])('%s is the fourth of December', (written) => {
    expect(readWrittenDate(written, 'day-first', zone)).toEqual({ day: '2026-12-04' })
  })

  it('with the month first is the twelfth of April', () => {
    expect(readWrittenDate('4/12/2026', 'month-first', zone)?.day).toBe('2026-04-12')
    expect(readWrittenDate('4.12.2026', 'month-first', zone)?.day).toBe('2026-12-04')
  })

  it.each([
    ['2026-12-04T23:30:00Z', '2026-12-05', '2026-12-04T23:30:00Z'],
    ['2026-12-04 09:15', '2026-12-04', '2026-12-04T08:15:00Z'],
    ['12/04/2026 2:05 PM', '2026-12-04', '2026-12-04T13:05:00Z'],
    ['Fri Dec 04 2026 09:00:00 GMT+0100 (Central European Standard Time)', undefined, undefined],
    ['4 Dec 2026 at 9:00', '2026-12-04', '2026-12-04T08:00:00Z'],
  ])('%s keeps its time, in the zone of the user', (written, day, at) => {
    expect(readWrittenDate(written, 'month-first', zone)).toEqual(day === undefined ? undefined : { day, at })
  })

  it.each([
    '',
    'soon',
    'Dec 4',
    '4/12',
    '31.2.2026',
    '2026-13-01',
    '13/13/2026',
    'May',
    '2026',
    '99999',
    '26-12-04',
  ])('%o is none: no year is made up, and no day that no calendar has', (written) => {
    expect(readWrittenDate(written, 'day-first', zone)).toBeUndefined()
  })

  it('says only where the numbers leave no choice which comes first', () => {
    expect(orderEvidence('25/12/2026')).toBe('day-first')
    expect(orderEvidence('12/25/2026')).toBe('month-first')
    expect(orderEvidence('4/12/2026')).toBe('either')
    for (const written of ['5/5/2026', '4.12.2026', '2026-12-04', '45/99/2026', 'Dec 4, 2026']) {
      expect(orderEvidence(written)).toBeUndefined()
    }
  })

  it('is read back however it was written, and no text makes it throw', () => {
    const days = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = Temporal.PlainDate.from(date.toISOString().slice(0, 10))
        const { year, month, day: number } = day
        const ways = [
          day.toString(),
          `${number}.${month}.${year}`,
          `${number}/${month}/${year}`,
          `${year}/${month}/${number}`,
        ]
        for (const written of [...ways, day.toLocaleString('en', { dateStyle: 'long' })]) {
          expect(readWrittenDate(written, 'day-first', zone)?.day).toBe(day.toString())
        }
        expect(readWrittenDate(`${month}/${number}/${year}`, 'month-first', zone)?.day).toBe(day.toString())
      }),
    )
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('day-first', 'month-first'), (text, order) => {
        const read = readWrittenDate(text, order, zone)
        expect(read === undefined || /^\d{4}-\d{2}-\d{2}$/.test(read.day)).toBe(true)
      }),
    )
  })
})

describe('the order of day and month in a table', () => {
  const columns = [{ header: 'Applied', use: 'applied', examples: [] } as const]
  const ordersOf = (...cells: readonly string[]) =>
    dateOrdersIn(
      columns,
      cells.map((cell, index) => ({ number: index + 2, cells: [cell] })),
    )

  it('is known by one date that leaves no choice', () => {
    expect(ordersOf('4/12/2026', '25/12/2026')).toEqual({ kind: 'known', order: 'day-first' })
    expect(ordersOf('4/12/2026', '12/25/2026')).toEqual({ kind: 'known', order: 'month-first' })
  })

  it('is asked where nothing tells, or where the table has both', () => {
    expect(ordersOf('4/12/2026', '5/5/2026')).toEqual({
      kind: 'ask',
      because: 'undecided',
      examples: ['4/12/2026'],
    })
    expect(ordersOf('13/12/2026', '12/13/2026')).toMatchObject({ kind: 'ask', because: 'both' })
  })

  it('is no question where no date has slashes', () => {
    expect(ordersOf('2026-12-04', '4.12.2026', 'Dec 4, 2026')).toMatchObject({ kind: 'known' })
  })
})
