import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { applied, closed, event, received, sending, spentStory, thankedStory, verdictAt } from '../story.ts'
import { clear, pause } from './verdicts.ts'

describe('a reply', () => {
  const written = [...thankedStory, received('update', '11-12 09:00', 'ruth', { thread: 'talk' })]

  it.each(['reply', 'unclear'] as const)('in a thread whose last message is theirs is clear: %s', (kind) => {
    expect(verdictAt('11-13 09:00', written, sending(kind, 'ruth', { thread: 'talk' }))).toEqual(clear)
  })

  it('is clear in such a thread even when the check-in is spent', () => {
    const events = [
      ...spentStory,
      received('receipt', '11-25 09:00', 'ruth', { thread: 'talk' }),
      ...written.slice(-1),
    ]
    expect(verdictAt('11-26 09:00', events, sending('reply', 'ruth', { thread: 'talk' }))).toEqual(clear)
  })

  it.each([
    ['without a thread', {}],
    ['in a thread without messages', { thread: 'empty' }],
    ['in a thread where ours is last', { thread: 'thanks' }],
  ])('%s is judged as unclear', (_, thread) => {
    expect(verdictAt('11-16 09:00', thankedStory, sending('reply', 'birte', thread))).toEqual(
      pause('is-this-a-follow-up', 'birte'),
    )
  })

  it('is not answered by a receipt: that never counts as last in a thread', () => {
    const events = [...thankedStory, received('receipt', '11-10 15:01', 'birte', { thread: 'thanks' })]
    expect(verdictAt('11-16 09:00', events, sending('reply', 'birte', { thread: 'thanks' }))).toMatchObject({
      reason: 'is-this-a-follow-up',
    })
  })

  it('to theirs does not make a check-in clear', () => {
    expect(verdictAt('11-13 09:00', written, sending('check-in', 'ruth', { thread: 'talk' }))).toMatchObject({
      reason: 'too-early',
    })
  })

  it('in a thread that was written down under another application is one all the same', () => {
    const other = [
      ...applied('10-28 09:00', { application: 'other' }),
      received('update', '11-12 09:00', 'ruth', { thread: 'talk', application: 'other' }),
    ]
    expect(
      verdictAt('11-13 09:00', [...thankedStory, ...other], sending('reply', 'ruth', { thread: 'talk' })),
    ).toEqual(clear)
  })
})

describe('an unclear message', () => {
  const unclear = sending('unclear', 'ruth', { thread: 'talk' })

  it.each<[string, string, readonly TimelineEvent[]]>([
    ['applied', '10-30 09:00', applied('10-28 08:00')],
    ['waiting', '11-16 09:00', thankedStory],
    ['spent', '11-26 09:00', spentStory],
    ['silent', '12-10 09:00', [...spentStory, closed('12-09 09:00', 'silent')]],
  ])('is asked about in %s', (_, now, events) => {
    expect(verdictAt(now, events, unclear)).toEqual(pause('is-this-a-follow-up'))
  })

  it.each<[string, string, readonly TimelineEvent[]]>([
    ['open', '11-24 09:00', thankedStory],
    ['thank-you', '11-10 11:00', thankedStory.slice(0, -1)],
    ['upcoming', '11-09 11:00', thankedStory],
    ['your-turn', '11-13 11:00', [...thankedStory, received('question', '11-12 11:00', 'birte')]],
  ])('is clear in %s', (_, now, events) => {
    expect(verdictAt(now, events, unclear)).toEqual(clear)
  })

  it.each(['reply', 'other'] as const)('is not asked about again in a thread marked as %s', (kind) => {
    const mark = event('threadMarked', '11-15 09:00', { thread: 'talk', kind })
    expect(verdictAt('11-16 09:00', [...thankedStory, mark], unclear)).toEqual(clear)
    expect(verdictAt('11-16 09:00', [...thankedStory, mark], { ...unclear, thread: 'else' })).toMatchObject({
      reason: 'is-this-a-follow-up',
    })
  })

  it('marked as another matter does not make a check-in clear', () => {
    const mark = event('threadMarked', '11-15 09:00', { thread: 'talk', kind: 'other' })
    expect(verdictAt('11-16 09:00', [...thankedStory, mark], { ...unclear, kind: 'check-in' })).toMatchObject(
      {
        reason: 'too-early',
      },
    )
  })
})
