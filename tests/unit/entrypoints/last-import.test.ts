import { expect, it } from 'vitest'
import { readLastImport, undoingOf } from '../../../entrypoints/options/last-import.ts'
import { addedId } from '../../../utils/timeline/import-table/application-events.ts'
import { beginning } from '../messaging/handlers/practice-background.ts'

it('takes a new application back as a whole, and of one that was here what came in', () => {
  const events = beginning.slice(0, 2)
  const undoing = undoingOf([
    { application: 'a', company: 'Larkspur', isNew: true, events },
    { application: 'b', company: 'Quillmark', isNew: false, events },
  ])
  expect(undoing).toEqual([
    { application: 'a', wrong: [addedId('a')] },
    { application: 'b', wrong: events.map(({ id }) => id) },
  ])
  expect(readLastImport(JSON.parse(JSON.stringify(undoing)))).toEqual(undoing)
})

it.each([undefined, null, [], 'import', [{ application: 'a' }], [{ application: 1, wrong: [] }]])(
  'offers nothing where %j is kept',
  (stored) => {
    expect(readLastImport(stored)).toBeUndefined()
  },
)
