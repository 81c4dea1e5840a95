import { describe, expect, it } from 'vitest'
import type { Instant, TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { agendaOf } from '../../../utils/timeline/agenda.ts'
import {
  dueReminder,
  nextReminder,
  type Reminded,
  type ReminderItem,
} from '../../../utils/timeline/reminding.ts'
import { beginning, event, thanked } from '../messaging/handlers/practice-background.ts'

const berlin = 'Europe/Berlin'
const nothingYet: Reminded = { items: [] }

function agendaAt(now: Instant, events: readonly TimelineEvent[], zone = berlin) {
  return agendaOf(fold(events), now, zone, defaultPolicy)
}

const open = agendaAt('2026-12-04T09:00:00Z', [...beginning, thanked])
const due = (now: Instant, reminded = nothingYet, policy = defaultPolicy, zone = berlin) =>
  dueReminder(open, reminded, now, zone, policy)

/** Looks at each of these moments as the background does, and gives those at which a reminder came. */
function live(
  looks: readonly (readonly [now: Instant, zone?: string])[],
  events: readonly TimelineEvent[] = [...beginning, thanked],
): readonly { at: Instant; whats: readonly string[] }[] {
  const shown: { at: Instant; whats: readonly string[] }[] = []
  let reminded = nothingYet
  for (const [now, zone = berlin] of looks) {
    const reminder = dueReminder(agendaAt(now, events, zone), reminded, now, zone, defaultPolicy)
    if (reminder === null) continue
    reminded = reminder.reminded
    shown.push({ at: now, whats: reminder.items.map(({ what }) => what) })
  }
  return shown
}

function everyHalfHour(from: Instant, hours: number): readonly (readonly [Instant])[] {
  const start = Temporal.Instant.from(from)
  return Array.from(
    { length: hours * 2 },
    (_, half) => [start.add({ minutes: half * 30 }).toString()] as const,
  )
}

/** The question of Ines, which comes three days after the window has opened. */
const question = event('messageReceived', '2026-12-07T08:00:00Z', {
  kind: 'question',
  channel: 'gmail',
  from: 'ines',
})

describe('the reminder of the day', () => {
  it('comes at its hour and not before', () => {
    expect(due('2026-12-04T07:59:00Z')).toBeNull()
    expect(due('2026-12-04T08:00:00Z')?.items).toEqual(open)
  })

  it('comes once a day at most, whatever is new', () => {
    expect(due('2026-12-04T08:00:00Z')?.reminded.on).toBe('2026-12-04')
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
    const none = { ...defaultPolicy, quietFromHour: 9, quietToHour: 9 }
    expect(due('2026-12-04T08:30:00Z', nothingYet, none)).not.toBeNull()
  })

  it('comes at the end of the quiet hours where its own hour lies within them', () => {
    const early = { ...defaultPolicy, reminderHour: 6 }
    expect(due('2026-12-04T06:59:00Z', nothingYet, early)).toBeNull()
    expect(due('2026-12-04T07:00:00Z', nothingYet, early)).not.toBeNull()
    const late = { ...defaultPolicy, reminderHour: 22 }
    expect(due('2026-12-04T07:00:00Z', nothingYet, late)).not.toBeNull()
  })

  it('comes not at all where reminders are off, or nothing is to be done', () => {
    expect(due('2026-12-04T09:00:00Z', nothingYet, { ...defaultPolicy, reminders: false })).toBeNull()
    expect(dueReminder([], nothingYet, '2026-12-04T09:00:00Z', berlin, defaultPolicy)).toBeNull()
  })

  it('leaves out what the user wants no reminder of, a promised day apart from other windows', () => {
    const promised: readonly ReminderItem[] = open.map((item) => ({ ...item, promised: '2026-12-02' }))
    const off = (things: readonly ReminderItem[], kinds: Parameters<typeof dueReminder>[5]) =>
      dueReminder(things, nothingYet, '2026-12-04T09:00:00Z', berlin, defaultPolicy, kinds)
    expect(off(open, ['ask'])).toBeNull()
    expect(off(open, ['promise', 'thank'])).not.toBeNull()
    expect(off(promised, ['promise'])).toBeNull()
    expect(off(promised, ['ask'])).not.toBeNull()
  })

  it('names the most urgent first: thanks, answers, interviews, questions, and the backup last', () => {
    const [ask] = open
    if (ask === undefined) throw new Error('nothing is open')
    const items: readonly ReminderItem[] = [
      { what: 'backup', since: '2026-11-01', isFirst: true, unsaved: 300 },
      ask,
      { ...ask, what: 'prepare' },
      { ...ask, what: 'answer' },
      { ...ask, what: 'thank' },
    ]
    const reminder = dueReminder(items, nothingYet, '2026-12-04T09:00:00Z', berlin, defaultPolicy)
    expect(reminder?.items.map(({ what }) => what)).toEqual(['thank', 'answer', 'prepare', 'ask', 'backup'])
  })

  it('speaks again of what was put off, on the day it was put off to', () => {
    const later = event('snoozed', '2026-12-04T09:00:00Z', { until: '2026-12-07' })
    const events = [...beginning, thanked, later]
    expect(live(everyHalfHour('2026-12-04T00:00:00Z', 24 * 5), events)).toEqual([
      { at: '2026-12-04T08:00:00Z', whats: ['ask'] },
      { at: '2026-12-07T08:00:00Z', whats: ['ask'] },
    ])
  })
})

describe('however the time goes, nothing is lost and nothing is said twice', () => {
  it('sleeping over several days makes one reminder of them all', () => {
    const looks = [
      ['2026-12-03T20:00:00Z'],
      ['2026-12-09T08:30:00Z'],
      ['2026-12-09T09:00:00Z'],
      ['2026-12-10T09:00:00Z'],
    ] as const
    const events = [...beginning, thanked, question]
    expect(live(looks, events)).toEqual([{ at: '2026-12-09T08:30:00Z', whats: ['answer'] }])
  })

  it('a worker that starts a hundred times in a day reminds once', () => {
    const looks = Array.from({ length: 100 }, () => ['2026-12-04T10:00:00Z'] as const)
    expect(live(looks)).toHaveLength(1)
  })

  it('a clock set back by hours or a day repeats nothing', () => {
    const looks = [
      ['2026-12-04T08:00:00Z'],
      ['2026-12-03T09:00:00Z'],
      ['2026-12-04T08:00:00Z'],
      ['2026-12-04T12:00:00Z'],
      ['2026-12-05T08:00:00Z'],
    ] as const
    expect(live(looks)).toEqual([{ at: '2026-12-04T08:00:00Z', whats: ['ask'] }])
  })

  it('a clock that was five years ahead for an hour takes nothing away from its true day', () => {
    const looks = [
      ['2026-11-25T09:00:00Z'],
      ['2031-11-25T09:00:00Z'],
      ['2026-11-25T10:00:00Z'],
      ['2026-12-04T08:00:00Z'],
      ['2026-12-04T09:00:00Z'],
      ['2026-12-05T09:00:00Z'],
    ] as const
    expect(live(looks).map(({ at }) => at)).toEqual(['2031-11-25T09:00:00Z', '2026-12-04T08:00:00Z'])
  })

  it('a clock set back for a month and forth again repeats nothing', () => {
    const looks = [['2026-12-04T08:00:00Z'], ['2026-11-20T15:00:00Z'], ['2026-12-05T09:00:00Z']] as const
    expect(live(looks).map(({ whats }) => whats)).toEqual([['ask'], ['thank']])
  })

  it('flying west over the date line makes no second reminder of the day before', () => {
    const looks = [
      ['2026-12-07T00:00:00Z', 'Pacific/Auckland'],
      ['2026-12-07T09:00:00Z', 'Pacific/Honolulu'],
      ['2026-12-07T20:00:00Z', 'Pacific/Honolulu'],
      ['2026-12-08T20:00:00Z', 'Pacific/Honolulu'],
    ] as const
    const events = [...beginning, thanked, question]
    expect(live(looks, events)).toEqual([
      { at: '2026-12-07T00:00:00Z', whats: ['ask'] },
      { at: '2026-12-08T20:00:00Z', whats: ['answer'] },
    ])
  })

  it('a day whose reminder hour is skipped by the clocks has its reminder all the same', () => {
    const policy = { ...defaultPolicy, reminderHour: 2, quietFromHour: 0, quietToHour: 0 }
    const at = (now: Instant) => dueReminder(open, nothingYet, now, berlin, policy)
    expect(at('2027-03-28T00:59:00Z')).toBeNull()
    expect(at('2027-03-28T01:00:00Z')).not.toBeNull()
  })

  it('a day that has its reminder hour twice has one reminder', () => {
    const policy = { ...defaultPolicy, reminderHour: 2, quietFromHour: 0, quietToHour: 0 }
    const first = dueReminder(open, nothingYet, '2027-10-31T00:00:00Z', berlin, policy)
    expect(first).not.toBeNull()
    expect(
      dueReminder(open, { on: first?.reminded.on ?? '', items: [] }, '2027-10-31T01:00:00Z', berlin, policy),
    ).toBeNull()
  })
})

describe('the next moment to look', () => {
  it("is today's hour, then tomorrow's, and none where reminders are off", () => {
    expect(nextReminder('2026-12-04T07:00:00Z', berlin, defaultPolicy)).toBe('2026-12-04T08:00:00Z')
    expect(nextReminder('2026-12-04T08:00:00Z', berlin, defaultPolicy)).toBe('2026-12-05T08:00:00Z')
    expect(nextReminder('2026-12-04T07:00:00Z', berlin, { ...defaultPolicy, reminders: false })).toBeNull()
  })

  it('keeps to the hour over a change of the clocks', () => {
    expect(nextReminder('2027-03-27T12:00:00Z', berlin, defaultPolicy)).toBe('2027-03-28T07:00:00Z')
  })
})
