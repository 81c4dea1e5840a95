import { describe, expect, it } from 'vitest'
import { PAUSE_REASONS, type PauseReason, type PauseVerdict } from '../../../../utils/etiquette/verdict.ts'
import type { Window } from '../../../../utils/etiquette/window.ts'
import type { Subject } from '../../../../utils/messaging/protocol.ts'
import { pauseSentence } from '../../../../utils/platform/sentences.ts'
import { applied, imke, larkspur, moment, noor, owed, silent, spent, waiting, windowOf } from './invented.ts'

function paused(reason: PauseReason, until?: string): PauseVerdict {
  return { action: 'pause', reason, application: 'larkspur', ...(until === undefined ? {} : { until }) }
}

const thanked = { what: 'thanked', on: '2026-11-20', name: 'Tobias Lindqvist' } as const
const shut = windowOf({
  state: 'waiting',
  since: '2026-11-20',
  day: 5,
  later: { startsAt: '2026-12-09T09:00:00Z' },
})

const cases: readonly [string, PauseVerdict, Window, Partial<Subject>, string, string][] = [
  [
    'too early after a thank-you',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: thanked },
    'Too early for Larkspur',
    'You thanked Tobias Lindqvist on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after a thank-you to nobody known',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: { what: 'thanked', on: '2026-11-20' } },
    'Too early for Larkspur',
    'You said thank you on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after an interview',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: { what: 'interviewed', on: '2026-11-20' } },
    'Too early for Larkspur',
    'Your interview was on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after the application',
    paused('too-early', '2026-12-04'),
    applied,
    { last: { what: 'applied', on: '2026-11-20' } },
    'Too early for Larkspur',
    'You applied on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after their message',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: { what: 'heard', on: '2026-11-20', name: 'Noor Haddad' } },
    'Too early for Larkspur',
    'You heard from Noor Haddad on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after a message of somebody unknown',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: { what: 'heard', on: '2026-11-20' } },
    'Too early for Larkspur',
    'They wrote on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early after an earlier question',
    paused('too-early', '2026-12-04'),
    waiting,
    { last: { what: 'asked', on: '2026-11-20' } },
    'Too early for Larkspur',
    'You asked on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early when nothing is known but the wait',
    paused('too-early', '2026-12-04'),
    waiting,
    {},
    'Too early for Larkspur',
    'The wait began on 20 November. It is day 5 of 14; ask once, from Friday 4 December.',
  ],
  [
    'too early before a promised date',
    paused('too-early', '2026-12-09'),
    windowOf({
      state: 'waiting',
      since: '2026-11-20',
      opensOn: '2026-12-09',
      day: 5,
      of: 19,
      promised: '2026-12-07',
    }),
    { last: thanked },
    'Too early for Larkspur',
    'They promised an answer by Monday 7 December. It is day 5 of 19; ask once, from Wednesday 9 December.',
  ],
  [
    'too early while the window shown is another application’s',
    paused('too-early', '2026-12-11'),
    waiting,
    { last: thanked },
    'Too early for Larkspur',
    'You thanked Tobias Lindqvist on 20 November. Ask once, from Friday 11 December.',
  ],
  [
    'too early before a later round',
    paused('too-early'),
    shut,
    { last: thanked },
    'Too early for Larkspur',
    'You thanked Tobias Lindqvist on 20 November. The next interview is on Wednesday 9 December; ask after it.',
  ],
  [
    'a question while a thank-you is owed',
    paused('thank-first'),
    owed,
    { owed: [imke], last: { what: 'interviewed', on: '2026-11-24' } },
    'Thank Imke Sandström first',
    'You met on 24 November, and the thank-you is not sent yet. Send it now; the question comes after the wait.',
  ],
  [
    'a question while somebody unknown is owed thanks',
    paused('thank-first'),
    windowOf({ state: 'thank-you', dueBy: '2026-11-25T16:30:00Z', late: false, owed: [] }),
    { contact: noor },
    'Say thank you first',
    'The thank-you for the interview is not sent yet. Send it now; the question comes after the wait.',
  ],
  [
    'a second question',
    paused('already-asked'),
    spent,
    {},
    'You have already asked Larkspur',
    'You asked on 12 November. One question is enough; let it go on 26 November.',
  ],
  [
    'a second question after long silence',
    paused('already-asked'),
    windowOf({ state: 'spent', on: '2026-11-01', letGoOn: '2026-11-15' }),
    {},
    'You have already asked Larkspur',
    'You asked on 1 November. One question is enough; it is time to let it go.',
  ],
  [
    'a question after letting go',
    paused('already-asked'),
    silent,
    {},
    'You have already asked Larkspur',
    'You let this application go on 10 November. If they want to go on, they will write.',
  ],
  [
    'a second thank-you',
    paused('already-thanked'),
    waiting,
    { contact: imke, last: thanked },
    'You have already thanked Imke Sandström',
    'You thanked Imke Sandström on 20 November. One thank-you for each interview is enough.',
  ],
  [
    'another message after a no',
    paused('decided'),
    windowOf({ state: 'closed', outcome: 'rejected', on: '2026-11-10' }),
    {},
    'Larkspur has decided',
    'They said no on 10 November. One gracious answer is good; another message changes nothing.',
  ],
  [
    'another message after a no that is not closed yet',
    paused('decided'),
    { ...waiting, rejectedOn: '2026-11-24' },
    {},
    'Larkspur has decided',
    'They said no on 24 November. One gracious answer is good; another message changes nothing.',
  ],
  [
    'a message that may be a question in a wait',
    paused('is-this-a-follow-up'),
    waiting,
    {},
    'Is this a follow-up to Larkspur?',
    'It is day 5 of 14; a follow-up can go from Friday 4 December. Anything else can go now.',
  ],
  [
    'a message that may be a second question',
    paused('is-this-a-follow-up'),
    spent,
    {},
    'Is this a follow-up to Larkspur?',
    'You asked on 12 November; a second follow-up is too many. Anything else can go now.',
  ],
  [
    'a message that may be a question after letting go',
    paused('is-this-a-follow-up'),
    silent,
    {},
    'Is this a follow-up to Larkspur?',
    'You let this application go; a follow-up is too many. Anything else can go now.',
  ],
  [
    'a message that may be a question before a later round',
    paused('is-this-a-follow-up'),
    shut,
    {},
    'Is this a follow-up to Larkspur?',
    'A follow-up comes after the next interview. Anything else can go now.',
  ],
]

describe('the words of a pause', () => {
  it.each(cases)('explain %s', (_name, verdict, window, about, title, body) => {
    const sentence = pauseSentence(verdict, window, larkspur(about), moment)
    expect([sentence.title, sentence.body]).toEqual([title, body])
  })

  it('state who it is on a personal network where the account is known', () => {
    const about = larkspur({ contact: imke, last: { what: 'interviewed', on: '2026-11-24' } })
    const place = { network: 'Facebook', match: 'handle' } as const
    const sentence = pauseSentence(paused('personal-network'), owed, about, moment, place)
    expect(sentence.title).toBe('Imke Sandström interviewed you on Tuesday')
    expect(sentence.body).toBe(
      'Facebook is for friends; it can wait until you have the job. LinkedIn is fine.',
    )
  })

  it('ask who it is on a personal network where only the name fits', () => {
    const place = { network: 'Facebook', match: 'name' } as const
    const about = larkspur({ contact: imke })
    const sentence = pauseSentence(paused('personal-network'), waiting, about, moment, place)
    expect(sentence.title).toBe('Is this Imke Sandström of Larkspur?')
  })
})

describe('the ways out of a pause', () => {
  const waysOf = (verdict: PauseVerdict, window: Window, about: Partial<Subject> = {}) =>
    pauseSentence(verdict, window, larkspur(about), moment).ways.map(({ way }) => way)

  it('begin with keeping the draft and the reminder, and end with the ways on', () => {
    expect(waysOf(paused('too-early', '2026-12-04'), waiting)).toEqual([
      'keep-draft',
      'remind',
      'send-anyway',
      'not-a-follow-up',
    ])
  })

  it('name the day of the reminder', () => {
    const { ways } = pauseSentence(paused('too-early', '2026-12-04'), waiting, larkspur(), moment)
    expect(ways.map(({ label }) => label)).toContain('Remind me on 4 Dec')
  })

  it('offer no reminder while nobody knows the day', () => {
    expect(waysOf(paused('too-early'), shut)).toEqual(['keep-draft', 'send-anyway', 'not-a-follow-up'])
  })

  it('begin with the thank-you where one is owed', () => {
    expect(waysOf(paused('thank-first'), owed, { owed: [imke] })[0]).toBe('write-thank-you')
  })

  it('begin with LinkedIn on a personal network', () => {
    expect(waysOf(paused('personal-network'), waiting, { contact: imke })).toEqual([
      'open-linkedin',
      'connect-anyway',
      'not-same-person',
    ])
  })

  it.each(PAUSE_REASONS)('always have exactly one that stands out, and a way on (%s)', (reason) => {
    const { ways } = pauseSentence(paused(reason), waiting, larkspur({ contact: imke }), moment)
    expect(ways.filter(({ rank }) => rank === 'primary')).toHaveLength(1)
    expect(ways.some(({ way }) => way === 'send-anyway' || way === 'connect-anyway')).toBe(true)
    expect(ways.every(({ label }) => label !== '')).toBe(true)
  })
})
