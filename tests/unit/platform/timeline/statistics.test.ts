import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../utils/etiquette/dates.ts'
import {
  answerTimesOf,
  byMonth,
  median,
  thankYousOf,
  waitFindingsOf,
} from '../../../../utils/platform/timeline/statistics.ts'
import { applied, interview, received, sent } from '../../etiquette/story.ts'
import { momentAt, policy, readAt } from './situations.ts'

const now = '12-20 09:00'
const time = timeOf(momentAt(now).now)
const situation = (events: Parameters<typeof readAt>[1]) => readAt(now, events).situation

describe('how long companies take', () => {
  it('counts from the application, and from each interview, to their next message', () => {
    const events = [
      ...applied('10-28 09:00'),
      received('update', '11-02 09:00', 'ruth'),
      interview('11-17 13:00'),
      received('update', '11-25 09:00', 'ruth'),
    ]
    expect(answerTimesOf(situation(events), time)).toEqual([
      { month: '2026-10', days: 5 },
      { month: '2026-11', days: 8 },
    ])
  })

  it('takes no receipt for an answer, and no silence for a number', () => {
    const events = [...applied('10-28 09:00'), received('receipt', '10-28 09:01', 'ruth')]
    expect(answerTimesOf(situation(events), time)).toEqual([])
  })

  it('says nothing of an application whose interview nobody wrote about', () => {
    const events = [
      ...applied('10-28 09:00'),
      interview('11-17 13:00'),
      received('update', '11-25 09:00', 'ruth'),
    ]
    expect(answerTimesOf(situation(events), time)).toEqual([{ month: '2026-11', days: 8 }])
  })
})

describe('thank-yous', () => {
  const events = [
    ...applied('10-28 09:00'),
    interview('11-17 13:00', ['birte', 'odile']),
    sent('thank-you', '11-18 08:00', 'birte'),
    sent('thank-you', '11-20 08:00', 'odile'),
  ]
  it('are in time within the hours of the manners, for each person', () => {
    expect(thankYousOf(situation(events), time, policy).map(({ came }) => came)).toEqual(['in-time', 'later'])
  })

  it('that were never sent count, those that can still be in time do not yet', () => {
    const unsent = events.slice(0, -2)
    expect(thankYousOf(situation(unsent), time, policy).map(({ came }) => came)).toEqual(['not', 'not'])
    const soon = readAt('11-17 20:00', unsent)
    expect(thankYousOf(soon.situation, timeOf(momentAt('11-17 20:00').now), policy)).toEqual([])
  })

  it('of a round without names are one', () => {
    const nameless = [
      ...applied('10-28 09:00'),
      interview('11-17 13:00', []),
      sent('thank-you', '11-17 18:00', 'birte'),
    ]
    expect(thankYousOf(situation(nameless), time, policy)).toEqual([{ month: '2026-11', came: 'in-time' }])
  })
})

describe('waits', () => {
  it('are kept when they reach their day, and were not when something was asked before', () => {
    const kept = [...applied('11-02 09:00')]
    expect(waitFindingsOf(situation(kept), time, policy)).toEqual([{ month: '2026-11', kept: true }])
    const early = [...kept, sent('check-in', '11-06 09:00', 'ruth')]
    expect(waitFindingsOf(situation(early), time, policy)).toEqual([{ month: '2026-11', kept: false }])
  })

  it('that an answer ended before their day were never put to the test', () => {
    const answered = [...applied('12-07 09:00'), received('question', '12-10 09:00', 'ruth')]
    expect(waitFindingsOf(situation(answered), time, policy)).toEqual([])
  })
})

describe('by month', () => {
  it('has every month from the first to the last, also those without findings', () => {
    const months = byMonth([{ month: '2026-09' }, { month: '2026-11' }, { month: '2026-11' }])
    expect(months.map(({ month, findings }) => [month, findings.length])).toEqual([
      ['2026-09', 1],
      ['2026-10', 0],
      ['2026-11', 2],
    ])
  })

  it('draws a year at most, and nothing of nothing', () => {
    const months = byMonth([{ month: '2019-01' }, { month: '2026-11' }])
    expect(months).toHaveLength(12)
    expect(months[0]?.month).toBe('2025-12')
    expect(byMonth([])).toEqual([])
  })

  it('has the lower middle of an even number, and none of none', () => {
    expect(median([9, 1, 4, 6])).toBe(4)
    expect(median([])).toBeUndefined()
  })
})
