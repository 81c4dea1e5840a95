import { describe, expect, it } from 'vitest'
import {
  asked,
  closed,
  event,
  interview,
  received,
  reopened,
  sending,
  sent,
  thankedStory,
  verdictAt,
} from '../story.ts'
import { clear, hint, kinds, pause } from './verdicts.ts'

const rejected = [...thankedStory, received('rejection', '11-19 14:00', 'ruth', { thread: 'no' })]

describe('after a rejection', () => {
  const closedToo = [...rejected, closed('11-19 15:00', 'rejected')]
  const byHand = [...thankedStory, closed('11-19 15:00', 'rejected')]

  it.each([
    ['their message', rejected],
    ['their message and the closing', closedToo],
    ['the closing alone', byHand],
  ])('by %s a check-in is held', (_, events) => {
    expect(verdictAt('11-20 09:00', events, sending('check-in', 'ruth'))).toEqual(pause('decided'))
  })

  it.each(['thank-you', 'reply', 'other', 'unclear'] as const)(
    'the first gracious answer is clear: %s',
    (kind) => {
      expect(verdictAt('11-20 09:00', closedToo, sending(kind, 'birte'))).toEqual(clear)
      expect(verdictAt('11-20 09:00', byHand, sending(kind, 'birte'))).toEqual(clear)
    },
  )

  it.each(kinds)('every message after it is held: %s', (kind) => {
    const answered = [...closedToo, sent('reply', '11-20 08:00', 'ruth', { thread: 'no' })]
    expect(verdictAt('11-21 09:00', answered, sending(kind, 'birte'))).toEqual(pause('decided', 'birte'))
  })

  it('an answer between their message and the closing was the gracious one', () => {
    const events = [...rejected, sent('reply', '11-19 14:30', 'ruth'), closed('11-19 15:00', 'rejected')]
    expect(verdictAt('11-20 09:00', events, sending('other', 'ruth'))).toEqual(pause('decided'))
  })

  it('a check-in sent anyway was not the gracious answer', () => {
    const events = [...rejected, asked('11-20 08:00', 'ruth')]
    expect(verdictAt('11-21 09:00', events, sending('unclear', 'ruth'))).toEqual(clear)
  })

  it('a reopening takes it back', () => {
    const events = [...closedToo, reopened('11-20 09:00')]
    expect(verdictAt('11-21 09:00', events, sending('check-in', 'ruth'))).toEqual(
      pause('too-early', 'ruth', { until: '2026-12-03' }),
    )
  })

  it('a new round put down after it takes it back', () => {
    const round = interview('12-15 09:00', ['odile'], { interview: 'i2', putDown: '11-20 09:00' })
    expect(verdictAt('11-21 09:00', [...rejected, round], sending('check-in', 'ruth'))).toMatchObject({
      reason: 'too-early',
    })
    expect(verdictAt('11-21 09:00', [...closedToo, round], sending('check-in', 'ruth'))).toMatchObject({
      reason: 'too-early',
    })
  })

  it('a round put down before it takes it back when it has been held', () => {
    const round = interview('11-23 09:00', ['odile'], { interview: 'i2', putDown: '11-18 09:00' })
    expect(verdictAt('11-20 09:00', [...rejected, round], sending('check-in', 'ruth'))).toEqual(
      pause('decided'),
    )
    expect(verdictAt('11-23 11:00', [...rejected, round], sending('check-in', 'ruth'))).toEqual(
      pause('thank-first'),
    )
  })

  it('a corrected time of the interview before it does not take it back', () => {
    const corrected = event('interviewMoved', '11-20 08:00', {
      interview: 'i1',
      startsAt: '2026-11-10T09:30:00Z',
      kind: 'video',
      people: ['birte'],
    })
    expect(verdictAt('11-20 09:00', [...rejected, corrected], sending('check-in', 'ruth'))).toEqual(
      pause('decided'),
    )
  })

  it('an offer takes it back', () => {
    const events = [...rejected, received('offer', '11-20 08:00', 'ruth')]
    expect(verdictAt('11-20 09:00', events, sending('check-in', 'ruth'))).toEqual(hint('answer-first'))
  })
})
