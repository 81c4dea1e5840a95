import { describe, expect, it } from 'vitest'
import {
  applied,
  closed,
  interview,
  received,
  sending,
  spentStory,
  thankedStory,
  verdictAt,
} from '../story.ts'
import { clear, hint, pause } from './verdicts.ts'

describe('a check-in', () => {
  const owing = thankedStory.slice(0, -1)
  const question = received('question', '11-10 12:00', 'ruth')
  const ahead = interview('11-13 09:00', ['odile'], { interview: 'i2' })
  const check = sending('check-in', 'ruth')

  it('while a thank-you is owed is held: thank first', () => {
    expect(verdictAt('11-10 11:00', owing, check)).toEqual(pause('thank-first'))
  })

  it('while a thank-you is owed is held even in your-turn and upcoming', () => {
    expect(verdictAt('11-10 13:00', [...owing, question], check)).toEqual(pause('thank-first'))
    expect(verdictAt('11-10 13:00', [...owing, ahead], check)).toEqual(pause('thank-first'))
  })

  it('in your-turn gets a hint: answer first', () => {
    expect(
      verdictAt('11-12 09:00', [...thankedStory, received('question', '11-11 09:00', 'birte')], check),
    ).toEqual(hint('answer-first'))
  })

  it('in upcoming gets a hint: the interview is ahead', () => {
    expect(verdictAt('11-12 09:00', [...thankedStory, ahead], check)).toEqual(hint('interview-ahead'))
  })

  it('in applied is too early, until the day to ask', () => {
    expect(verdictAt('11-02 09:00', applied('10-28 08:00'), check)).toEqual(
      pause('too-early', 'ruth', { until: '2026-11-11' }),
    )
  })

  it('in waiting is too early, until the day to ask', () => {
    expect(verdictAt('11-16 09:00', thankedStory, check)).toEqual(
      pause('too-early', 'ruth', { until: '2026-11-24' }),
    )
  })

  it('while a later round keeps the window shut is too early without a day', () => {
    const later = interview('12-07 09:00', ['odile'], { interview: 'i2', putDown: '11-20 09:00' })
    expect(verdictAt('11-26 09:00', [...thankedStory, later], check)).toEqual(pause('too-early'))
  })

  it('in open to the recruiter is clear', () => {
    expect(verdictAt('11-24 09:00', thankedStory, check)).toEqual(clear)
  })

  it('in open to anybody else gets a hint to ask the recruiter', () => {
    expect(verdictAt('11-24 09:00', thankedStory, sending('check-in', 'birte'))).toEqual(
      hint('ask-recruiter', 'birte'),
    )
  })

  it('in open to the recruiter and somebody else gets the hint too', () => {
    expect(verdictAt('11-24 09:00', thankedStory, sending('check-in', ['ruth', 'odile']))).toEqual(
      hint('ask-recruiter', 'odile'),
    )
  })

  it('in open to the interviewer is clear when no recruiter is known', () => {
    const events = [...applied('10-28 08:00', { people: { birte: 'interviewer' } })]
    expect(verdictAt('11-24 09:00', events, sending('check-in', 'birte'))).toEqual(clear)
  })

  it('in open to a stranger of the company gets a hint to ask the recruiter', () => {
    const stranger = 'front.desk@gruenspan.example'
    expect(verdictAt('11-24 09:00', thankedStory, sending('check-in', stranger))).toEqual(
      hint('ask-recruiter', stranger),
    )
  })

  it('in open to a stranger of the company gets a hint to add them when no recruiter is known', () => {
    const stranger = 'front.desk@gruenspan.example'
    const events = applied('10-28 08:00', { people: { birte: 'interviewer' } })
    expect(verdictAt('11-24 09:00', events, sending('check-in', stranger))).toEqual(
      hint('add-contact', stranger),
    )
  })

  it.each(['ruth', 'birte'])('in spent is asking twice, to %s as well', (contact) => {
    expect(verdictAt('11-26 09:00', spentStory, sending('check-in', contact))).toEqual(
      pause('already-asked', contact),
    )
  })

  it('in spent stays asking twice however long they are silent', () => {
    expect(verdictAt('2027-03-01 09:00', spentStory, check)).toEqual(pause('already-asked'))
  })

  it('after a silent ending is asking twice', () => {
    expect(verdictAt('12-10 09:00', [...spentStory, closed('12-09 09:00', 'silent')], check)).toEqual(
      pause('already-asked'),
    )
  })

  it('by phone, letter or LinkedIn is judged as by mail', () => {
    for (const channel of ['phone', 'letter', 'linkedin', 'other'] as const) {
      expect(verdictAt('11-16 09:00', thankedStory, { ...check, channel })).toMatchObject({
        reason: 'too-early',
      })
    }
  })
})
