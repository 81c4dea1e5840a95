import { h, show } from './markup.ts'
import { fill, words } from './words.ts'

/**
 * The one place where the page tells what happened, shared by sending, archiving and discarding. Its links
 * stay in the page with fixed ids; text and visibility are replaced in place, as Gmail does.
 */
export interface Notice {
  text: string
  /** The conversation that the links act on. */
  thread?: string
  undo?: () => void
  view?: () => void
  seconds?: number
}

const text = h('span', { class: 'bAq' })
const undoLink = h('span', {
  class: 'ag a8k',
  tabindex: '0',
  role: 'alert',
  id: 'link_undo',
  idlink: '',
  'aria-live': 'assertive',
})
const viewLink = h('span', {
  class: 'ag a8k',
  tabindex: '0',
  role: 'alert',
  id: 'link_vsm',
  idlink: '',
  'aria-live': 'assertive',
})
const closeButton = h('div', { tabindex: '0', role: 'button', class: 'bBe' }, h('div', { class: 'bBf' }))
const links = h('span', { class: 'bAo' }, '\u00A0', undoLink, '\u00A0', viewLink)
const host = h(
  'div',
  { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' },
  h(
    'div',
    { class: 'J-J5-Ji' },
    h('div', { class: 'vh' }, h('span', { class: 'aT' }, text, links), closeButton),
  ),
)
let shown: Notice | null = null
let timer = 0

export function installNotices(): void {
  undoLink.textContent = words.undo
  viewLink.textContent = words.view
  document.body.append(host)
  for (const link of [undoLink, viewLink]) {
    const follow = () => (link === undoLink ? undo() : view())
    link.addEventListener('click', follow)
    link.addEventListener('keydown', (event) => event.key === 'Enter' && follow())
  }
  closeButton.addEventListener('click', hide)
  hide()
}

export function notify(notice: Notice): void {
  window.clearTimeout(timer)
  shown = notice
  text.textContent = notice.text
  for (const [link, act] of [
    [undoLink, notice.undo],
    [viewLink, notice.view],
  ] as const) {
    link.setAttribute('param', notice.thread ?? '')
    link.style.visibility = act ? 'visible' : 'hidden'
    show(link, act !== undefined)
  }
  host.classList.add('bAp')
  if (notice.seconds !== undefined) timer = window.setTimeout(hide, notice.seconds * 1_000)
}

export function undo(): void {
  const act = shown?.undo
  hide()
  act?.()
}

function view(): void {
  const act = shown?.view
  hide()
  act?.()
}

function hide(): void {
  window.clearTimeout(timer)
  shown = null
  host.classList.remove('bAp')
  undoLink.style.visibility = 'hidden'
  viewLink.style.visibility = 'hidden'
}

/** Gmail's own question: nothing was sent. It appears a moment after the attempt. */
export function alertDialog(message: string, ...values: readonly string[]): void {
  openDialog(fill(message, ...values))
}

/** The same with a choice: as about an attachment that is spoken of and isn't there. */
export function questionDialog(message: string, yes: () => void): void {
  openDialog(message, yes)
}

function openDialog(message: string, yes?: () => void): void {
  window.setTimeout(() => {
    const ok = h('button', { name: 'ok', class: 'J-at1-auR J-at1-atl' }, words.ok)
    const cancel = h('button', { name: 'cancel', class: 'J-at1-auR' }, words.cancel)
    const shade = h('div', { class: 'Kj-JD-Jh' })
    const dialog = h(
      'div',
      { class: 'Kj-JD', tabindex: '0', role: 'alertdialog', 'aria-labelledby': ':al' },
      h(
        'div',
        { class: 'Kj-JD-K7 Kj-JD-K7-GIHV4' },
        h('span', { id: ':al', class: 'Kj-JD-K7-K0' }, words.error),
      ),
      h('div', { class: 'Kj-JD-Jz' }, message),
      h('div', { class: 'Kj-JD-Jl' }, ok, yes === undefined ? null : cancel),
    )
    const close = () => {
      dialog.remove()
      shade.remove()
    }
    cancel.addEventListener('click', close)
    ok.addEventListener('click', () => {
      close()
      yes?.()
    })
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation()
      if (event.key === 'Escape') close()
    })
    document.body.append(shade, dialog)
    ok.focus()
  }, 20)
}
