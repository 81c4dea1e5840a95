// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Importing, Mapping } from '../../../components/settings/table/importing.ts'
import { TableSettings, type TableSettingsProps } from '../../../components/settings/table/table-settings.tsx'
import type { ImportPlan } from '../../../utils/timeline/import-table/plan-import.ts'
import { moment } from '../applications/invented-cards.ts'
import { button, control, draw, fill, press } from '../rendering.tsx'

const mapping: Mapping = {
  encoding: 'windows-1252',
  columns: [
    { header: 'Firma', use: 'company', examples: ['Larkspur'] },
    { header: '', use: 'applied', examples: ['3/4/2026'] },
    { header: 'Ort', use: 'note', examples: ['Gent'] },
  ],
  body: [{ number: 2, cells: ['Larkspur', '3/4/2026', 'Gent'] }],
  statuses: [{ written: 'Parked', status: 'note', rows: 3 }],
  orders: { kind: 'ask', because: 'undecided', examples: ['3/4/2026'] },
  undated: 'leave-out',
  bringBack: false,
}
const row = (number: number) => ({ number, cells: ['x'] })
const plan: ImportPlan = {
  added: [
    { application: 'a', company: 'Larkspur', role: 'Analyst', isNew: true, events: [] },
    { application: 'b', company: 'Quillmark', isNew: false, events: [] },
  ],
  known: 4,
  leftOut: [
    { row: row(2), reason: 'no-company' },
    { row: row(3), reason: 'no-company' },
    { row: row(4), reason: 'no-company' },
    { row: row(9), reason: 'no-company' },
    { row: row(5), reason: 'duplicate', of: 1 },
    { row: row(7), reason: 'taken-back' },
  ],
  remarks: [{ row: 6, remark: 'status-kept' }],
}

function show(importing: Importing, more: Partial<TableSettingsProps> = {}) {
  const nothing = () => undefined
  return draw(
    <TableSettings
      importing={importing}
      moment={moment}
      isReady
      onFile={nothing}
      onMapping={nothing}
      onLook={nothing}
      onBringBack={nothing}
      onBack={nothing}
      onWrite={nothing}
      onStop={nothing}
      onUndo={nothing}
      onUndoLast={nothing}
      onAgain={nothing}
      onSaveLeftOut={nothing}
      {...more}
    />,
  )
}

describe('bringing in a table', () => {
  it('starts with a file, and says a refusal aloud', () => {
    const page = show({ at: 'refused', words: 'This file is empty.' })
    expect(control('Bring in a table').type).toBe('file')
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('This file is empty.')
  })

  it('shows what each column seems to be, with examples, and lets it be put right', () => {
    const onMapping = vi.fn()
    const page = show({ at: 'mapping', mapping }, { onMapping })
    expect(page.textContent).toContain('1 row, read as Windows-1252')
    const [company, nameless, place] = page.querySelectorAll('select')
    expect([company, nameless, place].map((one) => one?.labels?.[0]?.textContent)).toEqual([
      'FirmaLarkspur',
      'Column 23/4/2026',
      'OrtGent',
    ])
    if (place === undefined) throw new Error('no third column')
    void act(() => {
      place.value = 'applied'
      place.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(onMapping.mock.calls[0]?.[0].columns.map(({ use }: { use: string }) => use)).toEqual([
      'company',
      'note',
      'applied',
    ])
  })

  it('asks how dates are meant that nothing tells, and goes no further before', () => {
    const onMapping = vi.fn()
    const page = show({ at: 'mapping', mapping }, { onMapping })
    expect(page.textContent).toContain('3/4/2026 is')
    expect(page.textContent).toContain('Say how the dates are meant.')
    expect(button('See what would come in').disabled).toBe(true)
    void act(() => page.querySelector<HTMLInputElement>('input[name="table-dates"]')?.click())
    expect(onMapping).toHaveBeenCalledWith({ ...mapping, order: 'day-first' })
    show({ at: 'mapping', mapping: { ...mapping, order: 'day-first' } })
    expect(button('See what would come in').disabled).toBe(false)
  })

  it('goes no further without a company', () => {
    const columns = mapping.columns.map((column) => ({ ...column, use: 'note' as const }))
    const page = show({ at: 'mapping', mapping: { ...mapping, columns, order: 'day-first' } })
    expect(page.textContent).toContain('Say which column has the company.')
    expect(button('See what would come in').disabled).toBe(true)
  })

  it('shows how far it is, and stops when it is told to', () => {
    const onStop = vi.fn()
    const page = show({ at: 'busy', doing: 'writing', done: 0.4 }, { onStop })
    expect(page.querySelector('progress')?.value).toBe(0.4)
    expect(page.querySelector('[role="status"]')?.textContent).toBe('Writing it down…')
    press('Stop')
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('shows what would come in, and what not, with the numbers of the rows', () => {
    const onWrite = vi.fn()
    const page = show({ at: 'preview', mapping, plan }, { onWrite })
    expect(page.textContent).toContain('1 new application')
    expect(page.textContent).toContain('1 application that gets something new')
    expect(page.textContent).toContain('4 applications that are here already')
    expect(page.textContent).toMatch(/4 rows without a company Rows 2–4, 9/)
    expect(page.textContent).toMatch(/1 state was kept among the notes Row 6/)
    expect(page.textContent).toContain('Bring back what was taken back')
    expect(onWrite).not.toHaveBeenCalled()
    press('Bring in 2 applications')
    expect(onWrite).toHaveBeenCalledOnce()
  })

  it('reports what came in, in parts too, and can be taken back', () => {
    const onUndo = vi.fn()
    const page = show({ at: 'done', report: { plan, written: 1 }, trouble: 'The disk is full.' }, { onUndo })
    expect(page.querySelector('[role="status"]')?.textContent).toContain('1 of 2 applications came in.')
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('The disk is full.')
    press('Take this import back')
    expect(onUndo).toHaveBeenCalledOnce()
    expect(() => fill('Bring in a table', '')).toThrow()
  })

  it('can be taken back later too, as long as it is known what came in', () => {
    const onUndoLast = vi.fn()
    const page = show({ at: 'start' }, { last: 14, onUndoLast })
    expect(page.textContent).toContain('With the last table 14 applications came in.')
    press('Take this import back')
    expect(onUndoLast).toHaveBeenCalledOnce()
    expect(show({ at: 'undone' }, { last: 14 }).textContent).not.toContain('last table')
    expect(show({ at: 'start' }).querySelector('button')).toBeNull()
  })
})
