// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isSurePress } from '../../../components/panel/sure-press.ts'

/** A press as the browser would tell it; programs can't make trusted ones, so it is told by hand. */
function press(about: Partial<MouseEvent>): MouseEvent {
  const event = new MouseEvent('click', { detail: 1, clientX: 20, clientY: 10 })
  const facts = { isTrusted: true, timeStamp: 1_000, ...about }
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(event, name, { value })
  return event
}

let button: HTMLButtonElement

beforeEach(() => {
  button = document.createElement('button')
  const shade = document.createElement('div')
  shade.id = 'shade'
  document.body.replaceChildren(button, shade)
  button.checkVisibility = () => true
  document.elementFromPoint = () => button
})

afterEach(() => vi.restoreAllMocks())

describe('a press counts', () => {
  test('when it is the user’s, on a button that is seen and has stood there', () => {
    expect(isSurePress(press({}), button, 500)).toBe(true)
  })

  test('by key or assistive tool without a place', () => {
    document.elementFromPoint = () => null
    expect(isSurePress(press({ detail: 0 }), button, 500)).toBe(true)
  })

  test('on what is inside the button', () => {
    const inside = document.createElement('span')
    button.append(inside)
    document.elementFromPoint = () => inside
    expect(isSurePress(press({}), button, 500)).toBe(true)
  })
})

describe('a press does not count', () => {
  test('that a program made', () => {
    expect(isSurePress(press({ isTrusted: false }), button, 500)).toBe(false)
  })

  test('that is the tail of the one before', () => {
    expect(isSurePress(press({}), button, 900)).toBe(false)
  })

  test('on a button that can’t be seen', () => {
    button.checkVisibility = () => false
    expect(isSurePress(press({}), button, 500)).toBe(false)
  })

  test('on a button that the page has covered', () => {
    document.elementFromPoint = () => document.getElementById('shade')
    expect(isSurePress(press({}), button, 500)).toBe(false)
  })
})
