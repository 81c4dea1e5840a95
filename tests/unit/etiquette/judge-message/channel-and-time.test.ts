import { describe, expect, it } from 'vitest'
import { doing, interview, sending, spentStory, thankedStory, verdictAt } from '../story.ts'
import { clear, hint, pause } from './verdicts.ts'

describe('a message on LinkedIn', () => {
  it('is judged as mail when it is a check-in', () => {
    const intent = doing('message', 'linkedin', 'birte', { kind: 'check-in' })
    expect(verdictAt('11-16 09:00', thankedStory, intent)).toEqual(
      pause('too-early', 'birte', { until: '2026-11-24' }),
    )
  })

  it('without a kind is unclear', () => {
    expect(verdictAt('11-16 09:00', thankedStory, doing('message', 'linkedin', 'birte'))).toEqual(
      pause('is-this-a-follow-up', 'birte'),
    )
    expect(verdictAt('11-24 09:00', thankedStory, doing('message', 'linkedin', 'birte'))).toEqual(clear)
  })
})

describe('scheduled sending', () => {
  const check = sending('check-in', 'ruth')

  it('is judged as if now were the time it leaves', () => {
    expect(verdictAt('11-16 09:00', thankedStory, { ...check, sendAt: '2026-11-23T23:00:00Z' })).toEqual(
      clear,
    )
    expect(
      verdictAt('11-16 09:00', thankedStory, { ...check, sendAt: '2026-11-23T22:59:59Z' }),
    ).toMatchObject({
      reason: 'too-early',
    })
  })

  it('can be too late: by then the interview is ahead', () => {
    const events = [
      ...thankedStory,
      interview('11-27 09:00', ['odile'], { interview: 'i2', putDown: '11-16 09:00' }),
    ]
    expect(verdictAt('11-16 09:00', events, { ...check, sendAt: '2026-11-25T09:00:00Z' })).toEqual(
      hint('interview-ahead'),
    )
  })

  it('of a thank-you is clear', () => {
    const events = thankedStory.slice(0, -1)
    expect(
      verdictAt('11-10 11:00', events, sending('thank-you', 'birte', { sendAt: '2026-11-11T07:00:00Z' })),
    ).toEqual(clear)
  })

  it('for a time that is past leaves now', () => {
    expect(verdictAt('11-26 09:00', spentStory, { ...check, sendAt: '2026-11-24T08:00:00Z' })).toEqual(
      pause('already-asked'),
    )
  })
})
