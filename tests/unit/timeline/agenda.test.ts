import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { agendaOf } from '../../../utils/timeline/agenda.ts'
import { dueReminder, type Reminded } from '../../../utils/timeline/reminding.ts'
import { beginning, event, thanked } from '../messaging/handlers/practice-background.ts'

const zone = 'Europe/Berlin'
const nothingYet: Reminded = { items: [] }

function agendaAt(now: string, events: readonly TimelineEvent[]) {
  return agendaOf(fold(events), now, zone, defaultPolicy)
}

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
    const next = event('interviewScheduled', '2026-11-21T08:00:00Z', {
      interview: 'round-2',
      startsAt: '2026-11-24T13:00:00Z',
      kind: 'onsite',
      people: [],
    })
    expect(agendaAt('2026-11-22T09:00:00Z', [...beginning, next])).toMatchObject([{ what: 'thank' }])
  })

  it('is the answer they wait for', () => {
    const question = event('messageReceived', '2026-11-24T08:00:00Z', {
      kind: 'question',
      channel: 'gmail',
      from: 'ines',
    })
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

  it('is nothing that was put off, until that day', () => {
    const later = event('snoozed', '2026-12-04T10:00:00Z', { until: '2026-12-07' })
    expect(agendaAt('2026-12-06T09:00:00Z', [...beginning, thanked, later])).toEqual([])
    expect(agendaAt('2026-12-07T09:00:00Z', [...beginning, thanked, later])).toMatchObject([
      { what: 'ask', since: '2026-12-07' },
    ])
  })

  it('is nothing once the application is closed', () => {
    const closed = event('applicationClosed', '2026-12-01T09:00:00Z', { outcome: 'withdrawn' })
    expect(agendaAt('2026-12-04T09:00:00Z', [...beginning, thanked, closed])).toEqual([])
  })
})

describe('the reminder of the day', () => {
  const open = agendaAt('2026-12-04T09:00:00Z', [...beginning, thanked])
  const due = (now: string, reminded = nothingYet, policy = defaultPolicy) =>
    dueReminder(open, reminded, now, zone, policy)

  it('comes at its hour and not before', () => {
    expect(due('2026-12-04T07:59:00Z')).toBeNull()
    expect(due('2026-12-04T08:00:00Z')?.items).toEqual(open)
  })

  it('comes once a day at most, whatever is new', () => {
    const reminded = due('2026-12-04T08:00:00Z')?.reminded
    expect(reminded?.on).toBe('2026-12-04')
    expect(due('2026-12-04T12:00:00Z', { on: '2026-12-04', items: [] })).toBeNull()
  })

  it('comes once for each thing', () => {
    const reminded = due('2026-12-04T08:00:00Z')?.reminded ?? nothingYet
    expect(due('2026-12-05T08:00:00Z', reminded)).toBeNull()
  })

  it('comes in no quiet hour, over midnight or not', () => {
    expect(due('2026-12-04T20:30:00Z')).toBeNull()
    const noon = { ...defaultPolicy, quietFromHour: 9, quietToHour: 12 }
    expect(due('2026-12-04T10:00:00Z', nothingYet, noon)).toBeNull()
    expect(due('2026-12-04T11:00:00Z', nothingYet, noon)).not.toBeNull()
    const never = { ...defaultPolicy, quietFromHour: 9, quietToHour: 9 }
    expect(due('2026-12-04T08:30:00Z', nothingYet, never)).not.toBeNull()
  })

  it('comes not at all where reminders are off, or nothing is to be done', () => {
    expect(due('2026-12-04T09:00:00Z', nothingYet, { ...defaultPolicy, reminders: false })).toBeNull()
    expect(dueReminder([], nothingYet, '2026-12-04T09:00:00Z', zone, defaultPolicy)).toBeNull()
  })

  it('is not silenced by a clock that was ahead and set back', () => {
    expect(due('2026-12-04T08:00:00Z', { on: '2031-01-01', items: [] })).not.toBeNull()
  })
})
