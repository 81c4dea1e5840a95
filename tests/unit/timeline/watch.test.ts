import { expect, it, vi } from 'vitest'
import { append } from '../../../utils/timeline/append.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { watchTimeline } from '../../../utils/timeline/watch.ts'
import { added, letter, orThrow } from './invented.ts'

function watched(name: string) {
  const looking = new AbortController()
  const told: (readonly string[])[] = []
  watchTimeline(name, looking.signal, (contents) => {
    told.push(orThrow(contents).events.map(({ id }) => id))
  })
  return { told, stopLooking: () => looking.abort() }
}

it('tells a page what is there and what comes, until it looks away', async () => {
  const database = orThrow(await openTimeline('watched'))
  orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z')]))
  const { told, stopLooking } = watched('watched')
  await vi.waitUntil(() => told.length === 1)
  orThrow(await append(database, [letter('e2', '2026-11-20T10:00:00Z')]))
  await vi.waitUntil(() => told.at(-1)?.length === 2)
  expect(told[0]).toEqual(['e1'])
  expect(told.at(-1)).toEqual(['e1', 'e2'])
  stopLooking()
  const times = told.length
  orThrow(await append(database, [letter('e3', '2026-11-20T10:00:00Z')]))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told).toHaveLength(times)
})

it('notices that a timeline begins', async () => {
  const { told, stopLooking } = watched('fresh')
  await vi.waitUntil(() => told.length === 1)
  const database = orThrow(await openTimeline('fresh'))
  orThrow(await append(database, [added('e1', '2026-11-10T08:00:00Z')]))
  await vi.waitUntil(() => told.at(-1)?.length === 1)
  expect(told[0]).toEqual([])
  stopLooking()
})

it('misses nothing of many writes in a row', async () => {
  const database = orThrow(await openTimeline('busy'))
  const { told, stopLooking } = watched('busy')
  const ids = Array.from({ length: 30 }, (_, n) => `e${n}`)
  for (const id of ids) orThrow(await append(database, [letter(id, '2026-11-20T10:00:00Z')]))
  await vi.waitUntil(() => told.at(-1)?.length === 30)
  expect(told.at(-1)).toEqual(ids)
  stopLooking()
})
