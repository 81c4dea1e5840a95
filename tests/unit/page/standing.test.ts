// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepPanelPlace, type PanelPlace } from '../../../utils/page/panel-place.ts'
import { type Standing, watchStanding } from '../../../utils/page/standing.ts'

let host: HTMLElement
let root: ShadowRoot
let button: HTMLButtonElement
let standing: Standing
let kept: PanelPlace
let ending: AbortController
let place = { x: 100, y: 100 }

const box = ({ x, y }: { x: number; y: number }, width: number, height: number) =>
  ({ x, y, left: x, top: y, width, height, right: x + width, bottom: y + height }) as DOMRect

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  place = { x: 100, y: 100 }
  ending = new AbortController()
  host = document.createElement('div')
  root = host.attachShadow({ mode: 'closed' })
  button = document.createElement('button')
  button.getBoundingClientRect = () => box(place, 80, 30)
  root.append(button)
  document.documentElement.append(host)
  kept = keepPanelPlace({ window, alive: () => true, signal: ending.signal } as never)
  standing = watchStanding(root, kept.below, ending.signal)
  vi.advanceTimersByTime(1_000)
})

afterEach(() => {
  ending.abort()
  host.remove()
  document.documentElement.removeAttribute('style')
  vi.useRealTimers()
})

function lay(over: DOMRect): HTMLElement {
  const sheet = document.createElement('div')
  sheet.getBoundingClientRect = () => over
  document.documentElement.append(sheet)
  return sheet
}

describe('a button stands', () => {
  test('that nothing was done to', () => {
    expect(standing.isSure(button)).toBe(true)
  })

  test('that moved a little, as a note does with its compose', () => {
    place = { x: 100, y: 120 }
    expect(standing.isSure(button)).toBe(true)
  })

  test('that a neighbour of ours reaches into, though Chromium says that nobody sees it', () => {
    class NobodySeesIt {
      readonly #tell: (entries: readonly object[]) => void
      constructor(tell: (entries: readonly object[]) => void) {
        this.#tell = tell
      }
      observe(target: Element): void {
        this.#tell([{ target, isVisible: false }])
      }
      disconnect(): void {}
    }
    class Entry {
      get isVisible() {
        return false
      }
    }
    vi.stubGlobal('IntersectionObserver', NobodySeesIt)
    vi.stubGlobal('IntersectionObserverEntry', Entry)
    const watched = watchStanding(root, kept.below, ending.signal)
    vi.advanceTimersByTime(1_000)
    expect(watched.isSure(button)).toBe(false)
    vi.advanceTimersByTime(1_000)
    const neighbour = document.createElement('button')
    neighbour.getBoundingClientRect = () => box({ x: 176, y: 100 }, 80, 30)
    root.append(neighbour)
    expect(watched.isSure(button)).toBe(true)
    vi.unstubAllGlobals()
  })

  test('beside something of another extension', () => {
    const sheet = lay(box({ x: 600, y: 600 }, 40, 40))
    expect(standing.isSure(button)).toBe(true)
    sheet.remove()
  })
})

describe('a button does not stand', () => {
  test('that was moved under the pointer, until it has stayed there', () => {
    place = { x: 500, y: 400 }
    expect(standing.isSure(button)).toBe(false)
    vi.advanceTimersByTime(1_500)
    expect(standing.isSure(button)).toBe(true)
  })

  test('under something that lets presses through; it comes to the front and counts the next time', () => {
    const sheet = lay(box({ x: 0, y: 0 }, 1_000, 800))
    expect(standing.isSure(button)).toBe(false)
    expect(document.documentElement.lastElementChild).toBe(host)
    vi.advanceTimersByTime(1_000)
    expect(standing.isSure(button)).toBe(true)
    sheet.remove()
  })

  test.each([
    ['opacity', '0.05'],
    ['filter', 'opacity(1%)'],
    ['filter', 'blur(9px)'],
    ['clip-path', 'inset(0 0 99% 0)'],
  ])('in a page whose root has %s %s', (property, value) => {
    document.documentElement.style.setProperty(property, value)
    expect(standing.isSure(button)).toBe(false)
  })

  test('that the page has made too small to be read', () => {
    button.getBoundingClientRect = () => box(place, 8, 3)
    expect(standing.isSure(button)).toBe(false)
  })
})

test('what the page takes out comes back', () => {
  host.remove()
  vi.advanceTimersByTime(500)
  expect(host.isConnected).toBe(true)
})

test('a page that is made dark by a filter keeps its buttons', () => {
  document.documentElement.style.setProperty('filter', 'invert(100%) hue-rotate(180deg) contrast(90%)')
  expect(standing.isSure(button)).toBe(true)
})

describe('a dialog under what the page shows above all else', () => {
  let sheet: HTMLElement
  beforeEach(() => {
    sheet = lay(box({ x: 0, y: 0 }, 1_280, 900))
    const dialog = document.createElement('dialog')
    root.append(dialog)
    dialog.append(button)
    dialog.showModal()
    // happy-dom knows no top layer.
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => [sheet] as never)
  })
  afterEach(() => {
    sheet.remove()
    vi.restoreAllMocks()
  })

  test('is not pressed, comes to the front, and is pressed the next time', () => {
    expect(standing.isSure(button)).toBe(false)
    expect(standing.isSure(button)).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(standing.isSure(button)).toBe(true)
  })

  test('is not pressed where that comes forward again', () => {
    standing.isSure(button)
    vi.advanceTimersByTime(1_000)
    sheet.dispatchEvent(new Event('beforetoggle'))
    expect(standing.isSure(button)).toBe(false)
  })
})
