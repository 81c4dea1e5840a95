// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { pressWithPointer } from '../../../utils/page/press-with-pointer.ts'
import { element, fire, heard, key, pressMouse, setGuardStage } from './guard-stage.ts'

const stage = setGuardStage()

describe('a held press', () => {
  test('gives the page no event of it, and is told once, when it is complete', () => {
    stage.start()
    pressMouse(element('send').firstChild ?? element('send'))
    expect(stage.page).toEqual([])
    expect(stage.held).toEqual([element('send')])
  })

  test('let go elsewhere is no press', () => {
    stage.start()
    fire(element('send'), 'pointerdown')
    fire(element('send'), 'mousedown')
    fire(element('other'), 'mouseup')
    fire(document.body, 'click')
    expect(stage.page).toEqual([])
    expect(stage.held).toEqual([])
  })

  test('without a click leaves the next press alone', () => {
    stage.start()
    fire(element('send'), 'pointerdown')
    pressMouse(element('other'))
    expect(stage.page).toEqual(heard.slice(0, 5))
    expect(stage.held).toEqual([])
  })

  test('leaves clicks alone that the page itself makes meanwhile', () => {
    stage.start()
    fire(element('send'), 'pointerdown')
    element('other').click()
    expect(stage.page).toEqual(['click'])
  })

  test('by an assistive tool is a click alone', () => {
    stage.start()
    element('send').click()
    expect(stage.page).toEqual([])
    expect(stage.held).toEqual([element('send')])
    expect(stage.asked.at(-1)?.means).toBe('click')
  })

  test('by touch keeps its click, which says that it was meant', () => {
    stage.start()
    const touch = new Event('touchstart', { bubbles: true, cancelable: true })
    element('send').dispatchEvent(touch)
    expect(touch.defaultPrevented).toBe(false)
    fire(element('send'), 'click')
    expect(stage.page).toEqual([])
    expect(stage.held).toHaveLength(1)
  })

  test('is told again for a second press', () => {
    stage.start()
    pressMouse(element('send'))
    pressMouse(element('send'))
    expect(stage.page).toEqual([])
    expect(stage.held).toHaveLength(2)
  })
})

describe('a held key', () => {
  test('is not asked about where it surely only writes, and goes on being held where it was', () => {
    let writes = true
    stage.start({ writes: () => writes })
    key(element('send'), 'keydown')
    expect(stage.asked).toEqual([])
    expect(stage.page).toEqual(['keydown'])
    writes = false
    key(element('send'), 'keydown')
    writes = true
    key(element('send'), 'keyup')
    expect(stage.held).toEqual([element('send')])
    expect(stage.page).toEqual(['keydown'])
  })

  test('swallows keydown, keypress and keyup of this key, wherever the focus went', () => {
    stage.start()
    key(element('send'), 'keydown')
    key(element('send'), 'keypress')
    key(element('other'), 'keyup')
    expect(stage.page).toEqual([])
    expect(stage.held).toHaveLength(1)
  })

  test('held down asks once', () => {
    stage.start()
    key(element('send'), 'keydown')
    key(element('send'), 'keydown', { repeat: true })
    key(element('send'), 'keydown', { repeat: true })
    expect(stage.held).toHaveLength(1)
    expect(stage.page).toEqual([])
  })

  test('whose keyup was lost asks again at the next press', () => {
    stage.start()
    key(element('send'), 'keydown')
    key(element('send'), 'keydown')
    expect(stage.held).toHaveLength(2)
  })

  test.each([
    ['press', stage.start],
    ['click', stage.startAtClick],
  ])('whose keyup a dialog took keeps no %s of the mouse', (_what, begin) => {
    begin()
    key(element('send'), 'keydown')
    pressMouse(element('send'))
    expect(stage.held).toHaveLength(2)
  })

  test('swallows the click that the browser makes of it', () => {
    stage.start()
    key(element('send'), 'keydown', { key: ' ', code: 'Space' })
    key(element('send'), 'keyup', { key: ' ', code: 'Space' })
    fire(element('send'), 'click', { detail: 0 })
    expect(stage.page).toEqual([])
    expect(stage.held).toHaveLength(1)
  })

  test('is Enter or Space; letters are never looked at', () => {
    stage.start()
    key(element('send'), 'keydown', { key: 'a', code: 'KeyA' })
    expect(stage.asked).toEqual([])
    expect(stage.page).toEqual(['keydown'])
  })

  test('of the numeric pad with Ctrl says so', () => {
    stage.start()
    key(element('send'), 'keydown', { key: 'Enter', code: 'NumpadEnter', ctrlKey: true })
    expect(stage.asked.at(-1)?.key).toEqual({
      key: 'Enter',
      ctrl: true,
      meta: false,
      shift: false,
      alt: false,
    })
  })

  test('that picks a word in an input method is left alone', () => {
    stage.start()
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter' })
    Object.defineProperty(event, 'isComposing', { value: true })
    element('send').dispatchEvent(event)
    expect(stage.asked).toEqual([])
  })
})

describe('the user is never kept from sending', () => {
  test('when deciding fails', () => {
    const failed = vi.fn()
    stage.start({
      decide: () => {
        throw new Error('unreadable')
      },
      failed,
    })
    pressMouse(element('send'))
    expect(stage.page).toEqual(heard.slice(0, 5))
    expect(failed).toHaveBeenCalled()
  })

  test('when holding fails: the press is made again', async () => {
    stage.start({
      press: pressWithPointer,
      held: () => {
        throw new Error('no dialog')
      },
    })
    pressMouse(element('send'))
    await vi.advanceTimersByTimeAsync(10)
    expect(stage.page).toEqual(heard.slice(0, 5))
  })

  test('when the extension is gone: nothing is asked and nothing held any more', () => {
    let alive = true
    stage.start({ alive: () => alive })
    alive = false
    pressMouse(element('send'))
    alive = true
    pressMouse(element('send'))
    expect(stage.asked).toEqual([])
    expect(stage.page).toHaveLength(10)
  })

  test('once the work is ended', () => {
    stage.start()
    stage.ending.abort()
    pressMouse(element('send'))
    expect(stage.asked).toEqual([])
  })

  test('when somebody else cancelled the press already: it is theirs', () => {
    window.addEventListener('click', (event) => event.preventDefault(), {
      capture: true,
      signal: stage.ending.signal,
    })
    stage.startAtClick()
    pressMouse(element('send'))
    expect(stage.asked).toEqual([])
  })
})

test('where pages act on the click alone, only the click is held', () => {
  stage.startAtClick()
  pressMouse(element('send'))
  expect(stage.page).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
  expect(stage.held).toEqual([element('send')])
})
