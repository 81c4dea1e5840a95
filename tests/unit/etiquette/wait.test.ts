import { describe, expect, it } from 'vitest'
import { applied, asked, event, interview, received, sent, thanked, thankedStory, windowAt } from './story.ts'

const application = applied('10-28 08:00')
const round = interview('11-10 09:00', ['birte', 'odile'])

describe('a wait begins', () => {
  it('with the application', () => {
    expect(windowAt('10-30 09:00', [application])).toMatchObject({ since: '2026-10-28' })
  })

  it('with the end of a round', () => {
    expect(windowAt('11-19 09:00', [application, round])).toMatchObject({
      state: 'waiting',
      since: '2026-11-10',
    })
  })

  it.each(['question', 'promise', 'update', 'rejection', 'other'] as const)(
    'with a message of theirs: %s',
    (kind) => {
      const events = [
        thankedStory,
        received(kind, '11-16 09:00', 'ruth', { thread: 't' }),
        sent('reply', '11-16 10:00', 'ruth'),
      ]
      expect(windowAt('11-19 09:00', events)).toMatchObject({
        state: 'waiting',
        since: '2026-11-16',
        opensOn: '2026-11-30',
      })
    },
  )

  it('never with an automatic receipt', () => {
    expect(windowAt('11-19 09:00', [thankedStory, received('receipt', '11-16 09:00', 'ruth')])).toMatchObject(
      {
        since: '2026-11-10',
      },
    )
  })

  it('with a message on LinkedIn as with mail', () => {
    const message = received('update', '11-16 09:00', 'birte', { channel: 'linkedin' })
    expect(windowAt('11-19 09:00', [thankedStory, message])).toMatchObject({ since: '2026-11-16' })
  })

  it('for its own application only: a message under another says nothing', () => {
    const other = [
      ...applied('10-28 09:00', { application: 'other' }),
      received('update', '11-16 09:00', 'ruth', { application: 'other' }),
    ]
    expect(windowAt('11-19 09:00', [thankedStory, other])).toMatchObject({ since: '2026-11-10' })
  })

  it('on the day the message was recorded in, in its own zone', () => {
    const message = received('update', '11-15 23:30', 'ruth', { zone: 'Europe/Berlin' })
    expect(windowAt('11-19 09:00', [thankedStory, message], { zone: 'America/New_York' })).toMatchObject({
      since: '2026-11-16',
    })
  })
})

describe('a thank-you', () => {
  it('moves the start to its own day', () => {
    const events = [application, round, thanked('11-12 09:00', ['birte', 'odile'])]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ since: '2026-11-12', opensOn: '2026-11-26' })
  })

  it('moves it once per person: the last first thank-you counts', () => {
    const events = [
      application,
      round,
      thanked('11-11 09:00', 'birte'),
      thanked('11-12 09:00', 'odile'),
      thanked('11-13 09:00', 'birte', { channel: 'letter' }),
    ]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ since: '2026-11-12' })
  })

  it('moves it on the seventh calendar day', () => {
    const events = [application, round, thanked('11-17 22:30', ['birte', 'odile'])]
    expect(windowAt('11-18 09:00', events)).toMatchObject({ since: '2026-11-17' })
  })

  it('moves nothing on the eighth', () => {
    const events = [application, round, thanked('11-17 23:30', ['birte', 'odile'])]
    expect(windowAt('11-19 09:00', events)).toMatchObject({ since: '2026-11-10' })
  })

  it('moves nothing when the person was thanked before', () => {
    const events = [
      application,
      round,
      thanked('11-10 12:00', ['birte', 'odile']),
      thanked('11-12 09:00', 'birte'),
    ]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ since: '2026-11-10' })
  })

  it('moves it within as many days as the policy says', () => {
    const events = [application, round, thanked('11-14 09:00', ['birte', 'odile'])]
    expect(windowAt('11-20 09:00', events, { policy: { thankDays: 3 } })).toMatchObject({
      since: '2026-11-10',
    })
  })

  it('moves nothing back: their later message stays the start', () => {
    const events = [
      application,
      round,
      received('update', '11-13 09:00', 'ruth'),
      thanked('11-12 09:00', ['birte', 'odile']),
    ]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ since: '2026-11-13' })
  })

  it('after their message moves it on', () => {
    const events = [
      application,
      round,
      received('update', '11-11 09:00', 'ruth'),
      thanked('11-12 09:00', ['birte', 'odile']),
    ]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ since: '2026-11-12' })
  })

  it('that is cancelled with its interview moves nothing', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      thanked('11-10 15:00', 'birte', { interview: 'i1' }),
      event('interviewCancelled', '11-11 09:00', { interview: 'i1' }),
    ]
    expect(windowAt('11-11 10:00', events)).toMatchObject({ state: 'open' })
  })
})

describe('the day to ask', () => {
  it.each([
    ['a Friday', '11-06 09:00', '11-20'],
    ['a Saturday, so Monday', '11-07 09:00', '11-23'],
    ['a Sunday, so Monday', '11-08 09:00', '11-23'],
    ['a Monday', '11-09 09:00', '11-23'],
  ])('two weeks on is %s', (_, at, opensOn) => {
    expect(windowAt(at, [applied(at)])).toMatchObject({ opensOn: `2026-${opensOn}` })
  })

  it('can be a weekend when the policy says so', () => {
    const policy = { skipWeekends: false }
    expect(windowAt('11-07 09:00', [applied('11-07 09:00')], { policy })).toMatchObject({
      opensOn: '2026-11-21',
    })
  })

  it('crosses the end of a year', () => {
    expect(windowAt('12-22 09:00', [applied('12-22 09:00')])).toMatchObject({ opensOn: '2027-01-05', of: 14 })
  })

  it('counts the leap day', () => {
    const events = [applied('2028-02-22 09:00')]
    expect(windowAt('2028-02-23 09:00', events)).toMatchObject({ opensOn: '2028-03-07', of: 14 })
  })

  it.each([
    ['autumn', '2026-10-20 22:30', '2026-11-03T23:30:00Z', '2026-11-03T22:59:59Z', '2026-11-04'],
    ['spring', '2027-03-22 23:30', '2027-04-05T22:00:00Z', '2027-04-05T21:59:59Z', '2027-04-06'],
  ])('begins at local midnight, over the change of clocks in %s', (_, at, open, shut, day) => {
    const events = [applied(at)]
    expect(windowAt(open, events)).toMatchObject({ state: 'open', since: day })
    expect(windowAt(shut, events)).toMatchObject({ state: 'applied', opensOn: day })
  })

  it('begins at midnight of where the user is now', () => {
    const events = [applied('11-10 09:00')]
    const travelling = { zone: 'Pacific/Auckland' }
    expect(windowAt('11-23 11:00', events, travelling)).toMatchObject({ state: 'open' })
    expect(windowAt('11-23 10:59', events, travelling)).toMatchObject({ state: 'applied' })
  })
})

describe('the one check-in', () => {
  const spent = [thankedStory, asked('11-24 09:00', 'ruth')]

  it('is given back by their message', () => {
    const events = [spent.flat(), received('update', '11-25 09:00', 'ruth')]
    expect(windowAt('12-09 09:00', events)).toMatchObject({ state: 'open' })
  })

  it('is not given back by a receipt', () => {
    const events = [spent.flat(), received('receipt', '11-25 09:00', 'ruth')]
    expect(windowAt('12-09 09:00', events)).toMatchObject({ state: 'spent' })
  })

  it('is given back by the end of a round, not by scheduling it', () => {
    const round = interview('12-04 09:00', ['odile'], { interview: 'i2', putDown: '11-26 09:00' })
    const cancelled = event('interviewCancelled', '12-03 09:00', { interview: 'i2' })
    const thanks = thanked('12-04 12:00', 'odile')
    expect(windowAt('12-03 10:00', [spent.flat(), round, cancelled])).toMatchObject({ state: 'spent' })
    expect(windowAt('12-05 09:00', [spent.flat(), round, thanks])).toMatchObject({
      state: 'waiting',
      since: '2026-12-04',
    })
  })

  it('is not given back by a thank-you, which moves the start of the same wait', () => {
    const events = [
      application,
      interview('11-10 09:00'),
      asked('11-11 09:00', 'ruth'),
      thanked('11-12 09:00', 'birte'),
    ]
    expect(windowAt('11-13 09:00', events)).toMatchObject({ state: 'spent', on: '2026-11-11' })
  })

  it('belongs to the wait it was sent in', () => {
    const events = [
      application,
      asked('11-06 09:00', 'ruth'),
      interview('11-10 09:00'),
      thanked('11-10 12:00', 'birte'),
    ]
    expect(windowAt('11-24 09:00', events)).toMatchObject({ state: 'open' })
  })

  it('sent at the very moment of their message counts by the order in which they were written down', () => {
    const update = received('update', '11-25 09:00', 'ruth')
    const check = asked('11-25 09:00', 'ruth')
    expect(windowAt('11-26 09:00', [thankedStory, update, check])).toMatchObject({ state: 'spent' })
    expect(windowAt('11-26 09:00', [thankedStory, check, update])).toMatchObject({ state: 'waiting' })
  })
})
