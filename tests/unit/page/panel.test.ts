// @vitest-environment happy-dom
import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPanel, type Panel } from '../../../utils/page/panel.ts'
import { keepPanelPlace } from '../../../utils/page/panel-place.ts'
import { takeOver } from '../../../utils/page/take-over.ts'

let ending: AbortController
let panel: Panel

const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div')

beforeEach(() => {
  ending = new AbortController()
  panel = createPanel({
    place: keepPanelPlace({ window, alive: () => true, signal: ending.signal }),
    styles: '',
    language: 'en',
    direction: 'ltr',
  })
})
afterEach(() => ending.abort())

describe('the panel', () => {
  test('is not in the page while there is nothing to show', () => {
    expect(hosts()).toEqual([])
    panel.set('note', h('p', null, 'Day 5 of 14'))
    expect(hosts()).toHaveLength(1)
    panel.set('note', null)
    expect(hosts()).toEqual([])
  })

  test('stands outside the page’s own tree, bare and closed', () => {
    panel.set('note', h('p', null, 'Day 5 of 14'))
    const [host] = hosts()
    expect(host?.attributes).toHaveLength(0)
    expect(host?.shadowRoot).toBeNull()
    expect(document.body.contains(host ?? null)).toBe(false)
  })

  test('comes back when the page threw it out', () => {
    panel.set('note', h('p', null, 'Day 5 of 14'))
    hosts()[0]?.remove()
    panel.set('other', h('p', null, 'Day 6 of 14'))
    expect(hosts()).toHaveLength(1)
  })

  test('goes with the end of the work, and nothing brings it back', () => {
    panel.set('note', h('p', null, 'Day 5 of 14'))
    ending.abort()
    expect(hosts()).toEqual([])
    panel.set('note', h('p', null, 'Day 5 of 14'))
    expect(hosts()).toEqual([])
  })

  test('goes for good when the extension under it is gone, whatever was watching that it stays', () => {
    vi.useFakeTimers()
    let alive = true
    const place = keepPanelPlace({ window, alive: () => alive, signal: ending.signal })
    createPanel({ place, styles: '', language: 'en', direction: 'ltr' }).set('pause', h('p', null, 'Day 5'))
    expect(hosts()).toHaveLength(1)
    alive = false
    vi.advanceTimersByTime(5_000)
    expect(hosts()).toEqual([])
    vi.useRealTimers()
  })

  test('draws nothing any more when the extension under it is gone', () => {
    let alive = true
    const place = keepPanelPlace({ window, alive: () => alive, signal: ending.signal })
    const orphan = createPanel({ place, styles: '', language: 'en', direction: 'ltr' })
    orphan.set('note', h('p', null, 'Day 5'))
    alive = false
    orphan.set('note', h('p', null, 'Day 6'))
    expect(hosts()).toEqual([])
  })

  test('keeps its keys from the page', () => {
    panel.set('note', h('p', null, 'Day 5 of 14'))
    const shortcut = vi.fn()
    document.addEventListener('keydown', shortcut, { capture: true, signal: ending.signal })
    hosts()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }))
    expect(shortcut).not.toHaveBeenCalled()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
    expect(shortcut).toHaveBeenCalledOnce()
  })
})

describe('of two instances in one document', () => {
  test('the later takes over and the earlier ends', () => {
    const world = {}
    const first = takeOver('gmail', world, new AbortController().signal)
    const second = takeOver('gmail', world, new AbortController().signal)
    expect([first.aborted, second.aborted]).toEqual([true, false])
  })

  test('parts for different sites leave each other alone', () => {
    const world = {}
    const first = takeOver('gmail', world, new AbortController().signal)
    takeOver('linkedin', world, new AbortController().signal)
    expect(first.aborted).toBe(false)
  })

  test('nothing of it can be found by listing', () => {
    const world = {}
    takeOver('gmail', world, new AbortController().signal)
    expect(Object.keys(world)).toEqual([])
  })
})
