import { describe, expect, it } from 'vitest'
import { applied, event, interview, thanked, voided, windowAt } from './story.ts'

const application = applied('10-28 08:00')
const panel = interview('11-10 09:00', ['birte', 'odile'])
const single = interview('11-10 09:00')

describe('a thank-you is owed', () => {
  it('to everybody of the round, due a day after its end', () => {
    expect(windowAt('11-10 11:00', [application, panel])).toEqual({
      application: 'job',
      state: 'thank-you',
      dueBy: '2026-11-11T10:00:00Z',
      late: false,
      owed: ['birte', 'odile'],
    })
  })

  it('to those of a panel who have not been thanked', () => {
    expect(windowAt('11-10 16:00', [application, panel, thanked('11-10 15:00', 'birte')])).toMatchObject({
      owed: ['odile'],
    })
  })

  it('to nobody after one note to all', () => {
    const events = [application, panel, thanked('11-10 15:00', ['birte', 'odile'])]
    expect(windowAt('11-10 16:00', events)).toMatchObject({ state: 'waiting' })
  })

  it('to a recruiter who took part', () => {
    expect(windowAt('11-10 11:00', [application, interview('11-10 09:00', ['ruth'])])).toMatchObject({
      owed: ['ruth'],
    })
  })

  it.each(['linkedin', 'letter', 'phone', 'other'] as const)('no more after thanks by %s', (channel) => {
    const events = [application, single, thanked('11-10 15:00', 'birte', { channel })]
    expect(windowAt('11-10 16:00', events)).toMatchObject({ state: 'waiting' })
  })

  it.each([
    ['late exactly 48 hours after the end', '11-12 10:00', false],
    ['late a moment later', '11-12 10:01', true],
  ])('is it %s?', (_, now, late) => {
    expect(windowAt(now, [application, single])).toMatchObject({ state: 'thank-you', late })
  })

  it.each([
    ['still after seven days to the minute', '11-17 10:00', 'thank-you'],
    ['no more a minute later', '11-17 10:01', 'waiting'],
  ])('%s', (_, now, state) => {
    expect(windowAt(now, [application, single])).toMatchObject({ state })
  })

  it('counts seven times 24 hours, also over the change of clocks', () => {
    const events = [applied('10-15 08:00'), interview('10-20 09:00')]
    expect(windowAt('2026-10-27T10:00:00Z', events)).toMatchObject({ state: 'thank-you' })
    expect(windowAt('2026-10-27T10:00:01Z', events)).toMatchObject({ state: 'waiting' })
  })

  it('within the hours the policy says', () => {
    const policy = { thankWithinHours: 12, thankLateHours: 20 }
    expect(windowAt('11-11 07:00', [application, single], { policy })).toMatchObject({
      dueBy: '2026-11-10T22:00:00Z',
      late: true,
    })
  })

  it('again for a second round, though the person was thanked for the first', () => {
    const events = [
      application,
      single,
      thanked('11-10 15:00', 'birte'),
      interview('11-13 09:00', ['birte'], { interview: 'i2' }),
    ]
    expect(windowAt('11-13 11:00', events)).toMatchObject({ state: 'thank-you', owed: ['birte'] })
  })

  it('for the earliest of several rounds first; everybody is named once', () => {
    const events = [application, panel, interview('11-12 09:00', ['birte'], { interview: 'i2' })]
    expect(windowAt('11-12 11:00', events)).toMatchObject({
      dueBy: '2026-11-11T10:00:00Z',
      late: true,
      owed: ['birte', 'odile'],
    })
  })

  it('again when the thank-you is voided', () => {
    const thanks = thanked('11-10 15:00', 'birte')
    expect(
      windowAt('11-10 17:00', [application, single, thanks, voided('11-10 16:00', thanks)]),
    ).toMatchObject({
      state: 'thank-you',
    })
  })
})

describe('when nobody of the round is known', () => {
  const unknown = interview('11-10 09:00', [])

  it('somebody is owed', () => {
    expect(windowAt('11-10 11:00', [application, unknown])).toMatchObject({ state: 'thank-you', owed: [] })
  })

  it('a thank-you to anyone of the application is enough, and moves the start', () => {
    expect(windowAt('11-12 10:00', [application, unknown, thanked('11-12 09:00', 'ruth')])).toMatchObject({
      state: 'waiting',
      since: '2026-11-12',
    })
  })

  it('a thank-you from before the round is not', () => {
    expect(windowAt('11-10 11:00', [application, unknown, thanked('11-09 09:00', 'ruth')])).toMatchObject({
      state: 'thank-you',
    })
  })

  it('a person who was taken back is not known', () => {
    const guest = event('contactAdded', '11-01 09:00', { contact: 'guest', name: 'Guest', role: 'other' })
    const events = [application, guest, interview('11-10 09:00', ['guest']), voided('11-02 09:00', guest)]
    expect(windowAt('11-10 11:00', events)).toMatchObject({ state: 'thank-you', owed: [] })
  })
})

describe('a thank-you belongs', () => {
  const second = interview('11-13 09:00', ['birte'], { interview: 'i2' })

  it('to the round of the interview it names, though a later one has ended', () => {
    const events = [application, single, second, thanked('11-13 12:00', 'birte', { interview: 'i1' })]
    expect(windowAt('11-13 13:00', events)).toMatchObject({ owed: ['birte'], dueBy: '2026-11-14T10:00:00Z' })
  })

  it('without an interview to the latest ended round of that person', () => {
    const events = [application, single, second, thanked('11-13 12:00', 'birte')]
    expect(windowAt('11-13 13:00', events)).toMatchObject({ owed: ['birte'], dueBy: '2026-11-11T10:00:00Z' })
  })

  it('to the round that person was in, not to the latest one', () => {
    const other = interview('11-13 09:00', ['odile'], { interview: 'i2' })
    const events = [application, single, other, thanked('11-13 12:00', 'birte')]
    expect(windowAt('11-13 13:00', events)).toMatchObject({ owed: ['odile'], dueBy: '2026-11-14T10:00:00Z' })
  })

  it('to no round before the interview has begun: thanks for the invitation', () => {
    expect(windowAt('11-10 11:00', [application, single, thanked('11-09 09:00', 'birte')])).toMatchObject({
      state: 'thank-you',
      owed: ['birte'],
    })
  })

  it('to a round whose recorded end was only a guess', () => {
    const events = [
      application,
      interview('11-10 09:00', ['birte'], { endsAt: null }),
      thanked('11-10 09:45', 'birte'),
    ]
    expect(windowAt('11-10 11:00', events)).toMatchObject({ state: 'waiting' })
  })

  it('to the round of the day for somebody whose own interview was in the morning', () => {
    const afternoon = interview('11-10 13:00', ['odile'], { interview: 'i2' })
    const events = [application, single, afternoon, thanked('11-10 11:00', 'birte', { interview: 'i1' })]
    expect(windowAt('11-10 15:00', events)).toMatchObject({ owed: ['odile'] })
  })

  it('to the latest round of the person when it names an interview nobody knows', () => {
    const events = [application, single, thanked('11-10 12:00', 'birte', { interview: 'lost' })]
    expect(windowAt('11-10 13:00', events)).toMatchObject({ state: 'waiting' })
  })

  it('to none when its interview was cancelled, not even to an earlier round', () => {
    const events = [
      application,
      single,
      interview('11-12 09:00', ['birte'], { interview: 'i2' }),
      thanked('11-12 12:00', 'birte', { interview: 'i2' }),
      event('interviewCancelled', '11-12 13:00', { interview: 'i2' }),
    ]
    expect(windowAt('11-12 14:00', events)).toMatchObject({ state: 'thank-you', owed: ['birte'] })
  })

  it('to the round of an interview that was cancelled and scheduled anew', () => {
    const events = [
      application,
      single,
      event('interviewCancelled', '11-08 09:00', { interview: 'i1' }),
      interview('11-12 09:00', ['birte'], { putDown: '11-09 09:00' }),
      thanked('11-12 12:00', 'birte', { interview: 'i1' }),
    ]
    expect(windowAt('11-12 14:00', events)).toMatchObject({ state: 'waiting', since: '2026-11-12' })
  })
})
