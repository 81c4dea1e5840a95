import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import { acts, onPress } from './deeds.ts'
import type { Words } from './words.ts'

export interface Account {
  handle: string
  name: string
}

/** One network's markup. Classes are left to chance where the real ones are (main.ts). */
export interface Shape {
  title(account: Account): string
  /** What acts on the person, as the head holds it. */
  controls?(account: Account, words: Words): readonly HTMLElement[]
  /** The head around its controls, and a row of a stranger beside it. */
  profile?(account: Account, controls: Node, row: Node): HTMLElement
  /** A row of a suggestion with a control of the same kind. */
  row?(account: Account, words: Words): HTMLElement
  /** Somebody who wants to follow or to be friends. */
  request?(account: Account, words: Words): HTMLElement
  chat?(account: Account, words: Words): HTMLElement
}

export const editor = () => h('div', { contenteditable: 'true', role: 'textbox' })

export function follow(
  element: HTMLElement,
  to: string,
  words: Words,
  ids: readonly [object, object] = [{}, {}],
) {
  const label = h('div', {})
  element.append(h('div', {}, label))
  return acts(element, label, {
    to,
    does: 'follow',
    undoes: 'unfollow',
    before: { ...ids[0], label: words.follow },
    after: { ...ids[1], label: words.following },
  })
}

export function befriend(element: HTMLElement, to: string, words: Words) {
  const label = h('span', {})
  element.append(label)
  return acts(element, label, {
    to,
    does: 'invite',
    undoes: 'withdraw',
    before: { label: words.connect },
    after: { label: words.connected },
  })
}

export function message(element: HTMLElement, to: string, label: string) {
  element.append(h('div', {}, label))
  element.dataset.practice = 'message'
  element.dataset.to = to
  element.addEventListener('click', (event) => event.preventDefault())
  onPress(element, () => note({ what: 'message', to }))
  return element
}

export const button = (attributes: Readonly<Record<string, string>> = {}) =>
  h('button', { type: 'button', ...attributes })
