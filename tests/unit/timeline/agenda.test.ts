import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { agendaOf } from '../../../utils/timeline/agenda.ts'
import { never } from '../../../utils/timeline/put-off.ts'
import { beginning, event, thanked } from '../messaging/handlers/practice-background.ts'

const berlin = 'Europe/Berlin'

function agendaAt(now: string, events: readonly TimelineEvent[], zone = berlin) {
  return agendaOf(fold(events), now, zone, defaultPolicy)
}

const question = event('messageReceived', '2026-11-24T08:00:00Z', {
  kind: 'question',
  channel: 'gmail',
  from: 'ines',
})

/** Larkspur's second interview, on Tuesday at two in Berlin. */
const second = event('interviewScheduled', '2026-11-21T08:00:00Z', {
  interview: 'round-2',
  startsAt: '2026-11-24T13:00:00Z',
  kind: 'onsite',
  people: ['mara'],
})

describe('what can be done today', () => {
  it('is nothing while the wait runs', () => {
    expect(agendaAt('2026-11-25T09:00:00Z', [...beginning, thanked])).toEqual([])
  })

  it('is the thank-you from the end of the interview on', () => {
    expect(agendaAt('2026-11-20T13:30:00Z', beginning)).toEqual([])
    expect(agendaAt('2026-11-20T14:00:00Z', beginning)).toEqual([
      {
        what: 'thank',
        application: 'app-1',
        company: 'Larkspur Robotics',
        since: '2026-11-20',
        people: ['mara'],
      },
    ])
  })

  it('is the thank-you also while the next interview is what the window shows', () => {
    expect(agendaAt('2026-11-22T09:00:00Z', [...beginning, second])).toMatchObject([{ what: 'thank' }])
  })

  it('is the answer they wait for', () => {
    expect(agendaAt('2026-11-25T09:00:00Z', [...beginning, thanked, question])).toMatchObject([
      { what: 'answer', since: '2026-11-24', people: ['ines'] },
    ])
  })

  it('is the question when the window opens, to the recruiter first', () => {
    expect(agendaAt('2026-12-03T09:00:00Z', [...beginning, thanked])).toEqual([])
    expect(agendaAt('2026-12-04T09:00:00Z', [...beginning, thanked])).toMatchObject([
      { what: 'ask', since: '2026-12-04', people: ['ines'] },
    ])
  })

  it('is the question two weekdays after a promised day has passed, with that day', () => {
    const promise = event('messageReceived', '2026-11-24T08:00:00Z', {
      kind: 'promise',
      channel: 'gmail',
      from: 'ines',
      replyBy: '2026-12-14',
    })
    const events = [...beginning, thanked, promise]
    expect(agendaAt('2026-12-15T09:00:00Z', events)).toEqual([])
    expect(agendaAt('2026-12-16T09:00:00Z', events)).toMatchObject([
      { what: 'ask', since: '2026-12-16', promised: '2026-12-14' },
    ])
  })

  it('is nothing once the application is closed', () => {
    const closed = event('applicationClosed', '2026-12-01T09:00:00Z', { outcome: 'withdrawn' })
    expect(agendaAt('2026-12-04T09:00:00Z', [...beginning, thanked, closed])).toEqual([])
  })
})

describe('the interview ahead', () => {
  const events = [...beginning, thanked, second]

  it('is to be prepared from the day before until it begins', () => {
    expect(agendaAt('2026-11-22T20:00:00Z', events)).toEqual([])
    expect(agendaAt('2026-11-23T08:00:00Z', events)).toMatchObject([
      { what: 'prepare', since: '2026-11-23', startsAt: '2026-11-24T13:00:00Z', isPrepared: false },
    ])
    expect(agendaAt('2026-11-24T12:59:00Z', events)).toMatchObject([{ what: 'prepare' }])
    expect(agendaAt('2026-11-24T13:00:00Z', events)).toEqual([])
  })

  it('is the same one wherever the user travels', () => {
    const [inBerlin] = agendaAt('2026-11-23T08:00:00Z', events)
    const [inSydney] = agendaAt('2026-11-23T18:00:00Z', events, 'Australia/Sydney')
    const [inHonolulu] = agendaAt('2026-11-23T18:00:00Z', events, 'Pacific/Honolulu')
    expect(inSydney).toEqual(inBerlin)
    expect(inHonolulu).toEqual(inBerlin)
  })

  it('is prepared when there are notes for it', () => {
    const notes = event('prepared', '2026-11-22T08:00:00Z', {
      interview: 'round-2',
      text: 'Robots for orchards.',
    })
    const other = event('prepared', '2026-11-22T08:00:00Z', { interview: 'round-1', text: 'Robots.' })
    expect(agendaAt('2026-11-23T08:00:00Z', [...events, notes])).toMatchObject([{ isPrepared: true }])
    expect(agendaAt('2026-11-23T08:00:00Z', [...events, other])).toMatchObject([{ isPrepared: false }])
  })

  it('is gone when it is cancelled, and another day when it is moved', () => {
    const cancelled = event('interviewCancelled', '2026-11-22T09:00:00Z', { interview: 'round-2' })
    expect(agendaAt('2026-11-23T08:00:00Z', [...events, cancelled])).toEqual([])
    const moved = event('interviewMoved', '2026-11-22T09:00:00Z', {
      interview: 'round-2',
      startsAt: '2026-11-26T13:00:00Z',
      kind: 'onsite',
      people: ['mara'],
    })
    expect(agendaAt('2026-11-23T08:00:00Z', [...events, moved])).toEqual([])
    expect(agendaAt('2026-11-25T08:00:00Z', [...events, moved])).toMatchObject([{ since: '2026-11-25' }])
  })
})

describe('what was put off', () => {
  const putOff = (at: string, until: string) => event('snoozed', at, { until })
  const putAllOff = (at: string, until: string): TimelineEvent => {
    const { application: _, ...all } = { ...putOff(at, until), id: `all-${at}` }
    return all as TimelineEvent
  }
  const waited = [...beginning, thanked]

  it('is not to be done before that day, and is a new thing on it', () => {
    const later = putOff('2026-12-04T10:00:00Z', '2026-12-07')
    expect(agendaAt('2026-12-06T09:00:00Z', [...waited, later])).toEqual([])
    expect(agendaAt('2026-12-07T09:00:00Z', [...waited, later])).toMatchObject([
      { what: 'ask', since: '2026-12-07' },
    ])
  })

  it('may be put off ahead: the question of a window that is still shut', () => {
    const ahead = putOff('2026-11-25T10:00:00Z', '2026-12-10')
    expect(agendaAt('2026-12-05T09:00:00Z', [...waited, ahead])).toEqual([])
    expect(agendaAt('2026-12-10T09:00:00Z', [...waited, ahead])).toHaveLength(1)
  })

  it('does not hide what they ask later, nor the thank-you for a later interview, nor the next interview', () => {
    const ahead = putOff('2026-11-20T17:00:00Z', '2026-12-10')
    expect(agendaAt('2026-11-25T09:00:00Z', [...waited, ahead, question])).toMatchObject([{ what: 'answer' }])
    expect(agendaAt('2026-11-23T09:00:00Z', [...waited, ahead, second])).toMatchObject([{ what: 'prepare' }])
    expect(agendaAt('2026-11-24T15:00:00Z', [...waited, ahead, second])).toMatchObject([{ what: 'thank' }])
  })

  it('hides what was there when it was said', () => {
    const later = putOff('2026-11-24T09:00:00Z', '2026-11-25')
    expect(agendaAt('2026-11-24T10:00:00Z', [...waited, question, later])).toEqual([])
    expect(agendaAt('2026-11-25T00:00:00Z', [...waited, question, later])).toMatchObject([{ what: 'answer' }])
  })

  it('hides the interview of tomorrow only when it is said the day before or later', () => {
    const events = [...waited, second]
    const early = putOff('2026-11-21T09:00:00Z', '2026-11-30')
    const onTheDay = putOff('2026-11-23T09:00:00Z', '2026-11-24')
    expect(agendaAt('2026-11-23T10:00:00Z', [...events, early])).toMatchObject([{ what: 'prepare' }])
    expect(agendaAt('2026-11-23T10:00:00Z', [...events, onTheDay])).toEqual([])
    expect(agendaAt('2026-11-24T08:00:00Z', [...events, onTheDay])).toMatchObject([
      { what: 'prepare', since: '2026-11-24' },
    ])
  })

  it('is silent for ever where reminders of an application are off, whatever comes', () => {
    const muted = putOff('2026-11-21T10:00:00Z', never)
    expect(agendaAt('2026-12-20T09:00:00Z', [...waited, question, muted])).toEqual([])
    const again = putOff('2026-12-20T10:00:00Z', '2026-12-20')
    expect(agendaAt('2026-12-20T10:00:00Z', [...waited, question, muted, again])).toMatchObject([
      { what: 'answer', since: '2026-12-20' },
    ])
  })

  it('stays silent there when everything else is put off for a day', () => {
    const muted = putOff('2026-12-05T10:00:00Z', never)
    const all = putAllOff('2026-12-06T10:00:00Z', '2026-12-07')
    expect(agendaAt('2026-12-08T09:00:00Z', [...waited, muted, all])).toEqual([])
  })

  it('is everything where no application is named', () => {
    const other = [
      event('applicationAdded', '2026-11-01T08:00:00Z', { company: 'Fennel Foods' }, 'app-2'),
    ].map((one) => ({ ...one, id: 'fennel' }))
    const events = [...waited, ...other, putAllOff('2026-12-04T10:00:00Z', '2026-12-05')]
    expect(agendaAt('2026-12-04T09:59:00Z', events)).toHaveLength(2)
    expect(agendaAt('2026-12-04T11:00:00Z', events)).toEqual([])
    expect(agendaAt('2026-12-05T08:00:00Z', events)).toHaveLength(2)
  })

  it('is back when putting it off is taken back', () => {
    const later = putOff('2026-12-04T10:00:00Z', '2026-12-07')
    const voided = event('voided', '2026-12-04T10:01:00Z', { event: later.id })
    expect(agendaAt('2026-12-04T11:00:00Z', [...waited, later, voided])).toMatchObject([
      { what: 'ask', since: '2026-12-04' },
    ])
  })
})
