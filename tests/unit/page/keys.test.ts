// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToKeys } from '../../../utils/page/keys.ts'

let ending: AbortController

beforeEach(() => {
  ending = new AbortController()
})
afterEach(() => ending.abort())

const press = (type = 'keydown') =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true }))

describe('the keys of a page', () => {
  it('are heard in the order in which was listened, until somebody keeps one', () => {
    const heard: string[] = []
    const keys = listenToKeys(window, ending.signal)
    keys.hear(({ type }) => {
      heard.push(`first ${type}`)
      return type === 'keyup'
    }, ending.signal)
    keys.hear(({ type }) => {
      heard.push(`second ${type}`)
      return false
    }, ending.signal)
    for (const type of ['keydown', 'keypress', 'keyup']) press(type)
    expect(heard).toEqual([
      'first keydown',
      'second keydown',
      'first keypress',
      'second keypress',
      'first keyup',
    ])
  })

  it('come in by one listener for each kind, however many hear them', () => {
    const listening = vi.spyOn(window, 'addEventListener')
    const keys = listenToKeys(window, ending.signal)
    for (let times = 0; times < 3; times += 1) keys.hear(() => false, ending.signal)
    expect(listening.mock.calls.map(([type]) => type)).toEqual(['keydown', 'keypress', 'keyup'])
  })

  it('are heard no more by whoever has ended, nor by anybody after the end', () => {
    const heard: string[] = []
    const one = new AbortController()
    const keys = listenToKeys(window, ending.signal)
    const hear = (name: string) => () => {
      heard.push(name)
      return false
    }
    keys.hear(hear('one'), one.signal)
    keys.hear(hear('other'), ending.signal)
    one.abort()
    keys.hear(hear('too late'), one.signal)
    press()
    ending.abort()
    press()
    expect(heard).toEqual(['other'])
  })
})
