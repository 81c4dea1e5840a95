import { menuItem, pressable } from './button.ts'
import type { ComposeParts } from './compose-markup.ts'
import { h, pageId, show } from './markup.ts'
import { words } from './words.ts'

export interface ToolbarActions {
  send(options: { archive: boolean }): void
  schedule(): void
  discard(): void
  toggleConfidential(): void
  togglePlainText(): void
}

export interface ToolbarLooks {
  sendAndArchive: boolean
  /** What Gmail logs with Send. */
  logged: string
}

// Tooltips carry marks of writing direction around the keys, as Gmail's do.
const keys = (label: string, combination: string) => `${label} \u202A(${combination})\u202C`

/** Builds the row of buttons anew: Gmail does so on full screen, plain text and confidential mode. */
export function renderToolbar(parts: ComposeParts, looks: ToolbarLooks, act: ToolbarActions): void {
  const sendTip = keys(words.send, 'Ctrl-Enter')
  const send = h(
    'div',
    {
      id: pageId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': sendTip,
      'aria-label': sendTip,
      'data-tooltip-delay': '800',
      jslog: `32601; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; 11:${looks.logged}`,
      style: 'user-select: none',
    },
    words.send,
  )
  const more = h(
    'div',
    {
      id: pageId(),
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'data-tooltip': words.moreSend,
      'aria-label': words.moreSend,
      style: 'user-select: none',
    },
    h('div', { class: 'G-asx T-I-J3 J-J5-Ji' }, '▾'),
  )
  const archive = h(
    'div',
    {
      id: pageId(),
      class: 'T-I J-J5-Ji Uo v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': keys(words.sendAndArchive, 'Ctrl-Enter'),
      'aria-label': keys(words.sendAndArchive, 'Ctrl-Enter'),
      style: 'user-select: none',
    },
    words.sendAndArchive,
  )
  pressable(send, () => act.send({ archive: false }))
  pressable(archive, () => act.send({ archive: true }))
  pressable(more, () => toggleMenu(parts, more))

  const discard = h('div', {
    id: pageId(),
    class: 'oh J-Z-I J-J5-Ji T-I-ax7 L3',
    role: 'button',
    tabindex: '1',
    'data-tooltip': keys(words.discard, 'Ctrl-Shift-D'),
    'aria-label': keys(words.discard, 'Ctrl-Shift-D'),
  })
  discard.append(h('div', { class: 'J-J5-Ji J-Z-I-Kv-H' }, h('div', { class: 'og T-I-J3' }, '🗑')))
  pressable(discard, act.discard)

  parts.toolbar.replaceChildren(
    h(
      'td',
      { class: 'gU Up' },
      h(
        'div',
        { class: 'J-J5-Ji btA' },
        looks.sendAndArchive ? archive : null,
        h('div', { class: 'dC' }, send, more),
      ),
    ),
    h(
      'td',
      { class: 'gU a8X' },
      toolButton('locker', words.confidential, 'buc', '🔒', act.toggleConfidential),
    ),
    h('td', { class: 'gU az5' }, optionsButton(act.togglePlainText)),
    h('td', { class: 'gU a0z' }, h('div', { class: 'J-J5-Ji J-Z-I-J6-H', id: pageId() }, discard)),
  )
}

/** The menu under Send is part of the compose and stays when the toolbar is built anew. */
export function installMenu(parts: ComposeParts, act: ToolbarActions): void {
  const close = () => {
    show(parts.menu, false)
    parts.toolbar.querySelector('.hG')?.setAttribute('aria-expanded', 'false')
  }
  menuItem(parts.scheduleItem, () => {
    close()
    act.schedule()
  })
  parts.menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  })
  parts.root.addEventListener('mousedown', (event) => {
    const target = event.target as Element
    if (!parts.menu.contains(target) && target.closest('.hG') === null) close()
  })
}

function toggleMenu(parts: ComposeParts, more: HTMLElement): void {
  const open = parts.menu.style.display === 'none'
  show(parts.menu, open)
  more.setAttribute('aria-expanded', String(open))
  if (open) parts.scheduleItem.focus()
}

// Behind the three dots Gmail has a menu; here they have its one entry that changes the compose.
function optionsButton(togglePlainText: () => void): HTMLElement {
  const button = h(
    'div',
    {
      id: pageId(),
      class: 'J-JN-M-I J-J5-Ji Xv L3 T-I-ax7 T-I',
      role: 'button',
      tabindex: '1',
      'data-tooltip': words.plainText,
      'aria-label': words.plainText,
    },
    h('div', { class: 'J-J5-Ji J-JN-M-I-Jm' }, h('img', { class: 'Y1', alt: '' }), '⋮'),
  )
  pressable(button, togglePlainText)
  return h('div', { class: 'J-J5-Ji bty' }, button)
}

function toolButton(
  command: string,
  label: string,
  icon: string,
  sign: string,
  act: () => void,
): HTMLElement {
  const button = h(
    'div',
    {
      id: pageId(),
      class: 'wG J-Z-I',
      command,
      role: 'button',
      tabindex: '1',
      'aria-pressed': 'false',
      'data-tooltip': label,
      'aria-label': label,
    },
    h('div', { class: 'J-J5-Ji J-Z-I-Kv-H' }, h('div', { class: `${icon} aaA aMZ` }, sign)),
  )
  pressable(button, act)
  return button
}
