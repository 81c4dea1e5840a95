// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import { canSchedule, showScheduling } from '../../../../utils/page/gmail/show-scheduling.ts'
import { pretendCompose } from './gmail-page.ts'

function compose(withMenu: boolean): Element {
  const root = pretendCompose({ draft: '#msg-a:r1', to: ['dana@larkspur.example'], text: 'Any news?' })
  document.body.replaceChildren(root)
  const cell = root.querySelector('.Up .dC')
  if (withMenu) {
    const arrow = '<div role="button" aria-haspopup="true" class="hG" tabindex="0" jslog="1"></div>'
    cell?.insertAdjacentHTML('beforeend', arrow)
    root.insertAdjacentHTML('beforeend', '<div role="menuitem" selector="scheduledSend"></div>')
  }
  return root
}

const heldOn = (root: Element, way: 'send' | 'schedule') => ({
  session: newSession('s1', root),
  way,
  control: root,
  sendAt: null,
})

test('scheduling is offered where Gmail has it, and not for a time that was just chosen', () => {
  expect(canSchedule(heldOn(compose(true), 'send'))).toBe(true)
  expect(canSchedule(heldOn(compose(true), 'schedule'))).toBe(false)
  expect(canSchedule(heldOn(compose(false), 'send'))).toBe(false)
})

test('the focus moves to the arrow, nothing is pressed, and one line says how and when', () => {
  const root = compose(true)
  const pressed: string[] = []
  root.addEventListener('click', () => pressed.push('click'), true)
  root.addEventListener('keydown', () => pressed.push('key'), true)
  const said: unknown[] = []
  showScheduling(root, '2026-12-04', { message: (...words) => said.push(words) })
  expect(document.activeElement).toBe(root.querySelector('[aria-haspopup]'))
  expect(said).toEqual([['schedule', { on: '2026-12-04' }]])
  expect(pressed).toEqual([])
})
