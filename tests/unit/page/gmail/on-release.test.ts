// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import type { HeldSend } from '../../../../utils/page/gmail/held-send.ts'
import { onRelease } from '../../../../utils/page/gmail/on-release.ts'
import { pretendCompose } from './gmail-page.ts'

let ending: AbortController
let attempts: HeldSend[]
let living: boolean
let replaying: boolean
let root: Element
let send: Element

const button = (type: string, target: Element, which = 0) =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, button: which }))

beforeEach(() => {
  ending = new AbortController()
  attempts = []
  living = true
  replaying = false
  root = pretendCompose({ draft: '#msg-a:r1', to: ['dana@larkspur.example'], text: 'Thank you.' })
  document.body.replaceChildren(root, document.createElement('aside'))
  send = root.querySelector('.aoO') ?? root
  const session = newSession('session', root)
  onRelease({
    window,
    heldAt: ({ path }) =>
      path.includes(send) ? { session, way: 'send', control: send, sendAt: null } : null,
    replaying: () => replaying,
    alive: () => living,
    attempted: (held) => void attempts.push(held),
    failed: (error) => {
      throw error
    },
    signal: ending.signal,
  })
})
afterEach(() => ending.abort())

describe('a press on Send that is let through', () => {
  test('counts when it is let go there, though Gmail takes the compose away before there is a click', () => {
    send.addEventListener('mouseup', () => root.remove())
    button('mousedown', send)
    button('mouseup', send)
    expect(attempts.map(({ control }) => control)).toEqual([send])
  })

  test('counts for nothing when it is let go elsewhere', () => {
    button('mousedown', send)
    button('mouseup', document.querySelector('aside') ?? root)
    expect(attempts).toEqual([])
  })

  test('counts for nothing when it began elsewhere, as when text is marked', () => {
    button('mousedown', root)
    button('mouseup', send)
    expect(attempts).toEqual([])
  })

  test('counts for nothing with another button of the mouse', () => {
    button('mousedown', send, 1)
    button('mouseup', send, 1)
    expect(attempts).toEqual([])
  })

  test('counts for nothing when it is the guard that presses again', () => {
    replaying = true
    button('mousedown', send)
    button('mouseup', send)
    expect(attempts).toEqual([])
  })

  test('counts for nothing when the extension is gone', () => {
    living = false
    button('mousedown', send)
    button('mouseup', send)
    expect(attempts).toEqual([])
  })
})
