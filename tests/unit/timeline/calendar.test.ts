import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { type CalendarEntry, calendarEntries } from '../../../utils/timeline/calendar-entries.ts'
import { calendarFile } from '../../../utils/timeline/calendar-file.ts'
import { observancesOf } from '../../../utils/timeline/calendar-zone.ts'

const zone = 'Europe/Berlin'
const about = { zone, source: 'hand', application: 'a' } as const
const added: TimelineEvent = {
  ...about,
  id: '1',
  type: 'applicationAdded',
  at: '2026-11-02T09:00:00Z',
  data: { company: 'Larkspur; Söhne, Co', role: 'Analyst' },
}
const scheduled: TimelineEvent = {
  ...about,
  id: '2',
  type: 'interviewScheduled',
  at: '2026-11-03T09:00:00Z',
  data: { interview: 'i', startsAt: '2026-12-04T13:00:00Z', kind: 'video', people: [] },
}
const moved: TimelineEvent = {
  ...scheduled,
  id: '3',
  type: 'interviewMoved',
  at: '2026-11-04T09:00:00Z',
  data: {
    interview: 'i',
    startsAt: '2026-12-07T08:00:00Z',
    endsAt: '2026-12-07T08:45:00Z',
    kind: 'video',
    people: [],
  },
}
const cancelled: TimelineEvent = {
  ...about,
  id: '4',
  type: 'interviewCancelled',
  at: '2026-11-05T09:00:00Z',
  data: { interview: 'i' },
}

const words = {
  interview: (name: string) => `Interview: ${name}`,
  thank: (name: string) => `Thank ${name}`,
  answer: (name: string) => `Answer ${name}`,
  ask: (name: string) => `Ask ${name}`,
  letGo: (name: string) => `Let ${name} go?`,
  named: (company: string, role: string) => `${company}, ${role}`,
}

const entriesAt = (events: readonly TimelineEvent[], now = '2026-11-10T10:00:00Z') =>
  calendarEntries('a', {
    projection: fold(events),
    now,
    zone,
    policy: defaultPolicy,
    words,
    idOf: (...parts) => Promise.resolve(parts.join('/')),
  })
const interviewIn = (entries: readonly CalendarEntry[]) => entries.find(({ kind }) => kind === 'interview')
const windowIn = (entries: readonly CalendarEntry[]) => entries.find(({ kind }) => kind === 'day')

describe('what a calendar is told', () => {
  it('is the day to ask, and each interview in its zone', async () => {
    expect(await entriesAt([added])).toEqual([
      {
        kind: 'day',
        uid: 'calendar/a/window',
        sequence: 9,
        changedAt: '2026-11-02T09:00:00Z',
        isCancelled: false,
        summary: 'Ask Larkspur; Söhne, Co, Analyst',
        day: '2026-11-16',
      },
    ])
    expect(interviewIn(await entriesAt([added, scheduled]))).toEqual({
      kind: 'interview',
      uid: 'calendar/a/interview/i',
      sequence: 0,
      changedAt: '2026-11-03T09:00:00Z',
      isCancelled: false,
      summary: 'Interview: Larkspur; Söhne, Co, Analyst',
      startsAt: '2026-12-04T13:00:00Z',
      endsAt: '2026-12-04T14:00:00Z',
      zone,
    })
  })

  it('keeps its UID and counts on when an interview is moved, cancelled or taken back', async () => {
    const uid = 'calendar/a/interview/i'
    expect(interviewIn(await entriesAt([added, scheduled, moved]))).toMatchObject({
      uid,
      sequence: 1,
      startsAt: '2026-12-07T08:00:00Z',
      endsAt: '2026-12-07T08:45:00Z',
    })
    expect(interviewIn(await entriesAt([added, scheduled, moved, cancelled]))).toMatchObject({
      uid,
      sequence: 2,
      isCancelled: true,
      changedAt: '2026-11-05T09:00:00Z',
    })
    const voided = {
      ...about,
      id: '5',
      type: 'voided',
      at: '2026-11-06T09:00:00Z',
      data: { event: '2' },
    } as const
    expect(interviewIn(await entriesAt([added, scheduled, voided]))).toMatchObject({
      uid,
      sequence: 1,
      isCancelled: true,
    })
  })

  it('moves the window by what happens, and cancels it when there is nothing to do any more', async () => {
    const before = windowIn(await entriesAt([added, scheduled, moved], '2026-11-10T10:00:00Z'))
    const owed = windowIn(await entriesAt([added, scheduled, moved], '2026-12-07T12:00:00Z'))
    expect(owed).toMatchObject({
      uid: before?.uid,
      summary: 'Thank Larkspur; Söhne, Co, Analyst',
      day: '2026-12-08',
    })
    expect(owed?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    const closed = {
      ...about,
      id: '9',
      type: 'applicationClosed',
      at: '2026-12-08T09:00:00Z',
      data: { outcome: 'offer' },
    } as const
    const all = [added, scheduled, moved, closed]
    const after = windowIn(await entriesAt(all, '2026-12-09T12:00:00Z'))
    expect(after).toMatchObject({ uid: before?.uid, isCancelled: true })
    expect(after?.sequence).toBeGreaterThan(owed?.sequence ?? 0)
    expect(windowIn(await entriesAt(all, '2027-06-01T12:00:00Z'))).toBeUndefined()
  })
})

describe('an iCalendar file', () => {
  const now = '2026-11-10T10:00:00Z'
  const fileOf = async (...events: readonly TimelineEvent[]) =>
    calendarFile(await entriesAt(events, now), 'Fortnight', now)
  const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

  it('says days as days and moments with their zone, folds at 75 octets and escapes', async () => {
    const long = { ...added, data: { company: 'Ünïted; Söhne, Co \\ 株式会社 '.repeat(6).trim() } } as const
    const text = await fileOf(long, scheduled)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.join('\n')).not.toMatch(/\r/)
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20261204T140000')
    expect(lines).toContain('DTSTAMP:20261110T100000Z')
    expect(lines).toContain('METHOD:PUBLISH')
    expect(lines).toContain('SEQUENCE:0')
    const [interview] = read(text)
    expect(interview?.getFirstPropertyValue('summary')).toBe(`Interview: ${long.data.company}`)
    const all = await fileOf(added)
    expect(all).toContain('DTSTART;VALUE=DATE:20261116\r\nDTEND;VALUE=DATE:20261117\r\nTRANSP:TRANSPARENT')
    expect(all).toContain('SUMMARY:Ask Larkspur\\; Söhne\\, Co\\, Analyst')
    expect(all).not.toContain('VTIMEZONE')
  })

  it('says that an interview is cancelled under the same UID', async () => {
    const [before] = read(await fileOf(added, scheduled))
    const [after] = read(await fileOf(added, scheduled, cancelled))
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'))
    expect(after?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(after?.getFirstPropertyValue('sequence')).toBe(1)
  })

  it('carries the clocks of the zone, so that a reader comes to the same moment', async () => {
    const text = await fileOf(added, scheduled)
    const calendar = new ICAL.Component(ICAL.parse(text))
    const described = calendar.getFirstSubcomponent('vtimezone')
    const start = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart')
    if (described === null || !(start instanceof ICAL.Time)) throw new Error(text)
    start.zone = new ICAL.Timezone(described)
    expect(start.toJSDate().toISOString()).toBe('2026-12-04T13:00:00.000Z')
  })

  it.each([
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Sao_Paulo',
  ])('knows the clocks of %s at every month', (place) => {
    const observances = observancesOf(place, '2026-01-15T12:00:00Z', '2026-12-15T12:00:00Z')
    for (let month = 1; month <= 12; month += 1) {
      const moment = Temporal.PlainDateTime.from({ year: 2026, month, day: 15, hour: 12 }).toZonedDateTime(
        place,
      )
      const holds = observances.findLast(
        ({ startsAt }) => Temporal.PlainDateTime.compare(startsAt, moment.toPlainDateTime()) <= 0,
      )
      expect(holds?.offsetTo).toBe(moment.offsetNanoseconds / 1e9)
    }
  })
})
