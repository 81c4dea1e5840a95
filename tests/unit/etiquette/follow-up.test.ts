import { describe, expect, it } from 'vitest'
import {
  applied,
  asked,
  closed,
  event,
  interview,
  received,
  reopened,
  sent,
  thanked,
  thankedStory,
  windowAt,
} from './story.ts'

const application = applied('11-02 08:00')

describe('applied', () => {
  it('is the state from the application until its own wait is over', () => {
    expect(windowAt('11-05 12:00', [application])).toEqual({
      application: 'job',
      state: 'applied',
      since: '2026-11-02',
      opensOn: '2026-11-16',
      day: 3,
      of: 14,
    })
  })

  it('lasts while no round is over, whatever they wrote', () => {
    const events = [application, received('update', '11-06 10:00', 'ruth')]
    expect(windowAt('11-10 12:00', events)).toMatchObject({ state: 'applied', since: '2026-11-06', day: 4 })
  })

  it('returns when the only interview is cancelled', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      event('interviewCancelled', '11-08 09:00', { interview: 'i1' }),
    ]
    expect(windowAt('11-11 09:00', events)).toMatchObject({ state: 'applied', opensOn: '2026-11-16' })
  })

  it('gives way to open on the day to ask', () => {
    expect(windowAt('11-16 06:00', [application])).toMatchObject({ state: 'open', since: '2026-11-16' })
  })

  it('is unknown before the application was added', () => {
    expect(windowAt('11-02 07:59', [application])).toBeUndefined()
  })
})

describe('your-turn', () => {
  const question = received('question', '11-12 13:00', 'ruth', { thread: 'q' })

  it('outranks everything but closed', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      interview('11-16 09:00', ['odile'], { interview: 'i2' }),
      question,
    ]
    expect(windowAt('11-12 14:00', events)).toMatchObject({ state: 'your-turn' })
    expect(windowAt('11-12 14:00', [events.flat(), closed('11-12 13:30', 'withdrawn')])).toMatchObject({
      state: 'closed',
    })
  })

  it('carries the day they asked, who asked and the next weekday', () => {
    expect(windowAt('11-12 14:00', [thankedStory, question])).toEqual({
      application: 'job',
      state: 'your-turn',
      since: '2026-11-12',
      from: 'ruth',
      dueBy: '2026-11-13',
    })
  })
})

describe('open', () => {
  it('lists whom to ask, recruiters first', () => {
    expect(windowAt('11-24 09:00', [thankedStory])).toEqual({
      application: 'job',
      state: 'open',
      since: '2026-11-24',
      ask: ['ruth', 'birte', 'odile'],
    })
  })

  it('follows a changed role', () => {
    const edited = event('contactEdited', '11-12 09:00', { contact: 'odile', role: 'recruiter' })
    expect(windowAt('11-24 09:00', [thankedStory, edited])).toMatchObject({ ask: ['odile', 'ruth', 'birte'] })
  })

  it('stays open while nobody writes', () => {
    expect(windowAt('2027-02-01 09:00', [thankedStory])).toMatchObject({ state: 'open', since: '2026-11-24' })
  })
})

describe('spent', () => {
  it('carries the day of the check-in and when to let it go', () => {
    expect(windowAt('11-26 09:00', [thankedStory, asked('11-24 09:00', 'ruth')])).toEqual({
      application: 'job',
      state: 'spent',
      on: '2026-11-24',
      letGoOn: '2026-12-08',
    })
  })

  it('follows a check-in that was sent anyway, in the middle of the wait', () => {
    expect(windowAt('11-17 09:00', [thankedStory, asked('11-16 09:00', 'ruth')])).toMatchObject({
      state: 'spent',
      on: '2026-11-16',
    })
  })

  it('follows a check-in entered by hand as a phone call', () => {
    const call = asked('11-24 09:00', 'ruth', { channel: 'phone' })
    expect(windowAt('11-25 09:00', [thankedStory, call])).toMatchObject({ state: 'spent' })
  })

  it('names the last of several check-ins', () => {
    const events = [thankedStory, asked('11-24 09:00', 'ruth'), asked('11-27 09:00', 'birte')]
    expect(windowAt('11-30 09:00', events)).toMatchObject({ on: '2026-11-27', letGoOn: '2026-12-11' })
  })

  it('comes only after the last one when the policy allows two', () => {
    const policy = { checkIns: 2 }
    const once = [thankedStory, asked('11-24 09:00', 'ruth')]
    expect(windowAt('11-26 09:00', once, { policy })).toMatchObject({ state: 'open' })
    const twice = [once.flat(), asked('11-27 09:00', 'ruth')]
    expect(windowAt('11-28 09:00', twice, { policy })).toMatchObject({ state: 'spent', on: '2026-11-27' })
  })

  it('suggests letting go after as many days as the policy says', () => {
    const events = [thankedStory, asked('11-24 09:00', 'ruth')]
    expect(windowAt('11-26 09:00', events, { policy: { letGoDays: 7 } })).toMatchObject({
      letGoOn: '2026-12-01',
    })
  })
})

describe('closed', () => {
  it.each(['offer', 'rejected', 'withdrawn', 'silent'] as const)('says how it ended: %s', (outcome) => {
    expect(windowAt('11-20 09:00', [thankedStory, closed('11-19 23:30', outcome)])).toEqual({
      application: 'job',
      state: 'closed',
      outcome,
      on: '2026-11-20',
    })
  })

  it('ends with a reopening, and the wait is what it was', () => {
    const events = [thankedStory, closed('11-18 09:00', 'silent'), reopened('11-19 09:00')]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ state: 'waiting', since: '2026-11-10' })
  })

  it('says the last of two endings', () => {
    const events = [thankedStory, closed('11-18 09:00', 'rejected'), closed('11-19 09:00', 'offer')]
    expect(windowAt('11-20 09:00', events)).toMatchObject({
      state: 'closed',
      outcome: 'offer',
      on: '2026-11-19',
    })
  })
})

describe('a rejection message', () => {
  it('leaves the state and asks to close', () => {
    const events = [thankedStory, received('rejection', '11-19 14:00', 'ruth')]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ state: 'waiting', rejectedOn: '2026-11-19' })
  })

  it('asks no more once closed', () => {
    const events = [
      thankedStory,
      received('rejection', '11-19 14:00', 'ruth'),
      closed('11-19 15:00', 'rejected'),
    ]
    expect(windowAt('11-20 09:00', events)).not.toHaveProperty('rejectedOn')
  })
})

describe('the day of the meter', () => {
  it('is 0 on the first day and 14 on the day to ask', () => {
    expect(windowAt('11-10 16:00', [thankedStory])).toMatchObject({ day: 0, of: 14 })
    expect(windowAt('11-23 16:00', [thankedStory])).toMatchObject({ day: 13, of: 14 })
  })

  it('is never below 0, even west of where the wait began', () => {
    const events = [applied('11-10 11:00', { zone: 'Pacific/Auckland' })]
    expect(windowAt('11-10 11:30', events, { zone: 'America/Los_Angeles' })).toMatchObject({
      since: '2026-11-11',
      day: 0,
    })
  })

  it('counts to a later day when a weekend moves the window', () => {
    expect(windowAt('11-09 09:00', [applied('11-07 09:00')])).toMatchObject({
      opensOn: '2026-11-23',
      day: 2,
      of: 16,
    })
  })

  it('has as many days as the policy says', () => {
    expect(windowAt('11-12 09:00', [thankedStory], { policy: { waitDays: 30 } })).toMatchObject({
      opensOn: '2026-12-10',
      of: 30,
    })
  })
})

describe('other messages of ours', () => {
  it('move nothing', () => {
    const events = [thankedStory, sent('other', '11-12 09:00', 'ruth'), sent('reply', '11-13 09:00', 'ruth')]
    expect(windowAt('11-20 09:00', events)).toEqual(windowAt('11-20 09:00', [thankedStory]))
  })

  it('move nothing when they are thanks to somebody outside the round', () => {
    const events = [thankedStory, thanked('11-14 09:00', 'ruth')]
    expect(windowAt('11-20 09:00', events)).toEqual(windowAt('11-20 09:00', [thankedStory]))
  })
})
