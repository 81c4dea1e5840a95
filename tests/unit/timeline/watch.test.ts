import { expect, it, vi } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { watchTimeline } from '../../../utils/timeline/watch.ts'
import { added, letter, orThrow } from './invented.ts'

it('tells a page what is there and what comes, until it looks away', async () => {
  const database = orThrow(await openTimeline('watched'))
  orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z')]))
  const looking = new AbortController()
  const told: (readonly string[])[] = []
  watchTimeline(database, looking.signal, (contents) => {
    told.push(orThrow(contents).events.map(({ id }) => id))
  })
  await vi.waitUntil(() => told.length === 1)
  orThrow(await append(database, [letter('e2', '2026-11-20T10:00:00Z')]))
  await vi.waitUntil(() => told.length === 2)
  expect(told).toEqual([['e1'], ['e1', 'e2']])
  looking.abort()
  orThrow(await append(database, [letter('e3', '2026-11-20T10:00:00Z')]))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told).toHaveLength(2)
})
