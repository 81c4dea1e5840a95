import { describe, expect, it } from 'vitest'
import { event, interview, received, sent, thanked, thankedStory, windowAt } from './story.ts'

const secondRound = interview('11-18 09:00', ['odile'], { interview: 'i2', putDown: '11-12 09:00' })

describe('a promised date', () => {
  const promise = (at: string, replyBy: string) => received('promise', at, 'ruth', { replyBy })

  it.each([
    ['a Monday: Wednesday', '2026-12-07', '2026-12-09'],
    ['a Thursday: Monday', '2026-12-10', '2026-12-14'],
    ['a Friday: Tuesday', '2026-12-11', '2026-12-15'],
    ['a Saturday: Tuesday', '2026-12-12', '2026-12-15'],
    ['a Sunday: Tuesday', '2026-12-13', '2026-12-15'],
  ])('leaves them two business days after %s', (_, replyBy, opensOn) => {
    expect(windowAt('11-20 09:00', [thankedStory, promise('11-16 09:00', replyBy)])).toMatchObject({
      opensOn,
      promised: replyBy,
    })
  })

  it('leaves as many business days as the policy says', () => {
    const events = [thankedStory, promise('11-16 09:00', '2026-12-11')]
    expect(windowAt('11-20 09:00', events, { policy: { promiseGraceBusinessDays: 0 } })).toMatchObject({
      opensOn: '2026-12-11',
    })
    expect(windowAt('11-20 09:00', events, { policy: { promiseGraceBusinessDays: 5 } })).toMatchObject({
      opensOn: '2026-12-18',
    })
  })

  it('without grace still rolls off the weekend, unless weekends count', () => {
    const events = [thankedStory, promise('11-16 09:00', '2026-12-12')]
    const policy = { promiseGraceBusinessDays: 0 }
    expect(windowAt('11-20 09:00', events, { policy })).toMatchObject({ opensOn: '2026-12-14' })
    expect(windowAt('11-20 09:00', events, { policy: { ...policy, skipWeekends: false } })).toMatchObject({
      opensOn: '2026-12-12',
    })
  })

  it('counts in business days even when weekends are not skipped', () => {
    const events = [thankedStory, promise('11-16 09:00', '2026-12-11')]
    expect(windowAt('11-20 09:00', events, { policy: { skipWeekends: false } })).toMatchObject({
      opensOn: '2026-12-15',
    })
  })

  it('before the end of the wait changes nothing', () => {
    const window = windowAt('11-20 09:00', [thankedStory, promise('11-16 09:00', '2026-11-18')])
    expect(window).toMatchObject({ opensOn: '2026-11-30' })
    expect(window).not.toHaveProperty('promised')
  })

  it('before the end of the wait wins when the policy says so', () => {
    const events = [thankedStory, promise('11-16 09:00', '2026-11-18')]
    expect(windowAt('11-17 09:00', events, { policy: { earlierPromiseWins: true } })).toMatchObject({
      opensOn: '2026-11-20',
      of: 4,
    })
  })

  it('never opens before the wait began, even when it wins', () => {
    const events = [
      thankedStory,
      promise('11-16 09:00', '2026-11-18'),
      received('update', '11-25 09:00', 'birte'),
    ]
    expect(windowAt('11-25 10:00', events, { policy: { earlierPromiseWins: true } })).toMatchObject({
      state: 'open',
      since: '2026-11-25',
    })
  })

  it('is replaced by a newer one, also by an earlier day', () => {
    const events = [thankedStory, promise('11-16 09:00', '2026-12-22'), promise('11-17 09:00', '2026-12-11')]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ opensOn: '2026-12-15' })
  })

  it('stands through messages without a date', () => {
    const events = [
      thankedStory,
      promise('11-16 09:00', '2026-12-11'),
      received('promise', '11-18 09:00', 'birte'),
    ]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ since: '2026-11-18', opensOn: '2026-12-15' })
  })

  it('falls with a new round', () => {
    const events = [
      thankedStory,
      promise('11-12 09:00', '2026-12-22'),
      secondRound,
      thanked('11-18 11:00', 'odile'),
    ]
    expect(windowAt('11-19 09:00', events)).toMatchObject({ since: '2026-11-18', opensOn: '2026-12-02' })
  })

  it('stands while a new round is only scheduled and when it is cancelled', () => {
    const events = [
      thankedStory,
      promise('11-12 09:00', '2026-12-22'),
      secondRound,
      event('interviewCancelled', '11-13 09:00', { interview: 'i2' }),
    ]
    expect(windowAt('11-19 09:00', events)).toMatchObject({ opensOn: '2026-12-24' })
  })

  it.each(['update', 'other', 'rejection'] as const)(
    'is a date on any message that asks nothing: %s',
    (kind) => {
      const events = [thankedStory, received(kind, '11-16 09:00', 'ruth', { replyBy: '2026-12-11' })]
      expect(windowAt('11-20 09:00', events)).toMatchObject({ opensOn: '2026-12-15' })
    },
  )

  it('is none on a receipt', () => {
    const events = [thankedStory, received('receipt', '11-16 09:00', 'ruth', { replyBy: '2026-12-11' })]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ opensOn: '2026-11-24' })
  })

  it('is none on a question: that date is ours to keep', () => {
    const question = received('question', '11-16 09:00', 'ruth', { replyBy: '2026-12-11' })
    expect(windowAt('11-17 09:00', [thankedStory, question])).toMatchObject({
      state: 'your-turn',
      dueBy: '2026-12-11',
    })
    const answered = [thankedStory, question, sent('reply', '11-17 09:00', 'ruth')]
    expect(windowAt('11-20 09:00', answered)).toMatchObject({ state: 'waiting', opensOn: '2026-11-30' })
  })
})
