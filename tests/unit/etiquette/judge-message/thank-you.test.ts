import { describe, expect, it } from 'vitest'
import { applied, interview, sending, spentStory, thanked, thankedStory, verdictAt } from '../story.ts'
import { clear, pause } from './verdicts.ts'

describe('a thank-you', () => {
  it('to somebody already thanked for this round is held', () => {
    expect(verdictAt('11-11 09:00', thankedStory, sending('thank-you', 'birte'))).toEqual(
      pause('already-thanked', 'birte'),
    )
  })

  it('by LinkedIn after the mail is held as mail is', () => {
    const intent = sending('thank-you', 'birte', { channel: 'linkedin' })
    expect(verdictAt('11-11 09:00', thankedStory, intent)).toEqual(pause('already-thanked', 'birte'))
  })

  it('by letter after the mail is clear, once', () => {
    const letter = sending('thank-you', 'birte', { channel: 'letter' })
    expect(verdictAt('11-11 09:00', thankedStory, letter)).toEqual(clear)
    const posted = [...thankedStory, thanked('11-11 10:00', 'birte', { channel: 'letter' })]
    expect(verdictAt('11-12 09:00', posted, letter)).toEqual(pause('already-thanked', 'birte'))
  })

  it('by mail after the letter is held', () => {
    const events = [...thankedStory.slice(0, -1), thanked('11-10 15:00', 'birte', { channel: 'letter' })]
    expect(verdictAt('11-11 09:00', events, sending('thank-you', 'birte'))).toEqual(
      pause('already-thanked', 'birte'),
    )
  })

  it('to the same person after a further round is clear', () => {
    const events = [...thankedStory, interview('11-13 09:00', ['birte'], { interview: 'i2' })]
    expect(verdictAt('11-13 12:00', events, sending('thank-you', 'birte'))).toEqual(clear)
  })

  it('to the next one of a panel is clear', () => {
    const events = [
      ...applied('10-28 08:00'),
      interview('11-10 09:00', ['birte', 'odile']),
      thanked('11-10 15:00', 'birte'),
    ]
    expect(verdictAt('11-11 09:00', events, sending('thank-you', 'odile'))).toEqual(clear)
  })

  it('to somebody outside the round is clear, a second time too', () => {
    const events = [...thankedStory, thanked('11-11 09:00', 'ruth')]
    expect(verdictAt('11-12 09:00', thankedStory, sending('thank-you', 'ruth'))).toEqual(clear)
    expect(verdictAt('11-12 09:00', events, sending('thank-you', 'ruth'))).toEqual(clear)
  })

  it('is clear when it is late', () => {
    expect(verdictAt('11-30 09:00', thankedStory.slice(0, -1), sending('thank-you', 'birte'))).toEqual(clear)
  })

  it('to the same person twice is held where nobody of the round is known', () => {
    const events = [...applied('10-28 08:00'), interview('11-10 09:00', []), thanked('11-10 15:00', 'ruth')]
    expect(verdictAt('11-11 09:00', events, sending('thank-you', 'ruth'))).toEqual(pause('already-thanked'))
    expect(verdictAt('11-11 09:00', events, sending('thank-you', 'odile'))).toEqual(clear)
  })

  it('is clear in every other state', () => {
    expect(verdictAt('11-26 09:00', spentStory, sending('thank-you', 'odile'))).toEqual(clear)
    expect(verdictAt('10-30 09:00', applied('10-28 08:00'), sending('thank-you', 'ruth'))).toEqual(clear)
  })
})
