// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import type { Gesture } from '../../../../utils/page/gesture.ts'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import { readHeldSends } from '../../../../utils/page/gmail/held-send.ts'
import { broughtParts } from './brought-parts.ts'
import { pretendCompose } from './gmail-page.ts'

/** The menu under Send and the dialog that it opens, after Gmail of 2026 in German. */
const menu = '<div id="sbddm"><div role="menuitem" selector="scheduledSend">Senden planen</div></div>'
const times =
  '<div role="dialog" lang="de"><div role="menu"><div class="Az" role="menuitem">Morgen<span>24. Nov., 08:00</span></div></div></div>'

let root: Element
let item: Element
let preset: Element

function node(html: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild
  if (element === null) throw new Error('no markup')
  return document.adoptNode(element)
}

function press(target: Element, acts: boolean): Gesture {
  const path: EventTarget[] = []
  for (let at: Node | null = target; at !== null; at = at.parentNode) path.push(at)
  return { means: 'pointer', path: [...path, window], key: null, button: 0, acts }
}

function heldSends(parts = broughtParts) {
  const session = newSession('session', root)
  return readHeldSends({
    document,
    composes: { of: () => session, open: () => [session], touched: () => [] },
    instant: () => '2026-11-23T10:00:00Z',
    zone: () => 'Europe/Berlin',
    parts,
  })
}

beforeEach(() => {
  root = pretendCompose({ draft: '#msg-a:r1', to: ['dana@larkspur.example'], text: 'Any news?' })
  item = node(menu)
  root.append(item)
  const dialog = node(times)
  preset = dialog.querySelector('.Az') ?? dialog
  document.documentElement.lang = 'de'
  document.body.replaceChildren(root, dialog)
})

test('the menu item alone sends nothing', () => {
  const entry = item.firstElementChild ?? item
  expect(heldSends().at(press(entry, true))).toBeNull()
})

test('a time that is chosen belongs to the compose whose menu was used', async () => {
  const sends = heldSends()
  sends.at(press(item.firstElementChild ?? item, true))
  const held = sends.at(press(preset, true))
  preset.remove()
  expect(held?.way).toBe('schedule')
  expect(await held?.sendAt?.()).toBe('2026-11-24T07:00:00Z')
})

test('a time whose words cannot be read, or not in time, is unknown', async () => {
  const sends = heldSends(() => Promise.reject(new Error('did not come')))
  sends.at(press(item.firstElementChild ?? item, true))
  expect(await sends.at(press(preset, true))?.sendAt?.()).toBe('unknown')
  const other = heldSends()
  other.at(press(item.firstElementChild ?? item, true))
  preset.textContent = '25:99 irgendwann'
  expect(await other.at(press(preset, true))?.sendAt?.()).toBe('unknown')
})

test('that holds though the menu item is gone before there is a click', () => {
  const sends = heldSends()
  sends.at(press(item.firstElementChild ?? item, false))
  item.remove()
  expect(sends.at(press(preset, false))).toMatchObject({ way: 'schedule', control: preset })
})

test('a time belongs to the compose whose arrow was pressed, whatever its menu looks like and wherever it stands', () => {
  const arrow = node('<div class="hG" role="button" aria-haspopup="true"></div>')
  root.querySelector('.aoO')?.after(arrow)
  item.replaceWith(node('<div class="menu"><div>Senden planen</div></div>'))
  const sends = heldSends()
  expect(sends.at(press(arrow, true))).toBeNull()
  expect(sends.at(press(preset, true))?.way).toBe('schedule')
})

test('a dialog that is opened while the user goes on writing is none for choosing a time', () => {
  const other = node('<div role="dialog"><input><button name="ok">OK</button></div>')
  document.body.append(other)
  const ok = other.querySelector('button') ?? other
  const sends = heldSends()
  sends.at(press(item.firstElementChild ?? item, true))
  expect(sends.at(press(ok, true))?.way).toBe('schedule')
  sends.at(press(item.firstElementChild ?? item, true))
  sends.at(press(root.querySelector('[g_editable]') ?? root, true))
  expect(sends.at(press(ok, true))).toBeNull()
})

test('a time in a dialog that no compose of ours has opened is left alone', () => {
  expect(heldSends().at(press(preset, true))).toBeNull()
})
