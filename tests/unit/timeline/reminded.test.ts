import { expect, it } from 'vitest'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { noteReminded, readReminded } from '../../../utils/timeline/reminded.ts'
import { orThrow } from './invented.ts'
import { layRow } from './on-disk.ts'

it('knows again what was reminded of', async () => {
  const database = orThrow(await openTimeline('reminded'))
  expect(orThrow(await readReminded(database))).toEqual({ items: [] })
  const reminded = { on: '2026-11-24', items: [{ key: 'thank:app-1', on: '2026-11-23' }] }
  orThrow(await noteReminded(database, reminded))
  expect(orThrow(await readReminded(database))).toEqual(reminded)
})

it.each([
  [
    'of the form it once had',
    { on: '2026-11-23', items: ['a'] },
    { on: '2026-11-23', items: [{ key: 'a', on: '2026-11-23' }] },
  ],
  ['without a day', { items: [{ key: 'a', on: '2026-11-23' }] }, { items: [{ key: 'a', on: '2026-11-23' }] }],
  ['with an item that is none', { on: '2026-11-23', items: [{ key: 'a' }] }, { items: [] }],
  ['with a day that is none', { on: 3, items: [] }, { items: [] }],
  ['without items', { on: '2026-11-23' }, { items: [] }],
  ['of another kind', 'a word', { items: [] }],
])('reads a note %s', async (_kind, value, reminded) => {
  const database = orThrow(await openTimeline('reminded'))
  await layRow(database, 'meta', { key: 'reminded', value })
  expect(orThrow(await readReminded(database))).toEqual(reminded)
})
