import { afterEach, describe, expect, it, vi } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { listCopies } from '../../../utils/timeline/copies.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { lookAtTimeline } from '../../../utils/timeline/look.ts'
import { added, orThrow } from './invented.ts'

describe('where the browser can’t list its databases, as Firefox can’t while one is spoilt', () => {
  afterEach(() => vi.restoreAllMocks())
  const cannotList = () =>
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('spoilt', 'UnknownError'))

  it('the timeline is opened and read all the same', async () => {
    cannotList()
    const database = orThrow(await openTimeline('unlisted'))
    orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z')]))
    expect(orThrow(await lookAtTimeline('unlisted')).events.map(({ id }) => id)).toEqual(['e1'])
  })

  it('copies are looked for, and there are none', async () => {
    cannotList()
    expect(orThrow(await listCopies())).toEqual([])
  })
})
