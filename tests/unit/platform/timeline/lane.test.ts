import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../utils/etiquette/dates.ts'
import { laneOf } from '../../../../utils/platform/timeline/lane.ts'
import { waitsOf } from '../../../../utils/platform/timeline/waits.ts'
import { applied, event, interview, received, sent } from '../../etiquette/story.ts'
import { momentAt, policy, readAt } from './situations.ts'

const laneAt = (short: string, events: Parameters<typeof readAt>[1]) =>
  laneOf(readAt(short, events), momentAt(short), policy)

/** Applied on Monday, 2 November; interview on the 17th; thanked on the 18th. */
const interviewed = [
  ...applied('11-02 09:00'),
  interview('11-17 13:00'),
  sent('thank-you', '11-18 08:00', 'birte'),
]

describe('the lane of an application', () => {
  it('shows a running wait as days gone by, days to come and a week of the open window', () => {
    const { bars } = laneAt('11-25 09:00', interviewed)
    expect(bars.filter(({ over }) => !over)).toEqual([
      { part: 'past', over: false, from: '2026-11-18', to: '2026-11-25' },
      { part: 'rest', over: false, from: '2026-11-25', to: '2026-12-02' },
      { part: 'open-ahead', over: false, from: '2026-12-02', to: '2026-12-09' },
    ])
  })

  it('keeps the wait before the interview in pale: it ran to its day and was never used', () => {
    const { bars } = laneAt('11-25 09:00', interviewed)
    expect(bars.filter(({ over }) => over)).toEqual([
      { part: 'past', over: true, from: '2026-11-02', to: '2026-11-16' },
      { part: 'open', over: true, from: '2026-11-16', to: '2026-11-17' },
    ])
  })

  it('ends the open window at the check-in', () => {
    const { bars, marks } = laneAt('12-10 09:00', [...interviewed, sent('check-in', '12-04 08:00', 'ruth')])
    expect(bars.at(-1)).toEqual({ part: 'open', over: true, from: '2026-12-02', to: '2026-12-04' })
    expect(marks.at(-1)).toEqual({ what: 'sent', on: '2026-12-04', kind: 'check-in', to: ['ruth'] })
  })

  it('has a sign for everything that happened, by day', () => {
    const { marks } = laneAt('11-25 09:00', [
      ...interviewed,
      received('promise', '11-20 12:00', 'ruth', { replyBy: '2026-12-11' }),
    ])
    expect(marks.map(({ what, on }) => `${on} ${what}`)).toEqual([
      '2026-11-02 applied',
      '2026-11-17 round',
      '2026-11-18 sent',
      '2026-11-20 received',
      '2026-12-11 promised',
    ])
  })

  it('draws no receipt, no wait after a no, and nothing after the end', () => {
    const refused = [
      ...applied('11-02 09:00'),
      received('receipt', '11-02 09:01', 'ruth'),
      received('rejection', '11-10 09:00', 'ruth'),
    ]
    const lane = laneAt('11-25 09:00', refused)
    expect(lane.marks.map(({ what }) => what)).toEqual(['applied', 'received'])
    expect(lane.bars).toEqual([{ part: 'past', over: true, from: '2026-11-02', to: '2026-11-10' }])
    const closed = laneAt('11-25 09:00', [
      ...refused,
      event('applicationClosed', '11-10 12:00', { outcome: 'rejected' }),
    ])
    expect(closed.marks.at(-1)).toEqual({ what: 'closed', on: '2026-11-10', outcome: 'rejected' })
    expect(closed.bars.every(({ over }) => over)).toBe(true)
  })
})

describe('the waits of an application', () => {
  const waits = (short: string, events: Parameters<typeof readAt>[1]) =>
    waitsOf(readAt(short, events).situation, timeOf(momentAt(short).now), policy)

  it('are counted with what is known today, whenever it was written down', () => {
    const late = [
      ...applied('11-02 09:00'),
      interview('11-10 13:00', ['birte'], { putDown: '2026-11-20T08:00:00Z' }),
    ]
    expect(waits('11-25 09:00', late).map(({ since, endedOn }) => `${since} ${endedOn}`)).toEqual([
      '2026-11-02 2026-11-10',
      '2026-11-10 undefined',
    ])
  })

  it('carry the promise that moved their day, and the questions asked within them', () => {
    const events = [
      ...applied('11-02 09:00'),
      received('promise', '11-05 12:00', 'ruth', { replyBy: '2026-11-27' }),
      sent('check-in', '12-02 09:00', 'ruth'),
    ]
    const last = waits('12-03 09:00', events).at(-1)
    expect(last?.promised?.toString()).toBe('2026-11-27')
    expect(last?.opensOn.toString()).toBe('2026-12-01')
    expect(last?.checkIns).toHaveLength(1)
  })

  it('are the same as the rules count them now', () => {
    const { situation } = readAt('11-25 09:00', interviewed)
    const last = waitsOf(situation, timeOf(momentAt('11-25 09:00').now), policy).at(-1)
    expect(last?.since.toString()).toBe(situation.wait.since.toString())
    expect(last?.opensOn.toString()).toBe(situation.wait.opensOn.toString())
  })
})
