// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchComposes } from '../../../../utils/page/gmail/compose-watch.ts'
import { pretendCompose } from './gmail-page.ts'

let ending: AbortController
let log: string[]

const compose = (draft: string) => pretendCompose({ draft, to: ['dana@larkspur.example'], text: 'Hello' })

function start() {
  let made = 0
  const name = (what: string) => (session: { key: string }) => void log.push(`${what} ${session.key}`)
  return watchComposes({
    window,
    newId: () => `session-${++made}`,
    now: () => Date.now(),
    signal: ending.signal,
    opened: name('opened'),
    moved: name('moved'),
    reopened: name('reopened'),
    closed: name('closed'),
    looked: () => {},
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  log = []
  document.body.replaceChildren()
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('composes', () => {
  test('are noticed when they open, each once', async () => {
    start()
    document.body.append(compose('#msg-a:r1'), compose('#msg-a:r2'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(log).toEqual(['opened session-1', 'opened session-2'])
  })

  test('that were there before are noticed too', async () => {
    document.body.append(compose('#msg-a:r1'))
    start()
    await vi.advanceTimersByTimeAsync(200)
    expect(log).toEqual(['opened session-1'])
  })

  test('that move are the same', async () => {
    start()
    const root = compose('#msg-a:r1')
    const fullScreen = document.createElement('div')
    document.body.append(root, fullScreen)
    await vi.advanceTimersByTimeAsync(200)
    fullScreen.append(root)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(log).toEqual(['opened session-1'])
  })

  test('are looked at again when something came or went in them, the others not', async () => {
    const watch = start()
    const [one, other] = [compose('#msg-a:r1'), compose('#msg-a:r2')]
    document.body.append(one, other)
    await vi.advanceTimersByTimeAsync(200)
    watch.touched()
    document.body.append(document.createElement('div'))
    await vi.advanceTimersByTimeAsync(200)
    expect(watch.touched()).toEqual([])
    other.append(document.createElement('div'))
    await vi.advanceTimersByTimeAsync(200)
    expect(watch.touched().map(({ root }) => root)).toEqual([other])
    expect(watch.touched()).toEqual([])
  })

  test('that are built anew are the same draft', async () => {
    start()
    document.body.replaceChildren(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(200)
    document.body.replaceChildren(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(log).toEqual(['opened session-1', 'moved session-1'])
  })

  test('are closed a moment after they are gone', async () => {
    start()
    document.body.replaceChildren(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(200)
    document.body.replaceChildren()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(log).toEqual(['opened session-1', 'closed session-1'])
  })

  test('that come back by Undo are the same draft', async () => {
    start()
    document.body.replaceChildren(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(200)
    document.body.replaceChildren()
    await vi.advanceTimersByTimeAsync(10_000)
    document.body.replaceChildren(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(log).toEqual(['opened session-1', 'closed session-1', 'reopened session-1'])
  })

  test('that come back after a while in which nothing else happened were closed, too', async () => {
    start()
    const root = compose('#msg-a:r1')
    document.body.append(root)
    await vi.advanceTimersByTimeAsync(200)
    root.remove()
    await vi.advanceTimersByTimeAsync(700)
    document.body.append(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(200)
    expect(log).toEqual(['opened session-1', 'reopened session-1'])
  })

  test('are known at once when a gesture is on one that was not seen yet', () => {
    const watch = start()
    const root = compose('#msg-a:r1')
    document.body.append(root)
    expect(watch.of(root)).toBe(watch.of(root))
    expect(log).toEqual(['opened session-1'])
  })

  test('are left alone when the work is ended', async () => {
    start()
    ending.abort()
    document.body.append(compose('#msg-a:r1'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(log).toEqual([])
  })
})
