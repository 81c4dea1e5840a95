import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import {
  applied,
  asked,
  event,
  instant,
  interview,
  received,
  thankedStory,
  voided,
  windowAt,
} from './story.ts'

const check = asked('11-24 09:00', 'ruth')
const spent = [...thankedStory, check]

describe('a void', () => {
  it('takes back what it names', () => {
    expect(windowAt('11-26 09:00', [spent, voided('11-25 09:00', check)])).toMatchObject({ state: 'open' })
  })

  it('does not count before it happened', () => {
    expect(windowAt('11-24 10:00', [spent, voided('11-25 09:00', check)])).toMatchObject({ state: 'spent' })
  })

  it('of a void restores', () => {
    const first = voided('11-25 09:00', check)
    expect(windowAt('11-26 09:00', [spent, first, voided('11-25 10:00', first)])).toMatchObject({
      state: 'spent',
    })
  })

  it('of a void of a void takes back again', () => {
    const first = voided('11-25 09:00', check)
    const second = voided('11-25 10:00', first)
    expect(windowAt('11-26 09:00', [spent, first, second, voided('11-25 11:00', second)])).toMatchObject({
      state: 'open',
    })
  })

  it('twice is as once, and restoring one of them restores nothing', () => {
    const first = voided('11-25 09:00', check)
    const again = voided('11-25 09:30', check)
    expect(windowAt('11-26 09:00', [spent, first, again, voided('11-25 10:00', first)])).toMatchObject({
      state: 'open',
    })
  })

  it('of something unknown does nothing', () => {
    expect(
      windowAt('11-26 09:00', [spent, event('voided', '11-25 09:00', { event: 'unknown' })]),
    ).toMatchObject({ state: 'spent' })
  })

  it('of itself does nothing', () => {
    const self = event('voided', '11-25 09:00', { event: 'self' }, { id: 'self' })
    expect(windowAt('11-26 09:00', [spent, self])).toMatchObject({ state: 'spent' })
  })

  it('in a ring with another reaches nothing outside', () => {
    const ring = [
      event('voided', '11-25 09:00', { event: 'b' }, { id: 'a' }),
      event('voided', '11-25 10:00', { event: 'a' }, { id: 'b' }),
    ]
    expect(windowAt('11-26 09:00', [spent, ring])).toMatchObject({ state: 'spent' })
  })

  it('at the end of a chain of ten thousand is found without delay or overflow', () => {
    const chain: TimelineEvent[] = []
    let last = check
    for (let link = 0; link < 10_000; link += 1) {
      last = voided('11-25 09:00', last, { id: `link-${link}` })
      chain.push(last)
    }
    expect(windowAt('11-26 09:00', [spent, chain])).toMatchObject({ state: 'spent' })
    expect(windowAt('11-26 09:00', [spent, chain.slice(1)])).toMatchObject({ state: 'spent' })
    expect(windowAt('11-26 09:00', [spent, chain.slice(0, -1)])).toMatchObject({ state: 'open' })
  })

  it('may arrive before what it takes back', () => {
    expect(windowAt('11-26 09:00', [voided('11-25 09:00', check), spent])).toMatchObject({ state: 'open' })
  })

  it('may stand without an application', () => {
    const { application: _, ...bare } = voided('11-25 09:00', check)
    expect(windowAt('11-26 09:00', [spent, bare as TimelineEvent])).toMatchObject({ state: 'open' })
  })

  it('of a move brings the old time back', () => {
    const moved = event('interviewMoved', '11-09 09:00', {
      interview: 'i1',
      startsAt: instant('11-13 09:00'),
      kind: 'video',
      people: [],
    })
    const events = [thankedStory.slice(0, -1), moved, voided('11-09 10:00', moved)]
    expect(windowAt('11-10 11:00', events)).toMatchObject({
      state: 'thank-you',
      dueBy: '2026-11-11T10:00:00Z',
    })
  })

  it('of the application takes all of it away', () => {
    const [added] = thankedStory
    if (added === undefined) throw new Error('the story has no beginning')
    expect(windowAt('11-26 09:00', [spent, voided('11-25 09:00', added)])).toBeUndefined()
  })
})

describe('events after now', () => {
  it('do not count yet', () => {
    const future = received('update', '11-20 09:00', 'ruth')
    expect(windowAt('11-19 09:00', [thankedStory, future])).toMatchObject({ since: '2026-11-10' })
    expect(windowAt('11-20 09:00', [thankedStory, future])).toMatchObject({ since: '2026-11-20' })
  })

  it('are told from what is scheduled for later, which counts', () => {
    const scheduled = interview('12-20 09:00', ['birte'], { putDown: '11-01 09:00' })
    expect(windowAt('11-02 09:00', [applied('10-28 08:00'), scheduled])).toMatchObject({ state: 'upcoming' })
    expect(windowAt('10-31 09:00', [applied('10-28 08:00'), scheduled])).toMatchObject({ state: 'applied' })
  })
})

describe('events that arrive twice or out of order', () => {
  it('of two with one id the first counts', () => {
    const first = asked('11-24 09:00', 'ruth', { id: 'same' })
    const second = asked('11-20 09:00', 'ruth', { id: 'same' })
    expect(windowAt('11-26 09:00', [thankedStory, first, second])).toMatchObject({ on: '2026-11-24' })
    expect(windowAt('11-26 09:00', [thankedStory, second, first])).toMatchObject({ on: '2026-11-20' })
  })

  it('the same twice is once', () => {
    const policy = { checkIns: 2 }
    expect(windowAt('11-26 09:00', [spent, check], { policy })).toMatchObject({ state: 'open' })
  })

  it('at one instant keep the order of the file', () => {
    const to = (startsAt: string) =>
      event('interviewMoved', '11-09 09:00', {
        interview: 'i1',
        startsAt: instant(startsAt),
        kind: 'video',
        people: [],
      })
    const thirteen = to('11-13 09:00')
    const fourteen = to('11-14 09:00')
    expect(windowAt('11-09 10:00', [thankedStory, thirteen, fourteen])).toMatchObject({
      startsAt: '2026-11-14T09:00:00Z',
    })
    expect(windowAt('11-09 10:00', [thankedStory, fourteen, thirteen])).toMatchObject({
      startsAt: '2026-11-13T09:00:00Z',
    })
  })

  it('an application that is added twice began with the first', () => {
    const again = event(
      'applicationAdded',
      '11-08 09:00',
      { company: 'Grünspan Instruments' },
      { id: 'again' },
    )
    expect(windowAt('11-09 09:00', [applied('11-02 08:00'), again])).toMatchObject({ since: '2026-11-02' })
  })

  it('edits before the entry they edit are kept', () => {
    const edited = event('contactEdited', '10-27 09:00', {
      contact: 'odile',
      emails: ['odile@private.example'],
    })
    expect(windowAt('11-16 09:00', [edited, thankedStory])).toEqual(windowAt('11-16 09:00', [thankedStory]))
  })
})
