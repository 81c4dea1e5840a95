import { describe, expect, test } from 'vitest'
import {
  type SentEvent,
  type SentNews,
  type SentState,
  sentStep,
} from '../../../../utils/page/gmail/sent-state.ts'

type Told = { state: SentState['state']; told: SentNews[] }

/** Plays events that happen one after another and answers where they lead and what was told. */
function play(...events: readonly SentEvent[]): Told {
  let state: SentState = { state: 'editing' }
  const told: SentNews[] = []
  for (const event of events) {
    const step = sentStep(state, event)
    state = step.state
    told.push(...step.tell)
  }
  return { state: state.state, told }
}

const attempt: SentEvent = { type: 'attempt', at: 0 }
const gone: SentEvent = { type: 'gone', at: 200 }
const sent: SentEvent = { type: 'notice', notice: 'sent', about: 'this', at: 900 }

describe('a message becomes sent', () => {
  test.each<[string, readonly SentEvent[], Told]>([
    ['only on evidence', [attempt], { state: 'attempted', told: [] }],
    ['on its way when its compose closes', [attempt, gone], { state: 'sending', told: ['sending'] }],
    [
      'on its way when Gmail says that it sends',
      [attempt, { type: 'notice', notice: 'sending', about: 'unknown', at: 100 }],
      { state: 'sending', told: ['sending'] },
    ],
    ['sent when Gmail says so', [attempt, gone, sent], { state: 'sent', told: ['sending'] }],
    [
      'sent when Gmail says so before the compose is gone',
      [attempt, sent],
      { state: 'sent', told: ['sending'] },
    ],
    [
      'sent when the answer stands in its thread',
      [attempt, { type: 'in-thread', ageMs: null, at: 700 }],
      { state: 'sent', told: ['sending'] },
    ],
    [
      'sent by a notice with Undo alone only if it is about its thread',
      [attempt, { type: 'notice', notice: 'maybe-sent', about: 'unknown', at: 300 }],
      { state: 'attempted', told: [] },
    ],
    [
      'sent by a notice with Undo about its thread',
      [attempt, { type: 'notice', notice: 'maybe-sent', about: 'this', at: 300 }],
      { state: 'sent', told: ['sending'] },
    ],
    [
      'settled when the longest undo is over',
      [attempt, gone, sent, { type: 'time', at: 35_900 }],
      { state: 'final', told: ['sending', 'settled'] },
    ],
    [
      'not settled a moment before',
      [attempt, gone, sent, { type: 'time', at: 35_899 }],
      { state: 'sent', told: ['sending'] },
    ],
    [
      'settled earlier when the server’s id is old enough',
      [attempt, gone, sent, { type: 'in-thread', ageMs: 31_000, at: 32_000 }],
      { state: 'final', told: ['sending', 'settled'] },
    ],
    [
      'kept as on its way when the page is left',
      [attempt, { type: 'leaving', at: 50 }],
      { state: 'sending', told: ['sending'] },
    ],
    [
      'never settled without proof, as when offline',
      [attempt, gone, { type: 'time', at: 60_000 }],
      { state: 'sending', told: ['sending'] },
    ],
  ])('%s', (_name, events, told) => {
    expect(play(...events)).toEqual(told)
  })
})

describe('a message is taken back', () => {
  test.each<[string, readonly SentEvent[], Told]>([
    [
      'by Undo',
      [attempt, gone, sent, { type: 'undo', at: 5_000 }],
      { state: 'editing', told: ['sending', 'undone'] },
    ],
    [
      'when the same draft is open again',
      [attempt, gone, sent, { type: 'back', at: 5_000 }],
      { state: 'editing', told: ['sending', 'undone'] },
    ],
    [
      'when Gmail says so',
      [attempt, gone, { type: 'notice', notice: 'undone', about: 'unknown', at: 5_000 }],
      { state: 'editing', told: ['sending', 'undone'] },
    ],
    [
      'when Gmail refuses it at once',
      [attempt, gone, { type: 'alert', at: 900 }],
      { state: 'editing', told: ['sending', 'undone'] },
    ],
    [
      'and sent again is told again',
      [attempt, gone, sent, { type: 'undo', at: 5_000 }, { ...attempt, at: 8_000 }, { ...gone, at: 8_200 }],
      { state: 'sending', told: ['sending', 'undone', 'sending'] },
    ],
  ])('%s', (_name, events, told) => {
    expect(play(...events)).toEqual(told)
  })
})

describe('nothing is told of a message that never left', () => {
  test.each<[string, readonly SentEvent[], Told]>([
    ['discarded', [attempt, { type: 'discard', at: 900 }, gone], { state: 'editing', told: [] }],
    ['closed and saved long after', [attempt, { ...gone, at: 12_000 }], { state: 'attempted', told: [] }],
    ['left alone', [attempt, { type: 'time', at: 10_001 }], { state: 'editing', told: [] }],
    [
      'refused, then closed',
      [attempt, { type: 'alert', at: 300 }, { ...gone, at: 4_000 }],
      { state: 'attempted', told: [] },
    ],
    ['closed without Send', [gone], { state: 'editing', told: [] }],
    ['while another message is sent', [sent], { state: 'editing', told: [] }],
  ])('%s', (_name, events, told) => {
    expect(play(...events)).toEqual(told)
  })

  test('but Gmail’s question answered with yes is a send', () => {
    const yes = play(attempt, { type: 'alert', at: 300 }, { ...gone, at: 4_000 }, { ...sent, at: 4_500 })
    expect(yes).toEqual({ state: 'sent', told: ['sending'] })
  })

  test('a notice that comes too late belongs to something else', () => {
    expect(play(attempt, { ...sent, at: 20_000 })).toEqual({ state: 'editing', told: [] })
  })
})
