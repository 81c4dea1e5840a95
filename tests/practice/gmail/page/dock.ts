import { type Compose, type DraftStart, emptyBody, openCompose } from './compose.ts'
import { threadToken } from './ids.ts'
import { h, pageId, show } from './markup.ts'
import { notify } from './notice.ts'
import { send } from './outbox.ts'
import { openPopOut } from './pop-out-window.ts'
import { goTo, setComposeParameter } from './router.ts'
import { type Draft, emptyDraftIds, keepAgain } from './state.ts'
import { words } from './words.ts'

/** Composes at the foot of the mailbox, several side by side: minimised, full screen, popped out, closed. */
const dock = h('div', { class: 'no' }, h('div', { class: 'nH', style: 'width: 15px' }))
const fullScreen = h('div', { class: 'aSt' })

export function installDock(): void {
  document.body.append(
    h('div', { class: 'dw' }, h('div', {}, h('div', { class: 'nH' }, h('div', { class: 'nH' }, dock)))),
    h('div', { class: 'aSs' }, fullScreen),
  )
}

export function newDraft(given: Partial<DraftStart> = {}): DraftStart {
  return {
    id: null,
    kind: 'new',
    ...emptyDraftIds(),
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: emptyBody('new'),
    quote: '',
    ...given,
  }
}

export function openDocked(start: DraftStart = newDraft()): Compose {
  const titleId = pageId()
  const title = h('div', { class: 'aYF' }, start.subject || words.newMessage)
  const [minimise, enlarge, close] = [
    windowButton('Hl', words.minimise, '–'),
    windowButton('Hq aUG', words.fullScreen, '⤢'),
    windowButton('Ha', words.close, '×'),
  ]
  const bar = titleBar(title, titleId, [minimise, enlarge, close])
  const inner = h('div', { class: 'aaZ' })
  const content = h('div', { class: 'nH' }, inner)
  const dialog = h('div', { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId }, bar, content)
  const frame = h('div', { class: 'nH' }, dialog)
  const place = h('div', { class: 'AD' }, frame)
  const slot = h('div', { class: 'nH nn' }, place)

  const leave = () => {
    slot.remove()
    frame.remove()
    setComposeParameter(null)
  }
  const closeIt = () => {
    compose.saveIfChanged()
    if (frame.parentElement !== fullScreen) return leave()
    // A full-screen compose that is closed leaves its shell behind, emptied.
    inner.replaceChildren()
    show(dialog, false)
    slot.remove()
    setComposeParameter(null)
  }
  const compose = openCompose(start, {
    inline: false,
    remove: leave,
    close: closeIt,
    onSave(saved) {
      title.textContent = saved.parts.subject.value || words.newMessage
      const id = saved.draftId()
      if (id !== null && saved.parts.to.people().length > 0) setComposeParameter(threadToken(id.slice(5, 21)))
    },
    send: (sent, options) =>
      send(sent, {
        ...options,
        leave,
        leaveWhenSent: false,
        view: (thread) => goTo(`sent/${threadToken(thread)}`),
        reopen: (draft: Draft) => openDocked(draft),
        archived: () => undefined,
      }),
    discarded: (again) =>
      notify({
        text: words.discarded,
        thread: start.permanentThreadId,
        undo: () => {
          keepAgain(again)
          openDocked(again)
        },
        seconds: 5,
      }),
  })
  inner.append(compose.parts.root)
  dock.prepend(slot)

  minimise.addEventListener('click', () => show(content, content.style.display === 'none'))
  enlarge.addEventListener('click', (event) => {
    if (event.shiftKey) {
      const draft = compose.takeDraft()
      leave()
      openPopOut(draft.id)
      return
    }
    const target = frame.parentElement === fullScreen ? place : fullScreen
    show(content, true)
    target.append(frame)
    compose.rerenderToolbar()
  })
  close.addEventListener('click', closeIt)
  setComposeParameter(start.id === null ? 'new' : threadToken(start.id.slice(5, 21)))
  // Gmail puts the focus a moment after opening.
  window.setTimeout(() => compose.parts.root.isConnected && compose.focus(), 100)
  return compose
}

function titleBar(title: HTMLElement, titleId: string, buttons: readonly HTMLElement[]): HTMLElement {
  const table = h(
    'table',
    { class: 'cf Ht', cellpadding: '0' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', {}, h('div', { id: titleId, class: 'Hp' }, h('h2', { class: 'a3E' }, title))),
        h('td', { class: 'Hm' }, ...buttons),
      ),
    ),
  )
  const wrap = (classes: readonly string[], node: HTMLElement): HTMLElement =>
    classes.reduceRight((child, name) => h('div', { class: name }, child), node)
  return h('div', { class: 'nH Hy aXJ' }, h('div', { class: 'nH' }, wrap(['l m', 'l n', 'k', 'aCk'], table)))
}

function windowButton(name: string, label: string, sign: string): HTMLButtonElement {
  return h(
    'button',
    { class: name, id: pageId(), type: 'button', 'aria-label': label, 'data-tooltip': label },
    sign,
  )
}
