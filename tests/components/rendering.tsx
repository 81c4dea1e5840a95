import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'

/** Draws into the page of the test and lets all effects run. */
export function draw(what: ComponentChild): HTMLElement {
  document.body.replaceChildren()
  const place = document.createElement('div')
  document.body.append(place)
  void act(() => render(what, place))
  return place
}

/** The button of this accessible name. */
export function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((candidate) => {
    const named = candidate.getAttribute('aria-label') ?? candidate.textContent ?? ''
    return typeof name === 'string' ? named.trim() === name : name.test(named)
  })
  if (found === undefined) throw new Error(`no button ${String(name)} in ${document.body.textContent}`)
  return found
}

export function press(name: string | RegExp): void {
  void act(() => button(name).click())
}

/** The control that belongs to a label. */
export function control(label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find(
    (candidate) => candidate.querySelector('span')?.textContent === label || candidate.textContent === label,
  )
  const element = document.getElementById(found?.htmlFor ?? '')
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return element
  throw new Error(`no field ${label}`)
}

/** Types into a field, or chooses in it. */
export function fill(label: string, value: string): void {
  const field = control(label)
  void act(() => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Sends the form that is drawn, as Enter and the button do. */
export function submit(): void {
  void act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}
