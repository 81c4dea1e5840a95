import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { exportRows } from '../../../utils/timeline/export-rows.ts'
import { exportColumns, exportTable, writeTable } from '../../../utils/timeline/export-table.ts'
import { protectedCell, unprotectedCell } from '../../../utils/timeline/formula.ts'
import { layoutOf } from '../../../utils/timeline/import-table/columns.ts'
import { guessStatus, type TableStatus } from '../../../utils/timeline/import-table/statuses.ts'
import { place, planOf, rowsOf, said } from './import-table/tables.ts'

const now = Temporal.Instant.from(place.now).epochMilliseconds
const words = {
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  silent: 'No answer',
} as const
const header = {
  company: 'Company',
  role: 'Role',
  applied: 'Applied on',
  status: 'Status',
  statusDate: 'Date of the status',
  interview: 'Interviews',
  thanked: 'Thanked on',
  asked: 'Checked in on',
  heard: 'Heard from them on',
  contact: 'People',
  email: 'Email',
  link: 'Link',
  notes: 'Notes',
} as const

const about = { zone: place.zone, source: 'hand', application: 'a' } as const
const larkspur: readonly TimelineEvent[] = [
  {
    ...about,
    id: '1',
    type: 'applicationAdded',
    at: '2026-10-01T09:00:00Z',
    data: {
      company: '=HYPERLINK("https://evil.example")',
      role: '@Analyst; "Night"',
      link: 'https://jobs.example/1',
      notes: '+1 for the view\n-2 for the stairs',
    },
  },
  {
    ...about,
    id: '2',
    type: 'contactAdded',
    at: '2026-10-02T09:00:00Z',
    data: { contact: 'p', name: 'Priya Raman', role: 'recruiter' },
  },
  {
    ...about,
    id: '3',
    type: 'contactAdded',
    at: '2026-10-02T09:00:00Z',
    data: { contact: 'd', name: 'Dana', role: 'other', emails: ['dana@larkspur.example'] },
  },
  {
    ...about,
    id: '4',
    type: 'interviewScheduled',
    at: '2026-10-02T09:00:00Z',
    data: { interview: 'i', startsAt: '2026-10-08T12:00:00Z', kind: 'video', people: ['d'] },
  },
  {
    ...about,
    id: '5',
    type: 'messageSent',
    at: '2026-10-09T09:00:00Z',
    data: { kind: 'thank-you', channel: 'gmail', to: ['d'] },
  },
  {
    ...about,
    id: '6',
    type: 'messageSent',
    at: '2026-10-23T09:00:00Z',
    data: { kind: 'check-in', channel: 'gmail', to: ['p'] },
  },
  {
    ...about,
    id: '7',
    type: 'messageReceived',
    at: '2026-10-24T09:00:00Z',
    data: { kind: 'update', channel: 'gmail', from: 'p' },
  },
  { ...about, id: '8', type: 'applicationClosed', at: '2026-11-01T09:00:00Z', data: { outcome: 'rejected' } },
]
const exported = () => exportTable(header, exportRows(fold(larkspur), now, place.zone, words))

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
  ])('that begins like a formula is written as text: %o', (cell) => {
    expect(protectedCell(cell)).toBe(`'${cell}`)
    expect(unprotectedCell(protectedCell(cell))).toBe(cell)
  })

  it('that is text stays as it is', () => {
    for (const cell of ['', 'a=b', "'tis", "O'Neill", '1-2', ' =1']) expect(protectedCell(cell)).toBe(cell)
  })
})

describe('an exported table', () => {
  it('has the mark of UTF-8, line ends of RFC 4180, and no cell that runs', () => {
    const text = exported()
    expect(text.startsWith('\uFEFFCompany,Role,Applied on,')).toBe(true)
    expect(text).toContain(
      `\r\n"'=HYPERLINK(""https://evil.example"")","'@Analyst; ""Night""",2026-10-01,Rejected,2026-11-01,2026-10-08 14:00,`,
    )
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('comes in again with everything it says', async () => {
    const plan = await planOf(exported())
    expect(plan.leftOut).toEqual([])
    const said1 = said(plan, '=HYPERLINK("https://evil.example")')
    expect(said1).toMatchObject([
      { type: 'applicationAdded', data: { ...larkspur[0]?.data } },
      { type: 'contactAdded', data: { name: 'Priya Raman' } },
      { type: 'contactAdded', data: { name: 'Dana', emails: ['dana@larkspur.example'] } },
      { type: 'interviewScheduled', data: { startsAt: '2026-10-08T12:00:00Z' } },
      { type: 'messageReceived', at: '2026-10-24T10:00:00Z' },
      { type: 'messageSent', data: { kind: 'thank-you' } },
      { type: 'messageSent', data: { kind: 'check-in' } },
      { type: 'applicationClosed', data: { outcome: 'rejected' } },
    ])
  })

  it('gives back any cells, whatever is in them', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
      .map((text) => `${text.replace(/[\r\0\uFEFF]/g, '').trim()}.`)
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '＝', '"', '\t')
    const table = fc.array(fc.array(fc.tuple(start, cell), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const cells = rows.map((row) => row.map((parts) => parts.join('').trim()))
        const read = await rowsOf(writeTable([['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...cells]))
        expect(read.slice(1).map((row) => row.cells.map(unprotectedCell))).toEqual(cells)
      }),
      { numRuns: 100 },
    )
  })
})

describe('in every language', () => {
  const folder = new URL('../../../public/_locales/', import.meta.url)
  const table = v.record(v.string(), v.looseObject({ message: v.string() }))
  it.each(readdirSync(folder))(
    '%s: the exported headers and states are understood when they come in',
    async (locale) => {
      const messages = v.parse(
        table,
        JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')),
      )
      const wordFor = (prefix: string, name: string) =>
        messages[`${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`]?.message ?? ''
      const names = exportColumns.map((column) => wordFor('tableUse', column))
      const { columns } = layoutOf(await rowsOf(`${names.join(',')}\n${names.map(() => 'x').join(',')}`))
      expect(columns.map(({ use }) => use)).toEqual([...exportColumns])
      const statuses = Object.keys(words) as readonly TableStatus[]
      expect(statuses.map((status) => guessStatus(wordFor('tableStatus', status)))).toEqual(statuses)
    },
  )
})
