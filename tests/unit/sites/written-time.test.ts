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

/** As the browser itself writes them: what Gmail and Google Calendar do is near it. */
const languages =
  'ar bg bn ca cs da de el en en-GB es et fi fil fr gu he hi hr hu id is it ja kn ko lt lv ml mr ms nb nl pl pt-BR pt-PT ro ru sk sl sr sv sw ta te th tr uk ur vi zh-CN zh-HK zh-TW zu'.split(
    ' ',
  )
const interview = Temporal.ZonedDateTime.from('2026-12-04T09:30[Europe/Berlin]')
const afternoon = Temporal.ZonedDateTime.from('2026-07-28T17:00[Europe/Berlin]')
const written = (language: string, at: Temporal.ZonedDateTime, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at.epochMilliseconds)
const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const time = { hour: 'numeric', minute: '2-digit' } as const

describe('a time written by the browser', () => {
  it.each(languages)('is read in %s, with and without its minutes and its year', (language) => {
    for (const start of [interview, afternoon]) {
      const end = start.add({ minutes: 45 })
      const range = `${written(language, start, day)} ⋅ ${written(language, start, time)} – ${written(language, end, time)} (GMT+02:00)`
      expect(read(range, language), range).toEqual({
        startsAt: start.toInstant().toString(),
        endsAt: end.toInstant().toString(),
      })
      const choice = `${written(language, start, { day: 'numeric', month: 'short' })} ${written(language, start, time)}`
      expect(read(choice, language, '2026-07-01T00:00:00Z')?.startsAt, choice).toBe(
        start.toInstant().toString(),
      )
    }
    const hours = `${written(language, afternoon, day)} ⋅ ${written(language, afternoon, { hour: 'numeric' })} – ${written(language, afternoon.add({ minutes: 45 }), time)}`
    expect(read(hours, language)?.startsAt, hours).toBe(afternoon.toInstant().toString())
  })

  it('is not read where it counts in another calendar', () => {
    for (const style of ['numeric', 'long'] as const) {
      const text = `${written('fa', afternoon, { day: 'numeric', month: style, year: 'numeric' })} ${written('fa', afternoon, time)}`
      expect(read(text, 'fa', '2026-07-01T00:00:00Z'), text).toBeNull()
    }
  })
})

describe('what looks like a time', () => {
  it.each([
    ['a weekday is no month', 'mar 28 jul 2026 17:00', 'es', '2026-07-28T15:00:00Z'],
    [
      'a start before noon with an end after it',
      'Jul 28, 2026 11:30 – 12:15pm',
      'en',
      '2026-07-28T09:30:00Z',
    ],
    ['a distance to Greenwich is no end', 'Jul 28, 2026 5pm (GMT+02:00)', 'en', '2026-07-28T15:00:00Z'],
  ])('%s: %s', (_, text, language, startsAt) => {
    expect(read(text, language)?.startsAt).toBe(startsAt)
  })

  it('has no end where only a zone follows', () => {
    expect(read('Jul 28, 2026 5pm (UTC+2:00)')).toEqual({ startsAt: '2026-07-28T15:00:00Z' })
  })
})
