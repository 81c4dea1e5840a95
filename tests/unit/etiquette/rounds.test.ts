import { describe, expect, it } from 'vitest'
import { applied, event, instant, interview, thanked, thankedStory, windowAt } from './story.ts'

const application = applied('10-28 08:00')

describe('a round', () => {
  it('joins the interviews of one local day, whatever the day in UTC', () => {
    const tokyo = { zone: 'Asia/Tokyo' }
    const events = [
      applied('10-28 08:00', tokyo),
      interview('11-09 22:00', ['birte'], { interview: 'i1', ...tokyo }),
      interview('11-10 05:00', ['odile'], { interview: 'i2', ...tokyo }),
    ]
    expect(windowAt('11-10 07:00', events, tokyo)).toMatchObject({
      state: 'thank-you',
      dueBy: '2026-11-11T06:00:00Z',
      owed: ['birte', 'odile'],
    })
  })

  it('parts the interviews of two local days, even of one day in UTC', () => {
    const events = [
      application,
      interview('11-10 21:30', ['birte'], { interview: 'i1' }),
      interview('11-10 23:30', ['odile'], { interview: 'i2' }),
    ]
    expect(windowAt('11-10 23:00', events)).toMatchObject({
      state: 'upcoming',
      startsAt: '2026-11-10T23:30:00Z',
    })
    expect(windowAt('11-11 03:00', events)).toMatchObject({
      state: 'thank-you',
      dueBy: '2026-11-11T22:30:00Z',
      owed: ['birte', 'odile'],
    })
  })

  it('ends with its last end, not with its last start', () => {
    const events = [
      application,
      interview('11-10 09:00', ['birte'], { interview: 'long', endsAt: '11-10 15:00' }),
      interview('11-10 12:00', ['odile'], { interview: 'short' }),
    ]
    expect(windowAt('11-10 14:00', events)).toMatchObject({ state: 'upcoming' })
    expect(windowAt('11-10 15:00', events)).toMatchObject({
      state: 'thank-you',
      dueBy: '2026-11-11T15:00:00Z',
    })
  })

  it('has the day of the zone in which it was last put down', () => {
    const moved = event(
      'interviewMoved',
      '11-06 09:00',
      {
        interview: 'i1',
        startsAt: instant('11-10 14:00'),
        endsAt: instant('11-10 15:30'),
        kind: 'video',
        people: ['birte'],
      },
      { zone: 'Pacific/Auckland' },
    )
    expect(windowAt('11-18 15:00', [application, interview('11-10 09:00'), moved])).toMatchObject({
      state: 'waiting',
      since: '2026-11-11',
    })
  })
})

describe('an interview that is moved', () => {
  const moved = (to: string, people = ['birte']) =>
    event('interviewMoved', '11-10 07:00', { interview: 'i1', startsAt: instant(to), kind: 'video', people })

  it('takes the thank-you and the wait with it', () => {
    const events = [application, interview('11-10 09:00'), moved('11-12 09:00')]
    expect(windowAt('11-11 09:00', events)).toMatchObject({ state: 'upcoming' })
    expect(windowAt('11-12 11:00', events)).toMatchObject({
      state: 'thank-you',
      dueBy: '2026-11-13T10:00:00Z',
    })
  })

  it('has the people of the move', () => {
    const events = [application, interview('11-10 09:00'), moved('11-12 09:00', ['odile'])]
    expect(windowAt('11-12 11:00', events)).toMatchObject({ owed: ['odile'] })
  })

  it('joins the interview of its new day', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      interview('11-12 13:00', ['odile'], { interview: 'i2' }),
      moved('11-12 09:00'),
    ]
    expect(windowAt('11-12 15:00', events)).toMatchObject({
      owed: ['birte', 'odile'],
      dueBy: '2026-11-13T14:00:00Z',
    })
  })

  it('asks for new thanks when they had been sent for the old day', () => {
    const events = [
      application,
      interview('11-09 09:00'),
      thanked('11-09 15:00', 'birte', { interview: 'i1' }),
      moved('11-12 09:00'),
    ]
    expect(windowAt('11-12 11:00', events)).toMatchObject({ state: 'thank-you', owed: ['birte'] })
  })

  it('counts as scheduled when nobody had put it down before', () => {
    expect(windowAt('11-11 09:00', [application, moved('11-12 09:00')])).toMatchObject({ state: 'upcoming' })
  })
})

describe('an interview that is cancelled', () => {
  const cancelled = event('interviewCancelled', '11-11 09:00', { interview: 'i1' })

  it('owes nobody and begins no wait', () => {
    expect(windowAt('11-11 10:00', [application, interview('11-10 09:00'), cancelled])).toMatchObject({
      state: 'open',
      since: '2026-11-11',
    })
  })

  it('is on again when it is scheduled anew', () => {
    const again = interview('11-13 09:00', ['birte'], { interview: 'i1', putDown: '11-12 09:00' })
    expect(windowAt('11-12 10:00', [application, interview('11-10 09:00'), cancelled, again])).toMatchObject({
      state: 'upcoming',
      startsAt: '2026-11-13T09:00:00Z',
    })
  })

  it('does nothing when it is unknown', () => {
    const unknown = event('interviewCancelled', '11-11 09:00', { interview: 'nobody-knows' })
    expect(windowAt('11-12 09:00', [thankedStory, unknown])).toEqual(windowAt('11-12 09:00', [thankedStory]))
  })
})
