// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { writes } from '../../../utils/page/writes.ts'

/** What was pressed in the last element of this markup. */
function pressedIn(markup: string, with_: KeyboardEventInit = {}): KeyboardEvent {
  const template = document.createElement('template')
  template.innerHTML = markup
  document.body.replaceChildren(template.content)
  const target = [...document.body.querySelectorAll('*')].at(-1) ?? document.body
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...with_ })
  target.dispatchEvent(event)
  return event
}

test.each([
  '<div contenteditable="true"></div>',
  '<div contenteditable="true"><b>Hello</b></div>',
  '<textarea></textarea>',
  '<input>',
  '<input type="search">',
])('Enter and Space only write in %s', (markup) => {
  expect(writes(pressedIn(markup))).toBe(true)
})

test.each([
  '<div role="button">Send</div>',
  '<button>Send</button>',
  '<input type="submit">',
  '<input type="button">',
  '<input type="checkbox">',
  '<div contenteditable="true"></div><div role="button" tabindex="0">Send</div>',
])('they may press %s', (markup) => {
  expect(writes(pressedIn(markup))).toBe(false)
})

test.each([{ ctrlKey: true }, { metaKey: true }])('beside %o they may send', (held) => {
  expect(writes(pressedIn('<div contenteditable="true"></div>', held))).toBe(false)
})
