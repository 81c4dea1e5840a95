import { describe, expect, it } from 'vitest'
import type { HintReason } from '../../../../utils/etiquette/verdict.ts'
import type { Window } from '../../../../utils/etiquette/window.ts'
import type { Subject } from '../../../../utils/messaging/protocol.ts'
import { nextAction, noteSentence, todaySentence } from '../../../../utils/platform/sentences.ts'
import {
  applied,
  imke,
  larkspur,
  moment,
  noor,
  open,
  owed,
  silent,
  spent,
  upcoming,
  waiting,
  windowOf,
  yourTurn,
} from './invented.ts'

const soon = windowOf({ state: 'upcoming', startsAt: '2026-11-25T13:00:00Z' })
const letGo = windowOf({ state: 'spent', on: '2026-11-11', letGoOn: '2026-11-25' })
const rejected = { ...waiting, rejectedOn: '2026-11-24' }

describe('the note beside a message', () => {
  const cases: readonly [string, Window, Partial<Subject>, string][] = [
    ['a wait', waiting, {}, 'Day 5 of 14 with Larkspur'],
    ['an application', applied, {}, 'Day 5 of 14 with Larkspur'],
    [
      'a wait that a later round keeps shut',
      windowOf({ state: 'waiting', since: '2026-11-20', day: 5 }),
      {},
      'Day 5 with Larkspur; the next interview comes first',
    ],
    ['an interview tomorrow', upcoming, {}, 'Interview with Larkspur tomorrow at 09:30'],
    ['an interview today', soon, {}, 'Interview with Larkspur today at 14:00'],
    [
      'an interview ahead',
      windowOf({ state: 'upcoming', startsAt: '2026-11-30T08:30:00Z' }),
      {},
      'Interview with Larkspur on Monday 30 November',
    ],
    [
      'an interview under way',
      windowOf({ state: 'upcoming', startsAt: '2026-11-25T08:30:00Z' }),
      {},
      'The interview with Larkspur is under way',
    ],
    ['a thank-you owed', owed, { owed: [imke] }, 'Thank Imke Sandström?'],
    ['a thank-you owed to somebody', owed, {}, 'Thank your interviewer at Larkspur?'],
    ['a question of theirs', yourTurn, { contact: noor }, 'Noor Haddad waits for your answer'],
    ['a question of somebody there', yourTurn, {}, 'Larkspur waits for your answer'],
    ['an open window', open, {}, 'You can ask Larkspur now, once'],
    ['a check-in sent', spent, {}, 'You asked Larkspur on 12 November'],
    ['a no', rejected, {}, 'Larkspur said no on 24 November'],
    ['letting go', silent, {}, 'Larkspur is closed: you let it go'],
    [
      'an offer',
      windowOf({ state: 'closed', outcome: 'offer', on: '2026-11-10' }),
      {},
      'Larkspur made you an offer',
    ],
    [
      'a rejection',
      windowOf({ state: 'closed', outcome: 'rejected', on: '2026-11-10' }),
      {},
      'Larkspur is closed: they said no',
    ],
    [
      'a withdrawal',
      windowOf({ state: 'closed', outcome: 'withdrawn', on: '2026-11-10' }),
      {},
      'Larkspur is closed: you withdrew',
    ],
  ]
  it.each(cases)('tells %s', (_name, window, about, text) => {
    expect(noteSentence(window, larkspur(about), moment).text).toBe(text)
  })

  const hints: readonly [HintReason, Window, Partial<Subject>, string][] = [
    [
      'answer-first',
      yourTurn,
      { contact: noor },
      'Noor Haddad waits for your answer. Answer first, then ask.',
    ],
    ['interview-ahead', upcoming, {}, 'Your interview with Larkspur is on Thursday 26 November. Ask there.'],
    ['ask-recruiter', open, { ask: [noor] }, 'Noor Haddad is the one to ask at Larkspur.'],
    ['ask-recruiter', open, {}, 'At Larkspur the recruiter is the one to ask.'],
    ['thank-first', owed, { contact: imke }, 'Thank Imke Sandström first, then connect.'],
    [
      'thank-first',
      upcoming,
      { contact: imke },
      'The interview with Larkspur comes first. Connect after the thank-you.',
    ],
    [
      'personal-network',
      waiting,
      { contact: imke },
      'Imke Sandström belongs to your application at Larkspur. Personal networks are for later.',
    ],
  ]
  it.each(hints)('says the hint %s instead of the state', (reason, window, about, text) => {
    const verdict = { action: 'hint', reason, application: 'larkspur' } as const
    expect(noteSentence(window, larkspur(about), moment, verdict).text).toBe(text)
  })

  it('names the stranger of the company by their address', () => {
    const verdict = {
      action: 'hint',
      reason: 'add-contact',
      application: 'larkspur',
      contact: 'ada@larkspur.example',
    } as const
    expect(noteSentence(open, larkspur(), moment, verdict).text).toBe(
      'You have not met ada@larkspur.example at Larkspur yet. Add them, if this is the one to ask.',
    )
  })
})

describe('today’s one thing', () => {
  const cases: readonly [string, Window, Partial<Subject>, string, string][] = [
    [
      'a thank-you for yesterday’s interview',
      owed,
      { owed: [imke], last: { what: 'interviewed', on: '2026-11-24' } },
      'Today, until 17:30',
      'Thank Imke Sandström for Tuesday’s interview at Larkspur',
    ],
    [
      'a thank-you for today’s interview',
      windowOf({ state: 'thank-you', dueBy: '2026-11-26T08:00:00Z', late: false, owed: ['imke'] }),
      { owed: [imke], last: { what: 'interviewed', on: '2026-11-25' } },
      'Today',
      'Thank Imke Sandström for the interview at Larkspur',
    ],
    ['a thank-you to somebody', owed, {}, 'Today, until 17:30', 'Thank your interviewer at Larkspur'],
    ['an answer', yourTurn, { contact: noor }, 'Today', 'Answer Noor Haddad at Larkspur'],
    ['an answer to somebody', yourTurn, {}, 'Today', 'Answer Larkspur'],
    ['the question', open, { ask: [noor] }, 'Today', 'Ask Noor Haddad at Larkspur how things stand'],
    ['the question to nobody known', open, {}, 'Today', 'Ask Larkspur how things stand'],
    ['an interview today', soon, {}, 'Today at 14:00', 'Interview with Larkspur'],
    ['an interview tomorrow', upcoming, {}, 'Tomorrow at 09:30', 'Interview with Larkspur'],
    ['letting go', letGo, {}, 'Today', 'Let Larkspur go'],
  ]
  it.each(cases)('is %s', (_name, window, about, kicker, title) => {
    expect(todaySentence(window, larkspur(about), moment)).toMatchObject({ kicker, title })
  })

  it.each([
    ['a wait', waiting],
    ['an application', applied],
    ['a check-in just sent', spent],
    ['a closed application', silent],
    ['a no', rejected],
  ])('is not %s', (_name, window) => {
    expect(todaySentence(window, larkspur(), moment)).toBeUndefined()
  })
})

describe('the next action', () => {
  it.each([
    ['waiting', waiting, { action: 'wait', until: '2026-12-04' }],
    ['an application', applied, { action: 'wait', until: '2026-12-04' }],
    ['an interview ahead', upcoming, { action: 'prepare' }],
    ['a thank-you owed', owed, { action: 'write-thank-you', to: ['imke'] }],
    ['a question of theirs', yourTurn, { action: 'answer', to: 'noor' }],
    ['an open window', open, { action: 'ask', to: 'noor' }],
    ['a check-in sent', spent, { action: 'wait', until: '2026-11-26' }],
    ['long silence', letGo, { action: 'let-go' }],
    ['a no', rejected, { action: 'close' }],
    ['a closed application', silent, { action: 'none' }],
  ] as const)('fits %s', (_name, window, action) => {
    expect(nextAction(window, moment)).toEqual(action)
  })
})
