import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../../utils/timeline/import-table/read-rows.ts'
import { separatorOf } from '../../../../utils/timeline/import-table/separator.ts'
import { rowsOf, slices } from './tables.ts'

describe('the separator of a table', () => {
  it.each([
    [',', 'a,b,c\n1,"x;y;z",3\n4,5,6'],
    [';', 'a;b;c\n1,5;2,5;3\n4;"x,y";6'],
    ['\t', 'a\tb\tc\n1\tLisbon, PT\t3\n4\t5;6\t6'],
    ['|', 'a|b|c\n1|2|3'],
    [';', 'sep=;\na,b;c'],
    [',', 'Company\nLarkspur'],
    [';', 'Firma;Notizen\nLarkspur;"eins,\nzwei,\ndrei,\nvier,"\nQuillmark;x'],
  ])('is %o', (separator, text) => {
    expect(separatorOf(text)).toBe(separator)
  })
})

describe('the rows of a table', () => {
  it('keep their numbers; line ends and doubled marks inside quotation marks are text', async () => {
    const rows = await rowsOf(
      '\uFEFFcompany,notes\r\n\r\nLarkspur,"one\r\ntwo ""three"", four"\r\n,\r\nQuillmark,5" disk\r\n',
    )
    expect(rows).toEqual([
      { number: 1, cells: ['company', 'notes'] },
      { number: 3, cells: ['Larkspur', 'one\ntwo "three", four'] },
      { number: 5, cells: ['Quillmark', '5" disk'] },
    ])
  })

  it('are refused with the row where a quotation mark is never closed', async () => {
    expect(await readRows('a,b\n1,2\n3,"4\n5,6\n', slices())).toEqual({
      ok: false,
      reason: 'open-quote',
      row: 3,
    })
  })

  it('tell how far they are, stop when they are called off, and are refused above 100,000', async () => {
    const told: number[] = []
    const many = `company\n${'Larkspur\n'.repeat(100_001)}`
    expect(await readRows(many, slices({ onProgress: (done) => told.push(done) }))).toMatchObject({
      reason: 'too-many-rows',
    })
    expect(told.length).toBeGreaterThan(3)
    const off = new AbortController()
    const called = readRows(many, slices({ signal: off.signal, breathe: async () => off.abort() }))
    expect(await called).toEqual({ ok: false, reason: 'cancelled' })
  })

  it('come back as they were written, with every separator, whatever is in them', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => `x${text.replace(/[\r\0\uFEFF]/g, '')}`.trim())
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        expect((await rowsOf(`sep=;\r\n${text}`)).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })
})
