import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { closed, sending, spentStory, thankedStory, verdictAt } from '../story.ts'
import { clear, kinds } from './verdicts.ts'

describe('a message to nobody tracked', () => {
  it.each(kinds)('is clear: %s', (kind) => {
    expect(verdictAt('11-16 09:00', thankedStory, sending(kind, 'friend@elsewhere.example'))).toEqual(clear)
  })

  it('is clear when it goes to nobody at all', () => {
    expect(verdictAt('11-16 09:00', thankedStory, sending('check-in', []))).toEqual(clear)
  })

  it('is clear when the contact was never added', () => {
    expect(verdictAt('11-16 09:00', thankedStory, sending('check-in', 'nobody'))).toEqual(clear)
  })
})

describe('an application closed with an offer, or withdrawn', () => {
  it.each(kinds)('leaves every message clear: %s', (kind) => {
    for (const outcome of ['offer', 'withdrawn'] as const) {
      const events = [...thankedStory, closed('11-18 09:00', outcome)]
      expect(verdictAt('11-19 09:00', events, sending(kind, 'birte'))).toEqual(clear)
    }
  })
})

describe('another matter', () => {
  it.each<[string, string, readonly TimelineEvent[]]>([
    ['the wait', '11-16 09:00', thankedStory],
    ['a spent wait', '11-26 09:00', spentStory],
    ['an owed thank-you', '11-10 11:00', thankedStory.slice(0, -1)],
  ])('is clear in %s', (_, now, events) => {
    expect(verdictAt(now, events, sending('other', 'ruth'))).toEqual(clear)
  })
})
