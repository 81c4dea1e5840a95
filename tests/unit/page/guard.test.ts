// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Gesture } from '../../../utils/page/gesture.ts'
import { type Decision, type GuardOptions, startGuard } from '../../../utils/page/guard.ts'
import { holdWholePress } from '../../../utils/page/hold-whole-press.ts'
import { pressWithPointer } from '../../../utils/page/press-with-pointer.ts'
import { pressByClick } from '../../../utils/page/replay.ts'

/** Everything a page could act on. */
const heard = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup']

let ending = new AbortController()
let time = 0
let page: string[] = []
let asked: Gesture[] = []
let held: Element[] = []
let decision: Decision = 'pass'

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}

function start(given: Partial<GuardOptions> = {}) {
  return startAtClick({ early: holdWholePress, ...given })
}

/** For pages that act on the click alone. */
function startAtClick(given: Partial<GuardOptions> = {}) {
  return startGuard({
    window,
    decide: (gesture) => {
      asked.push(gesture)
      return decision !== 'pass' && gesture.path.includes(decision.hold) ? decision : 'pass'
    },
    held: (_gesture, control) => held.push(control),
    alive: () => true,
    now: () => time,
    signal: ending.signal,
    ...given,
  })
}

function fire(target: EventTarget, type: string, init: MouseEventInit = {}) {
  const about = { bubbles: true, cancelable: true, composed: true, detail: 1, ...init }
  target.dispatchEvent(
    type.startsWith('pointer') ? new PointerEvent(type, about) : new MouseEvent(type, about),
  )
}

function pressMouse(target: EventTarget) {
  for (const type of heard.slice(0, 5)) fire(target, type)
}

function key(target: EventTarget, type: string, init: KeyboardEventInit = {}) {
  target.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, key: 'Enter', code: 'Enter', ...init }),
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  time = 0
  page = []
  asked = []
  held = []
  const send = document.createElement('div')
  send.id = 'send'
  send.append(document.createElement('span'))
  const other = document.createElement('div')
  other.id = 'other'
  document.body.replaceChildren(send, other)
  decision = { hold: send }
  for (const type of heard) {
    document.addEventListener(type, () => page.push(type), { signal: ending.signal })
  }
})

afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('a held press', () => {
  test('gives the page no event of it, and is told once, when it is complete', () => {
    start()
    pressMouse(element('send').firstChild ?? element('send'))
    expect(page).toEqual([])
    expect(held).toEqual([element('send')])
  })

  test('let go elsewhere is no press', () => {
    start()
    fire(element('send'), 'pointerdown')
    fire(element('send'), 'mousedown')
    fire(element('other'), 'mouseup')
    fire(document.body, 'click')
    expect(page).toEqual([])
    expect(held).toEqual([])
  })

  test('without a click leaves the next press alone', () => {
    start()
    fire(element('send'), 'pointerdown')
    pressMouse(element('other'))
    expect(page).toEqual(heard.slice(0, 5))
    expect(held).toEqual([])
  })

  test('leaves clicks alone that the page itself makes meanwhile', () => {
    start()
    fire(element('send'), 'pointerdown')
    element('other').click()
    expect(page).toEqual(['click'])
  })

  test('by an assistive tool is a click alone', () => {
    start()
    element('send').click()
    expect(page).toEqual([])
    expect(held).toEqual([element('send')])
    expect(asked.at(-1)?.means).toBe('click')
  })

  test('by touch keeps its click, which says that it was meant', () => {
    start()
    const touch = new Event('touchstart', { bubbles: true, cancelable: true })
    element('send').dispatchEvent(touch)
    expect(touch.defaultPrevented).toBe(false)
    fire(element('send'), 'click')
    expect(page).toEqual([])
    expect(held).toHaveLength(1)
  })

  test('is told again for a second press', () => {
    start()
    pressMouse(element('send'))
    pressMouse(element('send'))
    expect(page).toEqual([])
    expect(held).toHaveLength(2)
  })
})

describe('a held key', () => {
  test('swallows keydown, keypress and keyup of this key, wherever the focus went', () => {
    start()
    key(element('send'), 'keydown')
    key(element('send'), 'keypress')
    key(element('other'), 'keyup')
    expect(page).toEqual([])
    expect(held).toHaveLength(1)
  })

  test('held down asks once', () => {
    start()
    key(element('send'), 'keydown')
    key(element('send'), 'keydown', { repeat: true })
    key(element('send'), 'keydown', { repeat: true })
    expect(held).toHaveLength(1)
    expect(page).toEqual([])
  })

  test('whose keyup was lost asks again at the next press', () => {
    start()
    key(element('send'), 'keydown')
    key(element('send'), 'keydown')
    expect(held).toHaveLength(2)
  })

  test.each([
    ['press', start],
    ['click', startAtClick],
  ])('whose keyup a dialog took keeps no %s of the mouse', (_what, begin) => {
    begin()
    key(element('send'), 'keydown')
    pressMouse(element('send'))
    expect(held).toHaveLength(2)
  })

  test('swallows the click that the browser makes of it', () => {
    start()
    key(element('send'), 'keydown', { key: ' ', code: 'Space' })
    key(element('send'), 'keyup', { key: ' ', code: 'Space' })
    fire(element('send'), 'click', { detail: 0 })
    expect(page).toEqual([])
    expect(held).toHaveLength(1)
  })

  test('is Enter or Space; letters are never looked at', () => {
    start()
    key(element('send'), 'keydown', { key: 'a', code: 'KeyA' })
    expect(asked).toEqual([])
    expect(page).toEqual(['keydown'])
  })

  test('of the numeric pad with Ctrl says so', () => {
    start()
    key(element('send'), 'keydown', { key: 'Enter', code: 'NumpadEnter', ctrlKey: true })
    expect(asked.at(-1)?.key).toEqual({ key: 'Enter', ctrl: true, meta: false, shift: false, alt: false })
  })

  test('that picks a word in an input method is left alone', () => {
    start()
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter' })
    Object.defineProperty(event, 'isComposing', { value: true })
    element('send').dispatchEvent(event)
    expect(asked).toEqual([])
  })
})

describe('the user is never kept from sending', () => {
  test('when deciding fails', () => {
    const failed = vi.fn()
    start({
      decide: () => {
        throw new Error('unreadable')
      },
      failed,
    })
    pressMouse(element('send'))
    expect(page).toEqual(heard.slice(0, 5))
    expect(failed).toHaveBeenCalled()
  })

  test('when holding fails: the press is made again', async () => {
    start({
      press: pressWithPointer,
      held: () => {
        throw new Error('no dialog')
      },
    })
    pressMouse(element('send'))
    await vi.advanceTimersByTimeAsync(10)
    expect(page).toEqual(heard.slice(0, 5))
  })

  test('when the extension is gone: nothing is asked and nothing held any more', () => {
    let alive = true
    start({ alive: () => alive })
    alive = false
    pressMouse(element('send'))
    alive = true
    pressMouse(element('send'))
    expect(asked).toEqual([])
    expect(page).toHaveLength(10)
  })

  test('once the work is ended', () => {
    start()
    ending.abort()
    pressMouse(element('send'))
    expect(asked).toEqual([])
  })

  test('when somebody else cancelled the press already: it is theirs', () => {
    window.addEventListener('click', (event) => event.preventDefault(), {
      capture: true,
      signal: ending.signal,
    })
    startAtClick()
    pressMouse(element('send'))
    expect(asked).toEqual([])
  })
})

describe('made again', () => {
  test('the page gets the whole sequence once, at the place of the control', async () => {
    const guard = start()
    pressMouse(element('send'))
    const outcome = guard.replay({
      find: () => element('send'),
      ways: [pressWithPointer, pressByClick],
      acted: () => page.length > 0,
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(await outcome).toBe('acted')
    expect(page).toEqual(heard.slice(0, 5))
    expect(held).toHaveLength(1)
  })

  test('the press after that is judged like every other', async () => {
    const guard = start()
    pressMouse(element('send'))
    const outcome = guard.replay({ find: () => element('send'), ways: [pressByClick], acted: () => true })
    await vi.advanceTimersByTimeAsync(10)
    await outcome
    time = 2_000
    pressMouse(element('send'))
    expect(page).toEqual(['click'])
    expect(held).toHaveLength(2)
  })

  test('it goes to the node that stands there now', async () => {
    const guard = start()
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
    const guard = start({ now: () => Date.now() })
    pressMouse(element('send'))
    const outcome = guard.replay({
      find: () => element('send'),
      ways: [pressWithPointer, pressByClick],
      acted: () => false,
    })
    await vi.advanceTimersByTimeAsync(5_500)
    expect(await outcome).toBe('released')
    expect(page).toEqual([...heard.slice(0, 5), 'click'])
    pressMouse(element('send'))
    expect(held).toHaveLength(1)
  })

  test('a control that is gone says so', async () => {
    const guard = start()
    const outcome = guard.replay({ find: () => null, ways: [pressByClick], acted: () => false })
    await vi.advanceTimersByTimeAsync(10)
    expect(await outcome).toBe('gone')
  })
})

test('where pages act on the click alone, only the click is held', () => {
  startAtClick()
  pressMouse(element('send'))
  expect(page).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
  expect(held).toEqual([element('send')])
})
