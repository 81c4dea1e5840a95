import { describe, expect, it } from 'vitest'
import type { Window } from '../../../../utils/etiquette/window.ts'
import type { Subject } from '../../../../utils/messaging/protocol.ts'
import { laterSentence, type Tone, windowSentence } from '../../../../utils/platform/sentences.ts'
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
  tobias,
  upcoming,
  waiting,
  windowOf,
  yourTurn,
} from './invented.ts'

const cases: readonly [string, Window, Partial<Subject>, string, string, Tone][] = [
  ['a wait', waiting, {}, 'Day 5 of 14.', 'Ask from Friday 4 December.', 'calm'],
  [
    'the first day of a wait',
    windowOf({ state: 'waiting', since: '2026-11-25', opensOn: '2026-12-09', day: 0, of: 14 }),
    {},
    'Day 0 of 14.',
    'The wait begins today. Ask from Wednesday 9 December.',
    'calm',
  ],
  [
    'a wait that a promise makes longer',
    windowOf({
      state: 'waiting',
      since: '2026-11-20',
      opensOn: '2026-12-09',
      day: 5,
      of: 19,
      promised: '2026-12-07',
    }),
    {},
    'Day 5 of 19.',
    'They promised Monday 7 December. Ask from Wednesday 9 December.',
    'calm',
  ],
  [
    'a wait that a later round keeps shut',
    windowOf({
      state: 'waiting',
      since: '2026-11-20',
      day: 5,
      later: { startsAt: '2026-12-09T09:00:00Z' },
    }),
    {},
    'Day 5.',
    'The next interview comes first.',
    'calm',
  ],
  ['an application', applied, {}, 'Applied. Day 5 of 14.', 'Ask from Friday 4 December.', 'calm'],
  ['an interview tomorrow', upcoming, {}, 'Interview tomorrow at 09:30.', 'Time to prepare.', 'due'],
  [
    'an interview today',
    windowOf({ state: 'upcoming', startsAt: '2026-11-25T13:00:00Z' }),
    {},
    'Interview today at 14:00.',
    'Nothing to send before it.',
    'due',
  ],
  [
    'an interview under way',
    windowOf({ state: 'upcoming', startsAt: '2026-11-25T08:30:00Z' }),
    {},
    'The interview is under way.',
    'Today at 09:30.',
    'due',
  ],
  [
    'an interview further ahead',
    windowOf({ state: 'upcoming', startsAt: '2026-11-30T08:30:00Z' }),
    {},
    'Interview on Monday 30 November.',
    'At 09:30. Time to prepare.',
    'calm',
  ],
  ['one thank-you owed', owed, { owed: [imke] }, 'Thank Imke Sandström.', 'Best today, until 17:30.', 'due'],
  [
    'two thank-yous owed',
    owed,
    { owed: [imke, tobias] },
    'Thank Imke Sandström and Tobias Lindqvist.',
    'Best today, until 17:30.',
    'due',
  ],
  [
    'three thank-yous owed',
    owed,
    { owed: [imke, tobias, noor] },
    'Thank 3 people.',
    'Best today, until 17:30.',
    'due',
  ],
  [
    'a thank-you owed to somebody unknown, due tomorrow',
    windowOf({ state: 'thank-you', dueBy: '2026-11-26T08:00:00Z', late: false, owed: [] }),
    {},
    'Thank your interviewer.',
    'Best by tomorrow, 09:00.',
    'due',
  ],
  [
    'a thank-you due on another day, with other hours in the policy',
    windowOf({ state: 'thank-you', dueBy: '2026-11-28T08:00:00Z', late: false, owed: [] }),
    {},
    'Thank your interviewer.',
    'Best by Saturday 28 November.',
    'due',
  ],
  [
    'a thank-you of the day before yesterday',
    windowOf({ state: 'thank-you', dueBy: '2026-11-25T08:00:00Z', late: false, owed: ['imke'] }),
    { owed: [imke] },
    'Thank Imke Sandström.',
    'Still right to send today.',
    'due',
  ],
  [
    'a late thank-you',
    windowOf({ state: 'thank-you', dueBy: '2026-11-23T08:00:00Z', late: true, owed: ['imke'] }),
    { owed: [imke] },
    'Thank Imke Sandström.',
    'Late, and still right to send.',
    'due',
  ],
  [
    'a question from somebody known',
    yourTurn,
    { contact: noor },
    'Noor Haddad waits for your answer.',
    'Answer today.',
    'turn',
  ],
  [
    'a question whose sender is not the one who is named',
    yourTurn,
    { contact: imke },
    'They wait for your answer.',
    'Answer today.',
    'turn',
  ],
  [
    'a question with a date',
    windowOf({ state: 'your-turn', since: '2026-11-24', dueBy: '2026-11-30' }),
    {},
    'They wait for your answer.',
    'Answer by Monday 30 November.',
    'turn',
  ],
  [
    'a question for tomorrow',
    windowOf({ state: 'your-turn', since: '2026-11-24', dueBy: '2026-11-26' }),
    {},
    'They wait for your answer.',
    'Answer by tomorrow.',
    'turn',
  ],
  [
    'a question that has waited too long',
    windowOf({ state: 'your-turn', since: '2026-11-20', dueBy: '2026-11-23' }),
    {},
    'They wait for your answer.',
    'Due since Monday 23 November. Answer today.',
    'turn',
  ],
  ['an open window with nobody to ask', open, {}, 'You can ask now.', 'Once, in one short message.', 'ask'],
  [
    'an open window with one person',
    open,
    { ask: [noor] },
    'You can ask now.',
    'Once, to Noor Haddad.',
    'ask',
  ],
  [
    'an open window with several people',
    open,
    { ask: [noor, imke] },
    'You can ask now.',
    'Once, and best to Noor Haddad.',
    'ask',
  ],
  ['a check-in sent', spent, {}, 'Asked on 12 November.', 'Let it go on 26 November.', 'calm'],
  [
    'a check-in sent today',
    windowOf({ state: 'spent', on: '2026-11-25', letGoOn: '2026-12-09' }),
    {},
    'Asked today.',
    'Let it go on 9 December.',
    'calm',
  ],
  [
    'a check-in without an answer',
    windowOf({ state: 'spent', on: '2026-11-11', letGoOn: '2026-11-25' }),
    {},
    'Asked on 11 November.',
    'No answer came. It is time to let it go.',
    'over',
  ],
  [
    'a rejection that is not closed yet',
    windowOf({
      state: 'waiting',
      since: '2026-11-20',
      opensOn: '2026-12-04',
      day: 5,
      of: 14,
      rejectedOn: '2026-11-24',
    }),
    {},
    'They said no.',
    'A short, gracious thanks is enough.',
    'over',
  ],
  ['a closing as silent', silent, {}, 'You let it go.', 'Closed on 10 November.', 'over'],
  [
    'a closing with an offer',
    windowOf({ state: 'closed', outcome: 'offer', on: '2026-11-10' }),
    {},
    'They made you an offer.',
    'Closed on 10 November.',
    'over',
  ],
  [
    'a closing as rejected',
    windowOf({ state: 'closed', outcome: 'rejected', on: '2026-11-10' }),
    {},
    'They said no.',
    'Closed on 10 November.',
    'over',
  ],
  [
    'a closing as withdrawn in another year',
    windowOf({ state: 'closed', outcome: 'withdrawn', on: '2025-04-10' }),
    {},
    'You withdrew.',
    'Closed on 10 April 2025.',
    'over',
  ],
]

describe('the sentence of a window', () => {
  it.each(cases)('says %s', (_name, window, about, strong, rest, tone) => {
    expect(windowSentence(window, larkspur(about), moment)).toEqual({ strong, rest, tone })
  })

  it('writes days short in a row', () => {
    expect(windowSentence(waiting, larkspur(), moment, 'brief').rest).toBe('Ask from Fri 4 Dec.')
    expect(windowSentence(spent, larkspur(), moment, 'brief').strong).toBe('Asked on 12 Nov.')
  })

  it('writes days as the language does', () => {
    const american = { ...moment, language: 'en-US' }
    expect(windowSentence(waiting, larkspur(), american).rest).toBe('Ask from Friday, December 4.')
  })

  it('reads the time of an interview in the zone the user is in', () => {
    const inLisbon = { ...moment, zone: 'Europe/Lisbon' }
    expect(windowSentence(upcoming, larkspur(), inLisbon).strong).toBe('Interview tomorrow at 08:30.')
  })
})

describe('the second line', () => {
  it('names the round further ahead', () => {
    const later = { ...waiting, later: { startsAt: '2026-12-09T09:00:00Z' } }
    expect(laterSentence(later, moment)).toBe('Next interview on Wednesday 9 December, 10:00.')
  })

  it('is not there without one', () => {
    expect(laterSentence(waiting, moment)).toBeUndefined()
  })
})
