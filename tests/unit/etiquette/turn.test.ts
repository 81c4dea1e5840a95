import { describe, expect, it } from 'vitest'
import { received, sent, thanked, thankedStory, voided, windowAt } from './story.ts'

const question = received('question', '11-12 13:00', 'ruth', { thread: 'q' })
const offer = received('offer', '11-12 13:00', 'ruth', { thread: 'q' })

describe('an open question', () => {
  it.each([
    ['Thursday: Friday', '11-12 13:00', '2026-11-13'],
    ['Friday: Monday', '11-13 13:00', '2026-11-16'],
    ['Saturday: Monday', '11-14 13:00', '2026-11-16'],
    ['Sunday: Monday', '11-15 13:00', '2026-11-16'],
  ])('is due on the next weekday, after %s', (_, at, dueBy) => {
    const events = [thankedStory, received('question', at, 'ruth')]
    expect(windowAt('11-16 06:00', events)).toMatchObject({ state: 'your-turn', dueBy })
  })

  it('is due on the next weekday even when weekends are not skipped', () => {
    const events = [thankedStory, received('question', '11-13 13:00', 'ruth')]
    expect(windowAt('11-14 09:00', events, { policy: { skipWeekends: false } })).toMatchObject({
      dueBy: '2026-11-16',
    })
  })

  it('is due on the day they name, even a Saturday', () => {
    const events = [thankedStory, received('question', '11-12 13:00', 'ruth', { replyBy: '2026-11-21' })]
    expect(windowAt('11-13 09:00', events)).toMatchObject({ dueBy: '2026-11-21' })
  })

  it('ends with our next message to that person, in whichever thread', () => {
    const events = [thankedStory, question, sent('other', '11-13 09:00', 'ruth', { thread: 'elsewhere' })]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ state: 'waiting' })
  })

  it('ends with our next message in that thread, to whomever', () => {
    const events = [thankedStory, question, sent('reply', '11-13 09:00', 'birte', { thread: 'q' })]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ state: 'waiting' })
  })

  it('does not end with a message to somebody else elsewhere', () => {
    const events = [thankedStory, question, sent('other', '11-13 09:00', 'birte', { thread: 'elsewhere' })]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ state: 'your-turn' })
  })

  it('does not end with what we wrote before it', () => {
    const events = [thankedStory, sent('other', '11-12 12:59', 'ruth'), question]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ state: 'your-turn' })
  })

  it('does not end with their further updates', () => {
    const events = [thankedStory, question, received('update', '11-16 09:00', 'ruth', { thread: 'q' })]
    expect(windowAt('11-17 09:00', events)).toMatchObject({ state: 'your-turn', since: '2026-11-12' })
  })

  it('ends when it is voided', () => {
    expect(windowAt('11-14 09:00', [thankedStory, question, voided('11-13 09:00', question)])).toMatchObject({
      state: 'waiting',
      since: '2026-11-10',
    })
  })

  it('among several: since and from of the oldest, the earliest due day', () => {
    const events = [
      thankedStory,
      received('question', '11-12 13:00', 'ruth', { replyBy: '2026-11-25' }),
      received('question', '11-13 13:00', 'birte', { thread: 'b' }),
    ]
    expect(windowAt('11-14 09:00', events)).toMatchObject({
      since: '2026-11-12',
      from: 'ruth',
      dueBy: '2026-11-16',
    })
  })

  it('has its day in the zone it was recorded in', () => {
    const events = [thankedStory, received('question', '11-12 15:30', 'ruth', { zone: 'Asia/Tokyo' })]
    expect(windowAt('11-13 09:00', events)).toMatchObject({ since: '2026-11-13', dueBy: '2026-11-16' })
  })

  it('stays open through a thank-you to somebody else', () => {
    const events = [thankedStory, question, thanked('11-13 09:00', 'odile')]
    expect(windowAt('11-14 09:00', events)).toMatchObject({ state: 'your-turn' })
  })
})

describe('an offer', () => {
  it('is our turn, with their date as ours', () => {
    const events = [thankedStory, received('offer', '11-12 13:00', 'ruth', { replyBy: '2026-11-20' })]
    expect(windowAt('11-13 09:00', events)).toMatchObject({
      state: 'your-turn',
      from: 'ruth',
      dueBy: '2026-11-20',
    })
  })

  it('stays our turn after our answer, until the application is closed', () => {
    const events = [thankedStory, offer, sent('reply', '11-13 09:00', 'ruth', { thread: 'q' })]
    expect(windowAt('11-20 09:00', events)).toMatchObject({ state: 'your-turn', since: '2026-11-12' })
  })
})
