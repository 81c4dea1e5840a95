import { describe, expect, it } from 'vitest'
import { readWrittenTime } from '../../../utils/sites/written-time.ts'

const zone = 'Europe/Berlin'
const read = (text: string, locale = 'en', after?: string) =>
  readWrittenTime(text, { locales: [locale], zone, ...(after ? { after } : {}) })

describe('a written time', () => {
  it.each([
    ['en', 'Tue Jul 28, 2026 5pm - 5:45pm (CEST)'],
    ['en', '28 July 2026, 17:00'],
    ['de', 'Di. 28. Juli 2026, 17:00 Uhr'],
    ['de', '28.07.2026 17:00'],
    ['es', '28 de julio de 2026, 17:00'],
    ['pt', '28 de jul. de 2026 17:00'],
    ['ru', 'вт, 28 июля 2026 г., 17:00'],
    ['vi', '28 tháng 7, 2026, 17:00'],
    ['ko', '2026년 7월 28일 오후 5:00'],
    ['zh', '2026年7月28日 下午5:00'],
    ['fa', '2026-07-28 ۱۷:۰۰'],
  ])('is read in %s: %s', (locale, text) => {
    expect(read(text, locale)?.startsAt).toBe('2026-07-28T15:00:00Z')
  })

  it('is read in English whatever the page speaks', () => {
    expect(read('Jul 28, 2026 5:00 PM', 'de')?.startsAt).toBe('2026-07-28T15:00:00Z')
    expect(read('Jul 28, 2026 5:00 PM', 'no such language')?.startsAt).toBe('2026-07-28T15:00:00Z')
  })

  it('gives the first half of the day to a start that leaves it to its end', () => {
    expect(read('Jul 28, 2026 5 – 5:45pm')).toEqual({
      startsAt: '2026-07-28T15:00:00Z',
      endsAt: '2026-07-28T15:45:00Z',
    })
  })

  it('ends on the next day when its end comes first on the clock', () => {
    expect(read('Jul 28, 2026 11pm – 1am')?.endsAt).toBe('2026-07-28T23:00:00Z')
  })

  it('without a year is the next such day', () => {
    expect(read('Jan 4, 8:00 AM', 'en', '2026-12-30T09:00:00Z')?.startsAt).toBe('2027-01-04T07:00:00Z')
    expect(read('Jan 4, 8:00 AM')).toBeNull()
  })

  it.each(['soon', '28 July 2026', '17:00', 'May 40, 2026 8:00 AM', 'I may call at 17:00', ''])(
    'is none in %o',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
