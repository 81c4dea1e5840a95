import { describe, expect, it } from 'vitest'
import { answerLine } from '../../../../scripts/advise/answer-line.ts'
import { applied, closed, doing, sending, thanked, thankedStory } from '../../etiquette/story.ts'

const line = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: 'q1',
    now: '2026-11-16T09:00:00Z',
    zone: 'Europe/Berlin',
    events: thankedStory,
    ...more,
  })
const error = { id: 'q1', error: expect.any(String) }

describe('a line', () => {
  it('is answered with the window of the only application', () => {
    expect(answerLine(line())).toEqual({
      id: 'q1',
      window: {
        application: 'job',
        state: 'waiting',
        since: '2026-11-10',
        opensOn: '2026-11-24',
        day: 6,
        of: 14,
      },
    })
  })

  it('with an intent is answered with the verdict too', () => {
    expect(answerLine(line({ intent: sending('check-in', 'ruth') }))).toMatchObject({
      verdict: {
        action: 'pause',
        reason: 'too-early',
        until: '2026-11-24',
        application: 'job',
        contact: 'ruth',
      },
    })
  })

  it('shows the window of now although the message is judged when it leaves', () => {
    const intent = sending('check-in', 'ruth', { sendAt: '2026-11-24T09:00:00Z' })
    expect(answerLine(line({ intent }))).toMatchObject({
      window: { state: 'waiting' },
      verdict: { action: 'clear' },
    })
  })

  it('follows its policy', () => {
    expect(answerLine(line({ policy: { waitDays: 10 } }))).toMatchObject({
      window: { opensOn: '2026-11-20', of: 10 },
    })
  })

  it('may have a number for an id', () => {
    expect(answerLine(line({ id: 7 }))).toMatchObject({ id: 7, window: { state: 'waiting' } })
  })
})

describe('of several applications', () => {
  const later = applied('10-20 08:00', {
    application: 'later',
    domain: 'elsewhere.example',
    people: { cem: 'recruiter' },
  })
  const events = [...thankedStory, ...later]

  it('the window of the one named is shown', () => {
    const intent = sending('check-in', 'ruth', { application: 'later' })
    expect(answerLine(line({ events, intent }))).toMatchObject({
      window: { application: 'later' },
      verdict: { application: 'job' },
    })
  })

  it('else that of the strictest verdict', () => {
    expect(answerLine(line({ events, intent: sending('check-in', ['cem', 'ruth']) }))).toMatchObject({
      window: { application: 'job' },
      verdict: { reason: 'too-early' },
    })
    expect(answerLine(line({ events, intent: sending('check-in', 'cem') }))).toMatchObject({
      window: { application: 'later' },
      verdict: { action: 'clear' },
    })
  })

  it('without an intent that of the first added', () => {
    expect(answerLine(line({ events }))).toMatchObject({ window: { application: 'later' } })
  })
})

describe('an error is the answer', () => {
  it.each(['', '{', 'null', '[]', '"text"', '{}', '{"now":"2026-11-16T09:00:00Z"}'])(
    'without an id to a line that is %j',
    (bad) => {
      expect(answerLine(bad)).toEqual({ id: null, error: expect.any(String) })
    },
  )

  it.each<[string, Record<string, unknown>]>([
    ['no now', { now: undefined }],
    ['a now that is no instant', { now: '2026-11-16 09:00' }],
    ['no zone', { zone: undefined }],
    ['an unknown zone', { zone: 'Europe/Atlantis' }],
    ['no events', { events: undefined }],
    ['events that are no list', { events: {} }],
    ['no application at all', { events: [] }],
    ['an application that is not there yet', { now: '2026-10-01T09:00:00Z' }],
    ['an event that lacks something', { events: [...thankedStory, { id: 'x', type: 'voided' }] }],
    [
      'an event of an unknown type',
      { events: [...thankedStory, { ...thankedStory[0], id: 'x', type: 'dreamed' }] },
    ],
    [
      'an event of an application nobody added',
      { events: [...thankedStory, closed('11-11 09:00', 'offer', { application: 'x' })] },
    ],
    ['a message to a contact nobody added', { events: [...thankedStory, thanked('11-11 09:00', 'nobody')] }],
    ['a policy out of range', { policy: { waitDays: 3 } }],
    ['a policy that is none', { policy: 'strict' }],
    ['an unknown act', { intent: { act: 'shout' } }],
    ['an unknown kind', { intent: { ...sending('check-in', 'ruth'), kind: 'nag' } }],
    ['an unknown contact', { intent: sending('check-in', ['ruth', 'nobody']) }],
    ['an unknown contact on a network', { intent: doing('connect', 'facebook', 'nobody') }],
    ['an unknown network', { intent: doing('connect', 'palmtree', 'ruth') }],
    ['an unknown application', { intent: sending('check-in', 'ruth', { application: 'nowhere' }) }],
  ])('to %s', (_, more) => {
    expect(answerLine(line(more))).toEqual(error)
  })
})

it('leaves a message to somebody unknown clear even before there is an application', () => {
  expect(answerLine(line({ events: [], intent: sending('check-in', 'x@far.example') }))).toEqual({
    id: 'q1',
    window: null,
    verdict: { action: 'clear' },
  })
})
