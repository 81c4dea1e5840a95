import { describe, expect, it } from 'vitest'
import { layoutOf, withUse } from '../../../../utils/timeline/import-table/columns.ts'
import { likeSimplify, rowsOf } from './tables.ts'

describe('the columns of a table', () => {
  const usesOf = async (header: string) => layoutOf(await rowsOf(header)).columns.map(({ use }) => use)

  it('are known as trackers and people call them', async () => {
    expect(await usesOf(likeSimplify)).toEqual([
      'role',
      'company',
      'note',
      'link',
      'applied',
      'status',
      'statusDate',
      'note',
      'skip',
      'notes',
      'note',
    ])
    expect(await usesOf('Job Position,Company,Status,Date Applied,Follow Up Sent,URL\na,b,c,d,e,f')).toEqual([
      'role',
      'company',
      'status',
      'applied',
      'asked',
      'link',
    ])
    expect(await usesOf('Firma;Stelle;Beworben am;Status;Ansprechpartnerin;E-Mail\na;b;c;d;e;f')).toEqual([
      'company',
      'role',
      'applied',
      'status',
      'contact',
      'email',
    ])
    expect(await usesOf('companyName,jobTitle,appliedDate\na,b,c')).toEqual(['company', 'role', 'applied'])
  })

  it('stand below a title, and each use has one column', async () => {
    const { columns, body } = layoutOf(
      await rowsOf('My job hunt,,\n\nCompany,Date,Date\nLarkspur,2026-10-01,x'),
    )
    expect(columns.map(({ use }) => use)).toEqual(['company', 'applied', 'note'])
    expect(body.map(({ number }) => number)).toEqual([4])
    expect(withUse(columns, 2, 'applied').map(({ use }) => use)).toEqual(['company', 'note', 'applied'])
  })
})
