// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { pressWithPointer } from '../../../utils/page/press-with-pointer.ts'
import { pressByClick } from '../../../utils/page/replay.ts'
import { element, heard, pressMouse, setGuardStage } from './guard-stage.ts'

const stage = setGuardStage()

describe('a held press that is made again', () => {
  test('the page gets the whole sequence once, at the place of the control', async () => {
    const guard = stage.start()
    pressMouse(element('send'))
    const outcome = guard.replay({
      find: () => element('send'),
      ways: [pressWithPointer, pressByClick],
      acted: () => stage.page.length > 0,
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(await outcome).toBe('acted')
    expect(stage.page).toEqual(heard.slice(0, 5))
    expect(stage.held).toHaveLength(1)
  })

  test('the press after that is judged like every other', async () => {
    const guard = stage.start()
    pressMouse(element('send'))
    const outcome = guard.replay({ find: () => element('send'), ways: [pressByClick], acted: () => true })
    await vi.advanceTimersByTimeAsync(10)
    await outcome
    stage.time = 2_000
    pressMouse(element('send'))
    expect(stage.page).toEqual(['click'])
    expect(stage.held).toHaveLength(2)
  })

  test('it goes to the node that stands there now', async () => {
    const guard = stage.start()
    pressMouse(element('send'))
    const fresh = document.createElement('div')
    fresh.id = 'send'
    element('send').replaceWith(fresh)
    const clicked = vi.fn()
    fresh.addEventListener('click', clicked)
    const outcome = guard.replay({
      find: () => element('send'),
      ways: [pressByClick],
      acted: () => clicked.mock.calls.length > 0,
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(await outcome).toBe('acted')
    expect(clicked).toHaveBeenCalledTimes(1)
  })

  test('without effect it is tried the other way once, then the control is let go', async () => {
    vi.setSystemTime(0)
    const guard = stage.start({ now: () => Date.now() })
    pressMouse(element('send'))
    const outcome = guard.replay({
      find: () => element('send'),
      ways: [pressWithPointer, pressByClick],
      acted: () => false,
    })
    await vi.advanceTimersByTimeAsync(5_500)
    expect(await outcome).toBe('released')
    expect(stage.page).toEqual([...heard.slice(0, 5), 'click'])
    pressMouse(element('send'))
    expect(stage.held).toHaveLength(1)
  })

  test('a control that is gone says so', async () => {
    const guard = stage.start()
    const outcome = guard.replay({ find: () => null, ways: [pressByClick], acted: () => false })
    await vi.advanceTimersByTimeAsync(10)
    expect(await outcome).toBe('gone')
  })
})
