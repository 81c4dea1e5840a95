import { afterEach, beforeEach, vi } from 'vitest'
import type { Gesture } from '../../../utils/page/gesture.ts'
import { type Decision, type GuardOptions, startGuard } from '../../../utils/page/guard.ts'
import { holdWholePress } from '../../../utils/page/hold-whole-press.ts'
import { listenToKeys } from '../../../utils/page/keys.ts'

/** Everything a page could act on. */
export const heard = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
]

/** A page with a Send that is held and something else that is not, and what the page and the guard have heard of it. */
export function setGuardStage() {
  const stage = {
    ending: new AbortController(),
    time: 0,
    page: [] as string[],
    asked: [] as Gesture[],
    held: [] as Element[],
    decision: 'pass' as Decision,
    start,
    startAtClick,
  }

  function start(given: Partial<GuardOptions> = {}) {
    return startAtClick({ early: holdWholePress, ...given })
  }

  /** For pages that act on the click alone. */
  function startAtClick(given: Partial<GuardOptions> = {}) {
    return startGuard({
      window,
      keys: listenToKeys(window, stage.ending.signal),
      decide: (gesture) => {
        stage.asked.push(gesture)
        return stage.decision !== 'pass' && gesture.path.includes(stage.decision.hold)
          ? stage.decision
          : 'pass'
      },
      held: (_gesture, control) => stage.held.push(control),
      alive: () => true,
      now: () => stage.time,
      signal: stage.ending.signal,
      ...given,
    })
  }

  beforeEach(() => {
    vi.useFakeTimers()
    stage.ending = new AbortController()
    stage.time = 0
    stage.page = []
    stage.asked = []
    stage.held = []
    const send = document.createElement('div')
    send.id = 'send'
    send.append(document.createElement('span'))
    const other = document.createElement('div')
    other.id = 'other'
    document.body.replaceChildren(send, other)
    stage.decision = { hold: send }
    for (const type of heard) {
      document.addEventListener(type, () => stage.page.push(type), { signal: stage.ending.signal })
    }
  })

  afterEach(() => {
    stage.ending.abort()
    vi.useRealTimers()
  })

  return stage
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}

export function fire(target: EventTarget, type: string, init: MouseEventInit = {}) {
  const about = { bubbles: true, cancelable: true, composed: true, detail: 1, ...init }
  target.dispatchEvent(
    type.startsWith('pointer') ? new PointerEvent(type, about) : new MouseEvent(type, about),
  )
}

export function pressMouse(target: EventTarget) {
  for (const type of heard.slice(0, 5)) fire(target, type)
}

export function key(target: EventTarget, type: string, init: KeyboardEventInit = {}) {
  target.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, key: 'Enter', code: 'Enter', ...init }),
  )
}
