import { expect, it } from 'vitest'
import { beginning, event, practise } from './practice-background.ts'

it('erases what a page asks for, forgets it elsewhere too, and says so to other pages', async () => {
  const { get, written, reached } = await practise()
  expect(await get('application.erase', { application: 'app-1' })).toEqual({ state: 'erased' })
  expect(await written()).toEqual([])
  expect(reached).toEqual([{ forgotten: 'app-1' }, 'written'])
})

it('goes on where it was stopped when it is asked for again', async () => {
  const { get, reached } = await practise()
  await get('application.erase', { application: 'app-1' })
  expect(await get('application.erase', { application: 'app-1' })).toEqual({ state: 'unknown' })
  expect(reached.filter((what) => what !== 'written')).toHaveLength(2)
})

it('is taken back by a backup that has it, and by nothing else', async () => {
  const { get, written } = await practise()
  await get('application.erase', { application: 'app-1' })
  const late = event('noted', '2026-11-24T08:00:00Z', { interview: 'round-1', text: 'late' })
  expect(await get('timeline.append', { events: [{ ...late }] })).toEqual({ appended: 0 })
  const events = beginning.map((each) => ({ ...each }))
  expect(await get('backup.restore', { events })).toEqual({ added: beginning.length, known: 0 })
  expect(await written()).toHaveLength(beginning.length)
})
