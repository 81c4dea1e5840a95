import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../utils/etiquette/fold.ts'
import { parseEvent } from '../../../../utils/etiquette/parse-event.ts'
import { layoutOf } from '../../../../utils/timeline/import-table/columns.ts'
import { planImport } from '../../../../utils/timeline/import-table/plan-import.ts'
import { timelineSoFar } from '../../../../utils/timeline/import-table/timeline-so-far.ts'
import { idOf, likeSimplify, place, planOf, rowsOf, said, slices, uses } from './tables.ts'

const now = Temporal.Instant.from(place.now).epochMilliseconds
const eventsIn = (plan: Awaited<ReturnType<typeof planOf>>) => plan.added.flatMap(({ events }) => events)

describe('what a table brings', () => {
  it('is the application with its date, its answer and everything else as notes', async () => {
    const plan = await planOf(likeSimplify)
    expect(said(plan, 'Larkspur Robotics')).toEqual([
      {
        type: 'applicationAdded',
        at: '2026-10-02T10:00:00Z',
        data: {
          company: 'Larkspur Robotics',
          role: 'Data Analyst',
          link: 'https://jobs.example/larkspur/1',
          notes: 'Location: Ghent, BE\njob_type: Full-time',
        },
      },
    ])
    expect(said(plan, 'Quillmark Press')).toMatchObject([
      {
        type: 'applicationAdded',
        data: { notes: 'Location: Lisbon\nWants Portuguese,\nsays the "ad"\njob_type: Full-time' },
      },
      { type: 'applicationClosed', at: '2026-10-01T10:00:00Z', data: { outcome: 'rejected' } },
    ])
    expect(plan.leftOut).toMatchObject([{ row: { number: 4 }, reason: 'not-applied' }])
  })

  it('is interviews, thanks, check-ins and answers by their dates, and people by name and address', async () => {
    const plan = await planOf(
      'Company;Applied;Interviews;Thanked;Checked in;Last heard;Recruiter;Email\n' +
        'Larkspur;1.10.2026;"2026-10-08 14:00\n2026-12-01";9.10.2026;2.11.2026;4.10.2026;Priya Raman;priya@larkspur.example',
    )
    const contact = expect.stringMatching(/:contact:priya larkspur example$/)
    expect(said(plan, 'Larkspur')).toMatchObject([
      { type: 'applicationAdded' },
      {
        type: 'contactAdded',
        data: { contact, name: 'Priya Raman', role: 'recruiter', emails: ['priya@larkspur.example'] },
      },
      {
        type: 'interviewScheduled',
        at: '2026-10-08T12:00:00Z',
        data: { startsAt: '2026-10-08T12:00:00Z', kind: 'other' },
      },
      { type: 'interviewScheduled', at: place.now, data: { startsAt: '2026-12-01T11:00:00Z' } },
      { type: 'messageReceived', data: { kind: 'update' } },
      { type: 'messageSent', at: '2026-10-09T10:00:00Z', data: { kind: 'thank-you', to: [contact] } },
      { type: 'messageSent', data: { kind: 'check-in', to: [contact] } },
    ])
  })

  it('leaves out what is no application of the past, and says of each row why', async () => {
    const plan = await planOf(
      [
        'Company,Role,Applied,Status,Notes',
        ',Analyst,2026-10-01,,', // 2
        'Larkspur,Analyst,,Applied,', // 3
        'Larkspur,Analyst,next week,Applied,', // 4
        'Larkspur,Analyst,2027-01-01,Applied,', // 5
        'Quillmark,Editor,2026-10-01,Applied,', // 6
        'Quillmark,Editor,2026-10-01,Applied,', // 7
        'quillmark,EDITOR,2026-10-01,,', // 8
        'Quillmark,Editor,2026-10-01,Rejected,They were kind', // 9
        `${'x'.repeat(501)},Editor,2026-10-01,,`, // 10
      ].join('\n'),
    )
    expect(plan.leftOut.map(({ row, reason, of }) => [row.number, reason, of])).toEqual([
      [2, 'no-company', undefined],
      [3, 'no-date', undefined],
      [4, 'bad-date', undefined],
      [5, 'future-date', undefined],
      [7, 'duplicate', 6],
      [10, 'too-long', undefined],
    ])
    expect(plan.remarks).toEqual([
      { row: 8, remark: 'joined' },
      { row: 9, remark: 'joined' },
      { row: 9, remark: 'undated-status' },
    ])
    expect(said(plan, 'Quillmark').map(({ type }) => type)).toEqual(['applicationAdded', 'applicationClosed'])
  })

  it('keeps a state and a date that it can’t place in the notes', async () => {
    const plan = await planOf(
      'Company,Applied,Status,Status date\nLarkspur,2026-10-01,Quarantined,2028-01-01',
    )
    expect(said(plan, 'Larkspur')).toMatchObject([
      { data: { notes: 'Status date: 2028-01-01\nStatus: Quarantined' } },
    ])
    expect(plan.remarks.map(({ remark }) => remark)).toEqual(['date-kept', 'status-kept'])
  })

  it('takes rows without a date as of today when the user says so', async () => {
    const plan = await planOf('Company,Applied\nLarkspur,', { undated: 'today' })
    expect(said(plan, 'Larkspur')).toMatchObject([{ at: place.now }])
  })

  it('keeps no address that is none: a link that runs something goes to the notes', async () => {
    const plan = await planOf('Company,Applied,Link\nLarkspur,2026-10-01,javascript:alert(1)')
    expect(said(plan, 'Larkspur')[0]?.data).toEqual({
      company: 'Larkspur',
      notes: 'Link: javascript:alert(1)',
    })
  })
})

describe('a table that comes in again', () => {
  it('adds nothing', async () => {
    const first = await planOf(likeSimplify)
    const again = await planOf(likeSimplify, {}, timelineSoFar(fold(eventsIn(first)), now))
    expect(again.added).toEqual([])
    expect(again.known).toBe(2)
  })

  it('adds what is new in it', async () => {
    const first = await planOf(likeSimplify)
    const later = likeSimplify.replace('APPLIED,2026-10-02', 'REJECTED,2026-11-02')
    const again = await planOf(later, {}, timelineSoFar(fold(eventsIn(first)), now))
    expect(said(again, 'Larkspur Robotics').map(({ type }) => type)).toEqual(['applicationClosed'])
    expect(again.added.map(({ isNew }) => isNew)).toEqual([false])
  })

  it('leaves out an application that was entered by hand, and knows another one a year later', async () => {
    const hand = {
      id: 'e1',
      type: 'applicationAdded',
      at: '2026-10-01T09:00:00Z',
      zone: 'UTC',
      source: 'hand',
      application: 'a1',
      data: { company: 'Larkspur  Robotics', role: 'data analyst' },
    } as const
    expect((await planOf(likeSimplify, {}, timelineSoFar(fold([hand]), now))).leftOut).toMatchObject([
      { row: { number: 2 }, reason: 'already-here' },
      { reason: 'not-applied' },
    ])
    const older = { ...hand, at: '2025-10-01T09:00:00Z' }
    expect((await planOf(likeSimplify, {}, timelineSoFar(fold([older]), now))).added).toHaveLength(2)
  })

  it('brings back what was taken back only when it is asked to', async () => {
    const first = eventsIn(await planOf(likeSimplify))
    const [added] = first
    if (added === undefined) throw new Error('nothing came in')
    const voided = {
      id: 'v1',
      type: 'voided',
      at: place.now,
      zone: 'UTC',
      source: 'hand',
      data: { event: added.id },
    } as const
    const soFar = timelineSoFar(fold([...first, voided]), now)
    expect((await planOf(likeSimplify, {}, soFar)).leftOut).toMatchObject([{ reason: 'taken-back' }, {}])
    const back = await planOf(likeSimplify, { bringBack: true }, soFar)
    expect(eventsIn(back)).toMatchObject([{ type: 'voided', data: { event: 'v1' } }])
    const standing = timelineSoFar(fold([...first, voided, ...eventsIn(back)]), now)
    expect((await planOf(likeSimplify, { bringBack: true }, standing)).added).toEqual([])
  })
})

describe('a plan', () => {
  it('stops when it is called off', async () => {
    const { columns, body } = layoutOf(await rowsOf(likeSimplify))
    const off = new AbortController()
    const choices = { columns, statuses: [], order: 'day-first', undated: 'today', bringBack: false } as const
    const soFar = { known: new Set<string>(), existing: [], voidingOf: () => undefined }
    const plan = planImport(
      body,
      choices,
      place,
      soFar,
      idOf,
      slices({ signal: off.signal, breathe: async () => off.abort() }),
    )
    expect(await plan).toBeUndefined()
  })

  it('has only events that the timeline takes, each id once, whatever is in the cells', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '2026-10-01',
        '4/12/2025',
        'Rejected',
        'Offer',
        'https://x.example/1',
        'a@b.example',
        '=1+1',
        '__proto__',
        'N/A',
      ),
    )
    const table = fc.tuple(
      fc.array(fc.constantFrom(...uses), { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
    )
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        const columns = header.map((use) => ({ header: 'x', use, examples: [] }))
        const body = rows.map((cells, index) => ({ number: index + 2, cells }))
        const choices = {
          columns,
          statuses: [],
          order: 'day-first',
          undated: 'today',
          bringBack: false,
        } as const
        const soFar = { known: new Set<string>(), existing: [], voidingOf: () => undefined }
        const plan = await planImport(body, choices, place, soFar, idOf, slices())
        const events = plan?.added.flatMap((one) => one.events) ?? []
        for (const event of events) expect(parseEvent(event)).toMatchObject({ is: 'known' })
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      }),
      { numRuns: 200 },
    )
  })
})
