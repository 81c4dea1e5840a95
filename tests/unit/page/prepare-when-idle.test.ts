import { expect, it } from 'vitest'
import { prepareWhenIdle } from '../../../utils/page/prepare-when-idle.ts'

it('prepares one step each time the page has nothing to do', () => {
  const done: string[] = []
  const waiting: (() => void)[] = []
  const requestIdleCallback: Window['requestIdleCallback'] = (work) =>
    waiting.push(() => work({ didTimeout: false, timeRemaining: () => 10 }))
  prepareWhenIdle({ requestIdleCallback }, [() => done.push('first'), () => done.push('second')])
  expect(done).toEqual([])
  waiting.shift()?.()
  expect(done).toEqual(['first'])
  waiting.shift()?.()
  expect(done).toEqual(['first', 'second'])
  expect(waiting).toEqual([])
})
