import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import type { IntentKind } from '../../../utils/etiquette/intent.ts'
import {
  applied,
  asked,
  closed,
  doing,
  event,
  interview,
  received,
  reopened,
  sending,
  sent,
  thanked,
  thankedStory,
  verdictAt,
} from './story.ts'

const clear = { action: 'clear' }
const pause = (reason: string, contact = 'ruth', more = {}) => ({
  action: 'pause',
  reason,
  application: 'job',
  contact,
  ...more,
})
const hint = (reason: string, contact = 'ruth') => ({ action: 'hint', reason, application: 'job', contact })

const spent = [...thankedStory, asked('11-24 09:00', 'ruth')]
const rejected = [...thankedStory, received('rejection', '11-19 14:00', 'ruth', { thread: 'no' })]
const kinds: readonly IntentKind[] = ['thank-you', 'check-in', 'reply', 'other', 'unclear']

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

describe('a reply', () => {
  const written = [...thankedStory, received('update', '11-12 09:00', 'ruth', { thread: 'talk' })]

  it.each(['reply', 'unclear'] as const)('in a thread whose last message is theirs is clear: %s', (kind) => {
    expect(verdictAt('11-13 09:00', written, sending(kind, 'ruth', { thread: 'talk' }))).toEqual(clear)
  })

  it('is clear in such a thread even when the check-in is spent', () => {
    const events = [
      ...spent,
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

describe('another matter', () => {
  it.each<[string, string, readonly TimelineEvent[]]>([
    ['the wait', '11-16 09:00', thankedStory],
    ['a spent wait', '11-26 09:00', spent],
    ['an owed thank-you', '11-10 11:00', thankedStory.slice(0, -1)],
  ])('is clear in %s', (_, now, events) => {
    expect(verdictAt(now, events, sending('other', 'ruth'))).toEqual(clear)
  })
})

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
    expect(verdictAt('11-26 09:00', spent, sending('thank-you', 'odile'))).toEqual(clear)
    expect(verdictAt('10-30 09:00', applied('10-28 08:00'), sending('thank-you', 'ruth'))).toEqual(clear)
  })
})

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
    expect(verdictAt('11-26 09:00', spent, sending('check-in', contact))).toEqual(
      pause('already-asked', contact),
    )
  })

  it('in spent stays asking twice however long they are silent', () => {
    expect(verdictAt('2027-03-01 09:00', spent, check)).toEqual(pause('already-asked'))
  })

  it('after a silent ending is asking twice', () => {
    expect(verdictAt('12-10 09:00', [...spent, closed('12-09 09:00', 'silent')], check)).toEqual(
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

describe('an unclear message', () => {
  const unclear = sending('unclear', 'ruth', { thread: 'talk' })

  it.each<[string, string, readonly TimelineEvent[]]>([
    ['applied', '10-30 09:00', applied('10-28 08:00')],
    ['waiting', '11-16 09:00', thankedStory],
    ['spent', '11-26 09:00', spent],
    ['silent', '12-10 09:00', [...spent, closed('12-09 09:00', 'silent')]],
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
    expect(verdictAt('11-26 09:00', spent, { ...check, sendAt: '2026-11-24T08:00:00Z' })).toEqual(
      pause('already-asked'),
    )
  })
})
