import { describe, expect, it } from 'vitest'
import { applied, asked, event, interview, thankedStory, windowAt } from './story.ts'

const application = applied('11-02 08:00')

describe('upcoming', () => {
  it('holds for a first interview however far ahead', () => {
    const events = [application, interview('12-20 09:00', ['birte'], { putDown: '11-04 09:00' })]
    expect(windowAt('11-05 09:00', events)).toEqual({
      application: 'job',
      state: 'upcoming',
      startsAt: '2026-12-20T09:00:00Z',
    })
  })

  it('holds until the interview ends, also while it runs', () => {
    expect(windowAt('11-10 09:59', thankedStory)).toMatchObject({ state: 'upcoming' })
    expect(windowAt('11-10 10:00', thankedStory)).toMatchObject({ state: 'thank-you' })
  })

  it('takes an hour for an interview of unknown length', () => {
    const events = [application, interview('11-10 09:00', ['birte'], { endsAt: null })]
    expect(windowAt('11-10 09:59', events)).toMatchObject({ state: 'upcoming' })
    expect(windowAt('11-10 10:00', events)).toMatchObject({ state: 'thank-you' })
  })

  it('takes another length when the policy says so', () => {
    const events = [application, interview('11-10 09:00', ['birte'], { endsAt: null })]
    const policy = { interviewMinutes: 30 }
    expect(windowAt('11-10 09:30', events, { policy })).toMatchObject({ state: 'thank-you' })
  })

  it('holds for a further round within the next seven days, exactly seven included', () => {
    const events = [
      thankedStory,
      interview('11-20 09:00', ['odile'], { interview: 'i2', putDown: '11-11 09:00' }),
    ]
    expect(windowAt('11-13 09:00', events)).toMatchObject({
      state: 'upcoming',
      startsAt: '2026-11-20T09:00:00Z',
    })
    expect(windowAt('11-13 08:59', events)).toMatchObject({ state: 'waiting' })
  })

  it('names the first of two interviews of a day, also when that one is over', () => {
    const events = [
      application,
      interview('11-10 13:00', ['odile'], { interview: 'i2' }),
      interview('11-10 09:00', ['birte'], { interview: 'i1' }),
    ]
    expect(windowAt('11-10 11:00', events)).toMatchObject({
      state: 'upcoming',
      startsAt: '2026-11-10T09:00:00Z',
    })
  })

  it('names the nearest of several rounds and shows the later one beside it', () => {
    const events = [
      thankedStory,
      interview('11-16 09:00', ['odile'], { interview: 'i2', putDown: '11-11 09:00' }),
      interview('12-01 09:00', ['odile'], { interview: 'i3', putDown: '11-11 09:00' }),
    ]
    expect(windowAt('11-12 09:00', events)).toEqual({
      application: 'job',
      state: 'upcoming',
      startsAt: '2026-11-16T09:00:00Z',
      later: { startsAt: '2026-12-01T09:00:00Z' },
    })
  })

  it('outranks an owed thank-you', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      interview('11-13 09:00', ['odile'], { interview: 'i2', putDown: '11-09 09:00' }),
    ]
    expect(windowAt('11-11 09:00', events)).toMatchObject({ state: 'upcoming' })
  })
})

describe('a later round', () => {
  const later = interview('12-07 09:00', ['odile'], { interview: 'i2', putDown: '11-20 09:00' })

  it('shows beside the wait, which has no day to ask', () => {
    expect(windowAt('11-23 09:00', [thankedStory, later])).toEqual({
      application: 'job',
      state: 'waiting',
      since: '2026-11-10',
      day: 13,
      later: { startsAt: '2026-12-07T09:00:00Z' },
    })
  })

  it('keeps the window from opening', () => {
    expect(windowAt('11-26 09:00', [thankedStory, later])).toMatchObject({ state: 'waiting', day: 16 })
  })

  it('lets the window open again when it is cancelled', () => {
    const cancelled = event('interviewCancelled', '11-25 09:00', { interview: 'i2' })
    expect(windowAt('11-26 09:00', [thankedStory, later, cancelled])).toMatchObject({ state: 'open' })
  })

  it('leaves a spent check-in spent', () => {
    const events = [
      thankedStory,
      asked('11-24 09:00', 'ruth'),
      interview('12-20 09:00', ['odile'], { interview: 'i2', putDown: '11-25 09:00' }),
    ]
    expect(windowAt('11-26 09:00', events)).toMatchObject({
      state: 'spent',
      later: { startsAt: '2026-12-20T09:00:00Z' },
    })
  })
})
